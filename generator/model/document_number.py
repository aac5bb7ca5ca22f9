"""The number (số, ký hiệu) of an official text as a value: 49-KL/TW, 22/2020/TT-BGDĐT.

Rules: Nghị định 30/2020/NĐ-CP, Appendix III, and Hướng dẫn 36-HD/VPTW. Đ is
significant: HĐ is a contract, HD a guideline.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Self

from generator.text import slug, squeeze

TYPE_SYMBOLS = frozenset(
    [
        *("NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC"),
        *("BB", "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB"),
        *("L", "PL", "NĐ", "TT", "TTLT", "TTLB", "NQLT", "VBHN", "KL", "CV", "CTHĐ", "CTPH"),
    ]
)
OLD_ORGANS = frozenset(["TTg", "CP", "HĐBT", "CTN"])
PARTY_ORGANS = frozenset(
    ["TW", "TU", "HU", "ĐU", "VPTW", "BTGTW", "BTGDVTW", "BTCTW", "BNCTW", "BDVTW", "UBKTTW"]
)
STATE_ORGANS = frozenset(
    ["TTg", "CP", "VPCP", "UBND", "HĐND", "BGDĐT", "BNV", "BTTTT", "BTC", "BKHĐT", "BLĐTBXH"]
)
ASSOCIATION_ORGANS = frozenset(["KHVN", "HKH", "HKHVN", "HKK"])

_TYPED_AS = {"qd": "QĐ", "nd": "NĐ", "qyd": "QyĐ"}
_ORGAN_TYPED_AS = {
    **{"hdnd": "HĐND", "hdbt": "HĐBT", "tư": "TW", "vptư": "VPTW"},
    **{"bldtbxh": "BLĐTBXH", "blđtb&xh": "BLĐTBXH", "bldtb&xh": "BLĐTBXH"},
}
_TYPE_CASES = {symbol.lower(): symbol for symbol in TYPE_SYMBOLS} | _TYPED_AS
_ORGAN_CASES = {
    organ.lower(): organ for organ in OLD_ORGANS | PARTY_ORGANS | STATE_ORGANS | ASSOCIATION_ORGANS
} | _ORGAN_TYPED_AS

_SIGNS = str.maketrans("–—−‑‐‒―Ðð", "-------Đđ")
_SPACED_SIGN = re.compile(r" ?([/&-]) ?")
_EDUCATION = re.compile(r"(?<![^\W\d_])([BSP])GD[&-]?[ĐD]T(?![^\W_])", re.IGNORECASE)
_ABBR = r"[A-Za-zĐđƯư][A-Za-zĐđƯư&]{0,11}[0-9]{0,2}"
_NUMBER = r"(?P<number>[0-9]{1,5})"
_WITH_YEAR = re.compile(
    rf"{_NUMBER}/(?P<year>(?:19|20)[0-9]{{2}})/(?P<first>{_ABBR})"
    rf"(?:[-/](?P<rest>{_ABBR}(?:[-/]{_ABBR}){{0,5}}))?"
)
_DASHED = re.compile(rf"{_NUMBER}-(?P<first>{_ABBR})/(?P<rest>{_ABBR}(?:-{_ABBR}){{0,5}})")
_SLASHED = re.compile(rf"{_NUMBER}/(?P<first>{_ABBR})-(?P<rest>{_ABBR}(?:-{_ABBR}){{0,5}})")
_BARE = re.compile(rf"{_NUMBER}[/-](?P<first>{_ABBR})")
_OF_ASSEMBLY = re.compile(r"(?:UBTV)?QH[0-9]{0,2}")


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


class NotADocumentNumber(ValueError):
    """A text that is no number of an official text; message and `hint` are Vietnamese."""

    hint = "Viết như 49-KL/TW, 22/2020/TT-BGDĐT, 14/CT-TTg hoặc 202/2025/QH15"

    def __init__(self, text: str) -> None:
        super().__init__(f"“{text}” không phải là số, ký hiệu văn bản")


NumberKey = tuple[int, int | None, str, str]


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A number in its parts; `organ` keeps a unit after it: UBND-VX, in old dispatches HKK/BPT."""

    family: NumberFamily
    number: str
    year: int | None
    type_symbol: str
    organ: str

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

    def __str__(self) -> str:
        """The form printed by the rules: 49-KL/TW, 22/2020/TT-BGDĐT, 1092/UBND-VX."""
        if self.family is NumberFamily.PARTY:
            return f"{self.number}-{self.type_symbol}/{self.organ}"
        if "/" in self.organ:
            return f"{self.number}-{self.organ}"
        year = f"/{self.year}" if self.year else ""
        symbol = f"{self.type_symbol}-{self.organ}" if self.type_symbol else self.organ
        return f"{self.number}{year}/{symbol}"

    @property
    def ordinal(self) -> int:
        """The number itself: 3 for 03/HD-HKH."""
        return int(self.number)

    @property
    def slug(self) -> str:
        """49-kl-tw: for file names and addresses, where Đ and D are one."""
        return slug(str(self))

    @property
    def key(self) -> NumberKey:
        """Equal for one number written twice (3 and 03); HĐ and HD stay apart."""
        return self.ordinal, self.year, self.type_symbol, self.organ


