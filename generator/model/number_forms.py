"""How numbers of official texts are written: each form, and the family that it tells.

Rules: Nghị định 30/2020/NĐ-CP, Appendix III, and Hướng dẫn 36-HD/VPTW. Đ is
significant: HĐ is a contract, HD a guideline.
"""

import re
from collections.abc import Callable
from enum import Enum

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
from generator.text import squeeze
from generator.text.patterns import pattern

_SIGNS = str.maketrans("–—−‑‐‒―Ðð_", "-------Đđ-")
_SPACED_SIGN = pattern(r" ?([&-]|/{1,2}) ?")
_DOTTED = pattern(r"(?<=/(?:QĐ|NQ|TT|CT|KH|BC|CV|TB|HD|NĐ))\.(?=[A-ZĐ]{2})")
"""2481/2005/QĐ.UBND: a dot for the hyphen behind the type."""
_THOUSANDS = pattern(r"\A([0-9]{1,2})\.([0-9]{3})(?=[/-])")
_ABBR = r"(?:V\.[A-Z]{1,3}|BCĐ[A-ZĐ]{0,8}[0-9]{1,4}|[A-Za-zĐđƯư][A-Za-zĐđƯư&]{0,15}[0-9]{0,2})"
_NUMBER = r"(?P<number>[0-9]{1,5}[A-Za-zĐđ]?|[0-9]{1,3}\.[0-9]{1,2}(?=/(?:19|20)[0-9]{2}/))"
_GLUED = "(?:NĐ|ND|TT|QĐ|QD|NQ|CT)"
_WITH_YEAR = pattern(
    rf"{_NUMBER}[/-](?P<year>(?:19|20)[0-9]{{2}})(?:[/ -]|(?={_GLUED}-))(?P<first>{_ABBR})"
    rf"(?:[-/](?P<rest>{_ABBR}(?:[-/]{_ABBR}){{0,5}}))?"
)
_DASHED = pattern(rf"{_NUMBER}-(?P<first>{_ABBR})/(?P<rest>{_ABBR}(?:-{_ABBR}){{0,5}})")
_SLASHED = pattern(rf"{_NUMBER}/(?P<first>{_ABBR})-(?P<rest>{_ABBR}(?:-{_ABBR}){{0,5}})")
_ONE_SIGN = pattern(
    rf"{_NUMBER}(?:-(?P<first>{_ABBR})-(?P<rest>{_ABBR}(?:-{_ABBR}){{0,5}})"
    rf"|/(?P<slashed_first>{_ABBR})/(?P<slashed_rest>{_ABBR}(?:-{_ABBR}){{0,5}})"
    rf"| (?P<spaced_first>{_ABBR})[/-](?P<spaced_rest>{_ABBR}(?:-{_ABBR}){{0,5}}))"
)
_BARE = pattern(rf"{_NUMBER}[/-](?P<first>{_ABBR})")
_OF_ASSEMBLY = pattern(r"(?:UBTV)?QH[0-9]{0,2}")
_OLD_STATE_ORGAN = pattern(r"HĐNN[0-9]{0,2}|HĐBT|CTN")


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


_Parts = tuple[NumberFamily, str, str]
_JOINT = dict.fromkeys(("TTLT", "TTLB", "NQLT"), NumberFamily.JOINT)
_FAMILY_OF_TYPE = _JOINT | {"VBHN": NumberFamily.CONSOLIDATED}


def _compact(text: str) -> str:
    tight = _SPACED_SIGN.sub(r"\1", squeeze(text).translate(_SIGNS)).replace("//", "/")
    tight = _DOTTED.sub("-", tight)
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


def _read_one_sign(number: str, **parts: str | None) -> _Parts | None:
    """72-NQ-TW, 14/CT/TTg, 49 KL/TW: the type tells that a sign is missing or the wrong one."""
    first, rest = filter(None, parts.values())
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


def read_number(text: str) -> tuple[NumberFamily, str, int | None, str, str] | None:
    """Return family, number, year, type symbol and organ, or None for what is no number.

    What people type is repaired: 14/CT-TTG, 49/KL-TW, 22/2020/TT-BGD&ĐT.
    """
    compact = _compact(text)
    for form, read in _READERS:
        match = form.fullmatch(compact)
        parts = match and read(**match.groupdict())
        if match and parts:
            year = match.groupdict().get("year")
            return parts[0], match["number"], int(year) if year else None, *parts[1:]
    return None
