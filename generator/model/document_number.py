"""The number (số, ký hiệu) of an official text as a value: 49-KL/TW, 22/2020/TT-BGDĐT."""

import re
from dataclasses import dataclass
from typing import Self

from generator.model.number_forms import NumberFamily, read_number
from generator.text import slug

_YEAR_OF_NAME = re.compile(r",? (?:năm )?(?P<year>(?:19|20)[0-9]{2})\Z")


LONG_NUMBER = 22


def is_long(number: str) -> bool:
    """Is a number, as written, longer than the line of a small phone may be?"""
    return len(number) > LONG_NUMBER


class NotADocumentNumber(ValueError):
    """A text that is no number of an official text; message and `hint` are Vietnamese."""

    hint = "Viết như 49-KL/TW, 22/2020/TT-BGDĐT, 14/CT-TTg hoặc 202/2025/QH15"

    def __init__(self, text: str) -> None:
        super().__init__(f"“{text}” không phải là số, ký hiệu văn bản")


NumberKey = tuple[int, str, int | None, str, str]


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A number in its parts; `organ` keeps a unit after it: UBND-VX, in old dispatches HKK/BPT.

    A text without a number (Hiến pháp, Điều lệ) has a `name` in its place, and its year.
    """

    family: NumberFamily
    number: str
    year: int | None
    type_symbol: str
    organ: str
    name: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a number, repairing what people type: 14/CT-TTG, 49/KL-TW, 22/2020/TT-BGD&ĐT.

        Raises NotADocumentNumber.
        """
        parts = read_number(text)
        if parts is None:
            raise NotADocumentNumber(text)
        return cls(*parts)

    @classmethod
    def named(cls, words: str, year: int | None = None) -> Self:
        """The identity of a text without a number: “Hiến pháp năm 2013”; a year in words counts."""
        match = _YEAR_OF_NAME.search(words)
        name = words[: match.start()] if match else words
        return cls(NumberFamily.NAMED, "", int(match["year"]) if match else year, "", "", name)

    def __str__(self) -> str:
        """The form printed by the rules: 49-KL/TW, 22/2020/TT-BGDĐT, 1092/UBND-VX."""
        if self.name:
            return f"{self.name} năm {self.year}" if self.year else self.name
        if self.family is NumberFamily.PARTY or self._is_old_law:
            return f"{self.number}-{self.type_symbol}/{self.organ}"
        if "/" in self.organ:
            return f"{self.number}-{self.organ}"
        year = f"/{self.year}" if self.year else ""
        return f"{self.number}{year}/{'-'.join(filter(None, (self.type_symbol, self.organ)))}"

    @property
    def ordinal(self) -> int:
        """The number itself: 3 for 03/HD-HKH, 123 for 123a/QĐ-UBND."""
        return int(self.number[: len(self.number) - len(self.letter)] or 0)

    @property
    def letter(self) -> str:
        """What stands behind the number of a text put between two: a for 123a/QĐ-UBND, or none.

        Of the Government's texts on one subject it is their count: .16 for 66.16/2026/NQ-CP.
        """
        return self.number.lstrip("0123456789")

    def may_be(self, other: Self) -> bool:
        """Are both one number? Names may differ by a year that one of them leaves out."""
        years = {self.year, other.year} - {None}
        return self.key == other.key and (not self.name or len(years) < 2)

    @property
    def slug(self) -> str:
        """49-kl-tw: for file names and addresses, where Đ and D are one."""
        return slug(self.name or str(self))

    @property
    def part_of_address(self) -> str:
        """49, 123a, hien-phap: what stands for the number in a text's address."""
        return slug(self.name or self.number)

    @property
    def key(self) -> NumberKey:
        """Equal for one number written twice (3 and 03); HĐ and HD stay apart.

        Of a named text the year is not in it, since people leave it out.
        """
        if self.name:
            return 0, "", None, "", slug(self.name)
        return self.ordinal, self.letter.lower(), self.year, self.type_symbol, self.organ

    @property
    def _is_old_law(self) -> bool:
        return self.family is NumberFamily.OLD and bool(self.type_symbol and self.organ)