_Parts = tuple[NumberFamily, str, str]
_JOINT = dict.fromkeys(("TTLT", "TTLB", "NQLT"), NumberFamily.JOINT)
_FAMILY_OF_TYPE = _JOINT | {"VBHN": NumberFamily.CONSOLIDATED}


def _compact(text: str) -> str:
    tight = _SPACED_SIGN.sub(r"\1", squeeze(text).translate(_SIGNS))
    return _EDUCATION.sub(lambda match: f"{match[1].upper()}GDĐT", tight)


def _read_with_year(number: str, year: str, first: str, rest: str | None) -> _Parts | None:
    if rest is None:
        organ = _organ(first)
        if not _OF_ASSEMBLY.fullmatch(organ):
            return None
        law = organ.startswith("Q")
        return NumberFamily.LAW if law else NumberFamily.STANDING_COMMITTEE, "", organ
    type_symbol, organ = _type(first), _organ(rest.replace("/", "-"))
    if type_symbol not in TYPE_SYMBOLS:
        return None
    return _FAMILY_OF_TYPE.get(type_symbol, NumberFamily.NORMATIVE), type_symbol, organ


def _read_dashed(number: str, first: str, rest: str) -> _Parts:
    type_symbol, organ = _type(first), _organ(rest)
    if type_symbol not in TYPE_SYMBOLS:
        return NumberFamily.DISPATCH, "", f"{_organ(first)}/{organ}"
    if organ.partition("-")[0] in STATE_ORGANS:
        return _read_slashed(number, first, rest)
    return NumberFamily.PARTY, type_symbol, organ


def _read_slashed(number: str, first: str, rest: str) -> _Parts:
    type_symbol, organ = _type(first), _organ(rest)
    if type_symbol not in TYPE_SYMBOLS:
        return NumberFamily.DISPATCH, "", f"{_organ(first)}-{organ}"
    if organ.partition("-")[0] in PARTY_ORGANS:
        return NumberFamily.PARTY, type_symbol, organ
    if organ.startswith("UBTVQH"):
        return NumberFamily.STANDING_COMMITTEE, type_symbol, organ
    return _FAMILY_OF_TYPE.get(type_symbol, NumberFamily.ADMINISTRATIVE), type_symbol, organ


def _read_bare(number: str, first: str) -> _Parts | None:
    organ = _organ(first)
    return (NumberFamily.OLD, "", organ) if organ in OLD_ORGANS else None


_READERS: tuple[tuple[re.Pattern[str], Callable[..., _Parts | None]], ...] = (
    (_WITH_YEAR, _read_with_year),
    (_DASHED, _read_dashed),
    (_SLASHED, _read_slashed),
    (_BARE, _read_bare),
)


def _type(typed: str) -> str:
    return _TYPE_CASES.get(typed.lower(), typed)


def _organ(typed: str) -> str:
    return "-".join(map(_organ_part, typed.split("-")))


def _organ_part(typed: str) -> str:
    usual = _ORGAN_CASES.get(typed.lower())
    return usual or (typed.upper() if typed[0].islower() else typed)
