"""Where a full number stands: 49-KL/TW, 22/2020/TT-BGDĐT, with the blanks people leave in it.

The patterns only find an extent; DocumentNumber.parse decides what it is.
"""

import re
from functools import lru_cache

from generator.citations.before import Lead
from generator.model.document_number import DocumentNumber, NotADocumentNumber
from generator.model.document_symbols import (
    ALONE,
    ASSOCIATION_ORGANS,
    NEVER_OF_COURTS,
    NO_TEXT,
    OFFICES,
    OLD_ORGANS,
    PARTY_ORGANS,
    SPLIT_ORGAN,
    STAGES_OF_LAWSUITS,
    STATE_ORGANS,
    TYPE_SYMBOLS,
)
from generator.model.number_forms import NumberFamily
from generator.text.patterns import pattern

_MONTH_AND_YEAR = "[/.-][0-9]{1,2}[/.-](?:19|20)[0-9]{2}"
END = (
    rf"(?:(?![^\W_])|(?=(?-i:ngày|của|về|năm|ban hành|quy định))|(?=[0-9]{{1,2}}{_MONTH_AND_YEAR}))"
)
"""Where a symbol may end; people forget the blank behind it."""

NUMBER = (
    r"(?:[0-9]{1,2}\.[0-9]{3}(?![0-9])|[0-9]{1,3}\.[0-9]{1,2}(?=/(?:19|20)[0-9]{2}/)"
    r"|[0-9]{1,5}+[A-Za-zđĐ]?)"
)
_B = "[ \n]?"
_SLASH, _DASH, _SIGN = f"{_B}[/_]{{1,2}}{_B}", f"{_B}-{_B}", f"{_B}(?://|[/_-]){_B}"
_OF_TERM = f"(?:[0-9]{{1,2}}+(?!{_MONTH_AND_YEAR}))?"
_DEPARTMENT = r"(?-i:V\.[A-Z]{1,3})"
_BOARD = r"(?-i:BCĐ[A-ZĐ]{0,8}[0-9]{1,4})"
_ABBR = (
    rf"(?:{SPLIT_ORGAN}|{_DEPARTMENT}|{_BOARD}|[A-Za-zĐđƯư][A-Za-zĐđƯư&]{{0,15}}{_OF_TERM}){END}"
)
_UNIT = (
    r"(?-i:V\.[A-Z]{1,3}"
    r"|(?!TP|TX|UBND|HĐND|(?:QĐ|NQ|KH|CV|TT|NĐ|CT|KL|HD)[ \n]?[0-9])[A-ZĐƯ]{2,8})"
    r"(?:(?![^\W_])|(?=ngày|của))"
)
"""A unit of capitals alone: “1578/SGDĐT- CTTT”, but not “324/QĐ-KHVN- Ảnh 1”."""
_MORE = f"(?:-(?:(?-i:(?=[A-ZĐƯ]))|\n(?={_UNIT})){_ABBR}){{0,5}}"
_DOT = r"(?-i:(?<=/(?:QĐ|NQ|TT|CT|KH|BC|CV|TB|HD|NĐ))\.(?=[A-ZĐ]{2}))"
_YEAR = f"{NUMBER}{_SIGN}(?:19|20)[0-9]{{2}}{_SIGN}"
_YEAR_AND_BLANK = f"{NUMBER}/(?:19|20)[0-9]{{2}}[ \n]"
_YEAR_GLUED = f"{NUMBER}/(?:19|20)[0-9]{{2}}(?-i:NĐ|ND|TT|QĐ|QD|NQ|CT)-"
TYPE = "(?:" + "|".join(sorted(TYPE_SYMBOLS | {"QD", "ND"}, key=len, reverse=True)) + f"){END}"
_ALONE = "(?:" + "|".join(sorted(OLD_ORGANS | ALONE, key=len, reverse=True)) + f"){END}"

