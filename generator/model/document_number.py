"""The number (số, ký hiệu) of an official text as a value: 49-KL/TW, 22/2020/TT-BGDĐT.

Rules: Nghị định 30/2020/NĐ-CP, Appendix III, and Hướng dẫn 36-HD/VPTW. Đ is
significant: HĐ is a contract, HD a guideline.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Self

from generator.model.document_symbols import (
    ALONE,
    OLD_ORGANS,
    PARTY_ORGANS,
    STATE_ORGANS,
    TYPE_SYMBOLS,
    joined,
    organ,
    type_symbol,
)
from generator.text import slug, squeeze

_SIGNS = str.maketrans("–—−‑‐‒―Ðð_", "-------Đđ-")
_SPACED_SIGN = re.compile(r" ?([/&-]) ?")
_THOUSANDS = re.compile(r"\A([0-9]{1,2})\.([0-9]{3})(?=[/-])")
_ABBR = r"[A-Za-zĐđƯư][A-Za-zĐđƯư&]{0,15}[0-9]{0,2}"
_NUMBER = r"(?P<number>[0-9]{1,5}[A-Za-zĐđ]?)"
_WITH_YEAR = re.compile(
    rf"{_NUMBER}[/-](?P<year>(?:19|20)[0-9]{{2}})[/-](?P<first>{_ABBR})"
    rf"(?:[-/](?P<rest>{_ABBR}(?:[-/]{_ABBR}){{0,5}}))?"
)
_DASHED = re.compile(rf"{_NUMBER}-(?P<first>{_ABBR})/(?P<rest>{_ABBR}(?:-{_ABBR}){{0,5}})")
_SLASHED = re.compile(rf"{_NUMBER}/(?P<first>{_ABBR})-(?P<rest>{_ABBR}(?:-{_ABBR}){{0,5}})")
_ONE_SIGN = re.compile(
    rf"{_NUMBER}(?:-(?P<first>{_ABBR})-(?P<rest>{_ABBR}(?:-{_ABBR}){{0,5}})"
    rf"| (?P<spaced_first>{_ABBR})[/-](?P<spaced_rest>{_ABBR}(?:-{_ABBR}){{0,5}}))"
)
_BARE = re.compile(rf"{_NUMBER}[/-](?P<first>{_ABBR})")
_YEAR_OF_NAME = re.compile(r",? (?:năm )?(?P<year>(?:19|20)[0-9]{2})\Z")
_OF_ASSEMBLY = re.compile(r"(?:UBTV)?QH[0-9]{0,2}")
_OLD_STATE_ORGAN = re.compile(r"HĐNN[0-9]{0,2}|HĐBT|CTN")


class NumberFamily(Enum):
    """The ways of numbering official texts (docs/official-texts.md)."""

    PARTY = "party"
    NORMATIVE = "normative"
    LAW = "law"
    ADMINISTRATIVE = "administrative"
    DISPATCH = "dispatch"
    JOINT = "joint"
    CONSOLIDATED = "consolidated"
    OLD = "old"
    STANDING_COMMITTEE = "standing-committee"
    NAMED = "named"


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
        compact = _compact(text)
        for pattern, read in _READERS:
            match = pattern.fullmatch(compact)
            parts = match and read(**match.groupdict())
            if match and parts:
                year = match.groupdict().get("year")
                return cls(parts[0], match["number"], int(year) if year else None, *parts[1:])
        raise NotADocumentNumber(text)

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
        return int(self.number.removesuffix(self.letter) or 0)

    @property
    def letter(self) -> str:
        """The letter behind the number of a text put between two: a for 123a/QĐ-UBND, or none."""
        return self.number[-1] if self.number[-1:].isalpha() else ""

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


_Parts = tuple[NumberFamily, str, str]
_JOINT = dict.fromkeys(("TTLT", "TTLB", "NQLT"), NumberFamily.JOINT)
_FAMILY_OF_TYPE = _JOINT | {"VBHN": NumberFamily.CONSOLIDATED}


def _compact(text: str) -> str:
    tight = _SPACED_SIGN.sub(r"\1", squeeze(text).translate(_SIGNS))
    return _THOUSANDS.sub(r"\1\2", joined(tight))


def _read_with_year(number: str, year: str, first: str, rest: str | None) -> _Parts | None:
    if rest is None:
        of_assembly = organ(first)
        if not _OF_ASSEMBLY.fullmatch(of_assembly):
            return None
        law = of_assembly.startswith("Q")
        return NumberFamily.LAW if law else NumberFamily.STANDING_COMMITTEE, "", of_assembly
    symbol, issuer = type_symbol(first), organ(rest.replace("/", "-"))
    if symbol not in TYPE_SYMBOLS:
        return None
    return _FAMILY_OF_TYPE.get(symbol, NumberFamily.NORMATIVE), symbol, issuer


def _read_dashed(number: str, first: str, rest: str) -> _Parts:
    symbol, issuer = type_symbol(first), organ(rest)
    if symbol not in TYPE_SYMBOLS:
        return NumberFamily.DISPATCH, "", f"{organ(first)}/{issuer}"
    if issuer.partition("-")[0] in STATE_ORGANS or issuer == "LB":
        return _read_slashed(number, first, rest)
    if _OLD_STATE_ORGAN.fullmatch(issuer):
        return NumberFamily.OLD, symbol, issuer
    return NumberFamily.PARTY, symbol, issuer


def _read_slashed(number: str, first: str, rest: str) -> _Parts:
    symbol, issuer = type_symbol(first), organ(rest)
    if symbol not in TYPE_SYMBOLS:
        return NumberFamily.DISPATCH, "", f"{organ(first)}-{issuer}"
    if issuer.partition("-")[0] in PARTY_ORGANS:
        return NumberFamily.PARTY, symbol, issuer
    if issuer.startswith("UBTVQH"):
        return NumberFamily.STANDING_COMMITTEE, symbol, issuer
    if issuer == "LB":
        return NumberFamily.JOINT, symbol, issuer
    return _FAMILY_OF_TYPE.get(symbol, NumberFamily.ADMINISTRATIVE), symbol, issuer


def _read_one_sign(
    number: str, first: str, rest: str, spaced_first: str, spaced_rest: str
) -> _Parts | None:
    """72-NQ-TW and 49 KL/TW: the type tells that the first sign is missing or the wrong one."""
    first, rest = first or spaced_first, rest or spaced_rest
    return _read_slashed(number, first, rest) if type_symbol(first) in TYPE_SYMBOLS else None


def _read_bare(number: str, first: str) -> _Parts | None:
    symbol, issuer = type_symbol(first), organ(first)
    if symbol in ALONE:
        return _FAMILY_OF_TYPE.get(symbol, NumberFamily.OLD), symbol, ""
    return (NumberFamily.OLD, "", issuer) if issuer in OLD_ORGANS else None


_READERS: tuple[tuple[re.Pattern[str], Callable[..., _Parts | None]], ...] = (
    (_WITH_YEAR, _read_with_year),
    (_DASHED, _read_dashed),
    (_SLASHED, _read_slashed),
    (_ONE_SIGN, _read_one_sign),
    (_BARE, _read_bare),
)
