"""Numbers without the symbol of their type: “Thông tư 25/2023-BGDĐT”, “Kết luận 49/TW”.

The words before say the type. Of a number with a year the organ says it too: since the law of
2015 on legal texts a ministry issues circulars only, the Prime Minister decisions only.
"""

import re

from generator.citations.before import Lead
from generator.citations.grammar import SYMBOLS_BY_TYPE
from generator.citations.symbols import END, NUMBER, SENDERS, TYPE, in_address, parsed
from generator.model.document_number import DocumentNumber
from generator.model.document_symbols import (
    NO_TEXT,
    PARTY_ORGANS,
    SPLIT_ORGAN,
    TYPE_SYMBOLS,
    joined,
    organ,
)
from generator.model.number_forms import NumberFamily
from generator.text.patterns import pattern

_TYPELESS = pattern(
    rf"(?P<number>{NUMBER})(?:[ \n]?[/_-][ \n]?(?P<year>(?:19|20)[0-9]{{2}}))?[ \n]?[/_-][ \n]?"
    rf"(?P<organ>{SPLIT_ORGAN}{END}|[A-ZĐƯ][A-Za-zĐđƯ&]{{1,11}}(?:[0-9]{{2}})?{END})"
    r"(?![ \n]?[/_-][A-ZĐ])"
)
_NO_ORGAN = pattern(rf"{NO_TEXT.pattern}|{TYPE}", re.IGNORECASE)
_GLUED = pattern(rf"(?P<type>{'|'.join(sorted(TYPE_SYMBOLS, key=len, reverse=True))})(?P<organ>.+)")
_MINISTRY = pattern(r"B[A-ZĐ]{2,}")
_ONLY_TYPES = {"TTg": "QĐ", "UBND": "QĐ", "HĐND": "NQ"}
_SINCE = 2017


def typeless_at(text: str, start: int, lead: Lead) -> tuple[DocumentNumber, int] | None:
    """The number that begins at start, with the type that it leaves out, and where it ends."""
    match = _TYPELESS.match(text, start)
    if not match or in_address(text, start) or _NO_ORGAN.fullmatch(match["organ"]):
        return None
    issuer, is_known = organ(joined(match["organ"])), _is_known(organ(joined(match["organ"])))
    if glued := _glued(match["number"], match["year"], issuer):
        return glued, match.end()
    is_said = lead.type_name is not None and (lead.says_number or is_known)
    if not match["year"] and (is_said or is_known) and _is_of_organ_alone(lead, is_known):
        return _of_organ_alone(match["number"], issuer), match.end()
    symbol = _symbol(issuer, match["year"], lead) if is_said or is_known else None
    if not symbol:
        return None
    year = f"/{match['year']}" if match["year"] else ""
    sign = "-" if issuer in PARTY_ORGANS and not year else "/"
    other = "/" if sign == "-" else "-"
    number = parsed(f"{match['number']}{year}{sign}{symbol}{other}{issuer}")
    return (number, match.end()) if number else None


def _glued(number: str, year: str | None, letters: str) -> DocumentNumber | None:
    """1459/QĐBTP: type and organ without the sign between them, both beyond doubt."""
    parts = _GLUED.fullmatch(letters)
    if not parts or letters in SENDERS or not _is_known(organ(parts["organ"])):
        return None
    before = f"{number}/{year}" if year else number
    return parsed(f"{before}/{parts['type']}-{parts['organ']}")


def _is_of_organ_alone(lead: Lead, is_known: bool) -> bool:
    """Is it a dispatch's: by the words before it, or as the number of a letterhead?"""
    if lead.type_name is None:
        return lead.says_number and lead.opens_sentence
    return not is_known or lead.type_name in ("công văn", "văn bản")


def _of_organ_alone(number: str, issuer: str) -> DocumentNumber:
    """The number as it stands: “Công văn số 112/STNMT”, “Tờ trình số 39/THKHVL”."""
    return DocumentNumber(NumberFamily.OLD, number.replace(".", ""), None, "", issuer)


def _is_known(issuer: str) -> bool:
    return issuer in SENDERS or _MINISTRY.fullmatch(issuer) is not None


def _symbol(issuer: str, year: str | None, lead: Lead) -> str | None:
    if lead.type_name:
        return SYMBOLS_BY_TYPE.get(lead.type_name)
    if year is None or int(year) < _SINCE:
        return None
    return _ONLY_TYPES.get(issuer) or ("TT" if _MINISTRY.fullmatch(issuer) else None)