_EXTENTS = tuple(
    pattern(words, re.IGNORECASE)
    for words in (
        rf"{_YEAR}(?:UBTV)?QH[0-9]{{0,2}}{END}",
        rf"{_YEAR}(?:TTLT|TTLB|NQLT)(?:{_SIGN}{_ABBR}){{1,6}}",
        rf"{_YEAR}{_ABBR}(?:{_DASH}|[/_]|{_DOT}){_ABBR}{_MORE}",
        rf"{_YEAR_AND_BLANK}(?-i:{TYPE}-{_ABBR}){_MORE}",
        rf"{_YEAR_GLUED}{_ABBR}{_MORE}",
        rf"{NUMBER}{_SLASH}{TYPE}(?:{_SIGN}|{_DOT}){_ABBR}{_MORE}",
        rf"{NUMBER}{_SLASH}{_ABBR}(?:-|{_B}-{_B}(?={_UNIT})){_ABBR}{_MORE}",
        rf"{NUMBER}{_DASH}{_ABBR}{_SLASH}{_ABBR}{_MORE}",
        rf"{NUMBER}(?:[_-](?-i:{TYPE})[_-]|[ \n](?-i:{TYPE})[/-])(?-i:(?=[A-ZĐ])){_ABBR}{_MORE}",
        rf"{NUMBER}{_B}[/-]{_B}{_ALONE}",
    )
)
_LETTER = "[A-Za-zĐđƯư]"
_SYMBOL_AHEAD = pattern(
    rf"{NUMBER}(?:{_SIGN}(?:{_LETTER}|(?:19|20)[0-9]{{2}}(?:{_SIGN}{_LETTER}|[ \n]?{TYPE}-))"
    rf"|[ \n]{TYPE}[/-])"
)
_FIRST_LETTERS = re.compile(r"(?:[/_-][ \n]?|[0-9][ \n])([^\W\d_])")
_ADDRESS = re.compile(r"(?:://|\bwww\.|@)\S*\Z")
SENDERS = STATE_ORGANS | ASSOCIATION_ORGANS | OLD_ORGANS | PARTY_ORGANS | OFFICES
_PLAIN_OLD_ORGANS = frozenset(["TTg", "HĐBT"])
_YEARS = range(1945, 2100)


def may_begin_symbol(text: str, start: int) -> bool:
    """Does a sign and a letter, or a year and a letter, follow the integer at start? Cheap."""
    return _SYMBOL_AHEAD.match(text, start) is not None


def symbol_at(text: str, start: int, lead: Lead) -> tuple[DocumentNumber, int] | None:
    """The full number that begins at start, and where it ends."""
    for extent in _EXTENTS:
        match = extent.match(text, start)
        number = parsed(match.group()) if match else None
        if match and number and _is_plausible(number, match.group(), lead):
            return None if in_address(text, start) else (number, match.end())
    return None


@lru_cache(maxsize=4096)  # an article names its few texts again and again
def parsed(written: str) -> DocumentNumber | None:
    """The number that is written so, if it is one."""
    try:
        return DocumentNumber.parse(written)
    except NotADocumentNumber:
        return None


def _is_of_court(number: DocumentNumber) -> bool:
    """Does it end as courts' numbers do? What a known body sends does not: 412/HKH-PT."""
    sender, *units = number.organ.split("-")
    is_said = not STAGES_OF_LAWSUITS.isdisjoint((sender, *units))
    return is_said and sender not in SENDERS and number.type_symbol not in NEVER_OF_COURTS


def _is_plausible(number: DocumentNumber, written: str, lead: Lead) -> bool:
    """Without words before it, a number must look like one beyond doubt: 324/QĐ-KHVN."""
    if _is_of_court(number):
        return False
    if number.family is NumberFamily.DISPATCH:
        sender, *units = re.split("[-/]", number.organ)
        if "/" in number.organ and units[0] in TYPE_SYMBOLS:
            return False
        if NO_TEXT.fullmatch(sender) or lead.type_name == "hợp đồng":
            return False
        return sender in SENDERS or (lead.introduces and _has_capitals(written))
    if number.family is NumberFamily.OLD and not _is_plain(number):
        return lead.introduces
    if not re.match(r"[0-9.]+[A-Za-zđĐ]?[ \n]?[/_-]", written):
        return lead.introduces or (number.organ in SENDERS and number.ordinal not in _YEARS)
    return lead.introduces or _has_capitals(written)


def _is_plain(number: DocumentNumber) -> bool:
    """Is an old number no amount or grade? 90/CP and 5/SL may be one, 122/TTg and 35-L/CTN not."""
    return number.organ in _PLAIN_OLD_ORGANS or bool(number.type_symbol and number.organ)


def _has_capitals(written: str) -> bool:
    return all(letter.isupper() for letter in _FIRST_LETTERS.findall(written))


def in_address(text: str, start: int) -> bool:
    """Does the number that begins at start belong to the address of a page or a mailbox?"""
    inside_word = not text[max(0, start - 1) : start].isspace()
    return inside_word and _ADDRESS.search(text[max(0, start - 200) : start]) is not None
