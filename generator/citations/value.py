"""What a citation says, as a value; offsets count characters of the text as it was given."""

import datetime
from dataclasses import dataclass

from generator.model.document_number import DocumentNumber


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """điểm a khoản 2 Điều 5: the parts as written; `article` may be left out."""

    article: str | None = None
    clause: str | None = None
    point: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """One official text named in running text.

    Either `number` is the full number, or `short_number` (with `short_year` and `short_symbol`,
    when said) is what a short form such as “Thông tư 22/2020” or “Quyết định 281/QĐ” says of it,
    or `name` and `short_year` are: “Luật Giáo dục năm 2019”. Of several pinpoints the first counts.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    number: DocumentNumber | None = None
    short_number: str | None = None
    short_year: int | None = None
    type_name: str | None = None
    date: datetime.date | None = None
    issuer: str | None = None
    term: str | None = None
    pinpoint: Pinpoint | None = None
    short_symbol: str | None = None
    name: str | None = None
