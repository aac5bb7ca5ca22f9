"""Where a full number stands: 49-KL/TW, 22/2020/TT-BGDĐT, with the blanks people leave in it.

The patterns only find an extent; DocumentNumber.parse decides what it is.
"""

import re
from functools import lru_cache

from generator.citations.before import Lead
from generator.model.document_number import DocumentNumber, NotADocumentNumber, NumberFamily
from generator.model.document_symbols import (
    ASSOCIATION_ORGANS,
    OLD_ORGANS,
    PARTY_ORGANS,
    STATE_ORGANS,
    TYPE_SYMBOLS,
)

_N, _B = "[0-9]{1,5}+", "[ \n]?"
_SLASH, _DASH = f"{_B}/{_B}", f"{_B}-{_B}"
_ABBR = r"[A-Za-zĐđƯư][A-Za-zĐđƯư&]{0,11}[0-9]{0,2}(?![^\W_])"
_MORE = f"(?:-(?-i:(?=[A-ZĐƯ])){_ABBR}){{0,5}}"
_YEAR = f"{_N}{_SLASH}(?:19|20)[0-9]{{2}}{_SLASH}"
_TYPE = (
    "(?:" + "|".join(sorted(TYPE_SYMBOLS | {"QD", "ND"}, key=len, reverse=True)) + r")(?![^\W_])"
)
_ORGAN = "(?:" + "|".join(sorted(OLD_ORGANS, key=len, reverse=True)) + r")(?![^\W_])"

_EXTENTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}(?:UBTV)?QH[0-9]{{0,2}}(?![^\W_])",
        rf"{_YEAR}(?:TTLT|TTLB|NQLT)(?:{_B}[-/]{_B}{_ABBR}){{1,6}}",
        rf"{_YEAR}{_ABBR}(?:{_DASH}|/){_ABBR}{_MORE}",
        rf"{_N}{_SLASH}{_TYPE}{_DASH}{_ABBR}{_MORE}",
        rf"{_N}{_SLASH}{_ABBR}-{_ABBR}{_MORE}",
        rf"{_N}{_DASH}{_ABBR}{_SLASH}{_ABBR}{_MORE}",
        rf"{_N}{_B}[/-]{_B}{_ORGAN}",
    )
)
_SYMBOL_AHEAD = re.compile(
    rf"{_N}{_B}[/-]{_B}(?:[A-Za-zĐđƯư]|(?:19|20)[0-9]{{2}}{_SLASH}[A-Za-zĐđƯư])"
)
_FIRST_LETTERS = re.compile(r"[/-][ \n]?([^\W\d_])")
_ADDRESS = re.compile(r"(?:://|\bwww\.|@)\S*\Z")
_SENDERS = STATE_ORGANS | ASSOCIATION_ORGANS | OLD_ORGANS | PARTY_ORGANS
_PLAIN_OLD_ORGANS = frozenset(["TTg", "HĐBT"])


def may_begin_symbol(text: str, start: int) -> bool:
    """Does a sign and a letter, or a year and a letter, follow the integer at start? Cheap."""
    return _SYMBOL_AHEAD.match(text, start) is not None


def symbol_at(text: str, start: int, lead: Lead) -> tuple[DocumentNumber, int] | None:
    """The full number that begins at start, and where it ends."""
    for extent in _EXTENTS:
        found = extent.match(text, start)
        number = _parse(found.group()) if found else None
        if found and number and _is_plausible(number, found.group(), lead):
            return None if _in_address(text, start) else (number, found.end())
    return None


@lru_cache(maxsize=4096)  # an article names its few texts again and again
def _parse(written: str) -> DocumentNumber | None:
    try:
        return DocumentNumber.parse(written)
    except NotADocumentNumber:
        return None


def _is_plausible(number: DocumentNumber, written: str, lead: Lead) -> bool:
    """Without words before it, a number must look like one beyond doubt: 324/QĐ-KHVN."""
    if number.family is NumberFamily.DISPATCH:
        known = re.split("[-/]", number.organ)[0] in _SENDERS
        return known or (lead.introduces and _has_capitals(written))
    if number.family is NumberFamily.OLD and number.organ not in _PLAIN_OLD_ORGANS:
        return lead.introduces
    return lead.introduces or _has_capitals(written)


def _has_capitals(written: str) -> bool:
    return all(letter.isupper() for letter in _FIRST_LETTERS.findall(written))


def _in_address(text: str, start: int) -> bool:
    inside_word = not text[max(0, start - 1) : start].isspace()
    return inside_word and _ADDRESS.search(text[max(0, start - 200) : start]) is not None
