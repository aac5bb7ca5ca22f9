"""Ids that editors write. They are slugs; the types keep one kind from standing for another."""

from typing import NewType

ArticleId = NewType("ArticleId", str)
"""`2024/04/slug`, which is also the end of the article's address."""

TextId = NewType("TextId", str)
"""`ket-luan/tw/2019/49`, which is also the end of the official text's address."""

RegionId = NewType("RegionId", str)
CalendarId = NewType("CalendarId", str)
"""`2024/slug`, which is also the end of the address of a deadline or an event."""

PageId = NewType("PageId", str)
IndicatorId = NewType("IndicatorId", str)
TopicId = NewType("TopicId", str)
TypeId = NewType("TypeId", str)
IssuerId = NewType("IssuerId", str)
AuthorId = NewType("AuthorId", str)
AbbreviationId = NewType("AbbreviationId", str)
SerialId = NewType("SerialId", str)

WHOLE_COUNTRY = RegionId("toan-quoc")
