"""The keys of the piece that an article tells anew: whose it was, when, and what it showed."""

from typing import ClassVar

from pydantic import Field

from generator.read.schema.days import Day, Moment
from generator.read.schema.keys import CreditKeys, Keys
from generator.read.schema.values import Count, FewWords, Text


class OriginalPictureKeys(Keys):
    noun: ClassVar[str] = "ảnh trong bài gốc"
    caption: FewWords = Field(title="chú thích", examples=["Toàn cảnh hội nghị"])
    credit: Text = Field("", title="người chụp", examples=["Mỹ Lệ"])
    count: Count = Field(1, title="số ảnh chung chú thích này", examples=["4"])


class ViewsKeys(Keys):
    noun: ClassVar[str] = "lượt xem của bài gốc"
    count: Count = Field(title="số lượt xem", examples=["5579"])
    read: Day = Field(title="ngày đọc số ấy", examples=["2024-05-14"])


class ReportKeys(CreditKeys):
    noun: ClassVar[str] = "nguồn của bài viết"
    title: Text = Field("", title="tên bài gốc", examples=["Hội Khuyến học tỉnh họp giao ban"])
    authors: list[Text] = Field([], title="tác giả bài gốc", examples=["[thanh-vu]"])
    published: Moment | None = Field(
        None, title="ngày giờ nguồn đăng", examples=["2024-04-24 17:18"]
    )
    pictures: list[OriginalPictureKeys] = Field(
        [], title="ảnh trong bài gốc", examples=["[{caption: Toàn cảnh hội nghị, credit: Mỹ Lệ}]"]
    )
    views: ViewsKeys | None = Field(
        None, title="lượt xem của bài gốc", examples=["{count: 5579, read: 2024-05-14}"]
    )
