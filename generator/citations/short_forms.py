"""Short forms: “Thông tư 22”, “quyết định số 281 của Chính phủ”, “Nghị định số 42/2022”.

“Quyết định 5 vấn đề” and “Hướng dẫn 15 phường” are none: a short form needs “số”, an issuer, a
date, a year, or a capital inside a sentence (docs/official-texts.md).
"""

import re
from dataclasses import dataclass

from generator.citations.after import Tail, read_after
from generator.citations.before import Lead
from generator.citations.grammar import CITED_SHORT, COUNTED, NUMBERED_BY_YEAR

_YEAR = "(?:19|20)[0-9]{2}"
_SHORT = re.compile(
    rf"(?P<number>[0-9]{{1,5}}+)(?:/(?P<year>{_YEAR})|[ \n]năm[ \n](?P<of_year>{_YEAR}))?"
    r"(?!\w|[ \n]?[/%]|[.,:][0-9]|[ \n]?-[ \n]?[0-9]|-[^\W_])"
)
_COUNTED = re.compile(rf"[ \n](?:{COUNTED})(?![^\W_])", re.IGNORECASE)
_YEARS = range(1945, 2100)


@dataclass(frozen=True, slots=True)
class ShortForm:
    """A short form's number and what follows it."""

    number: str
    year: int | None
    end: int
    tail: Tail


def short_form_at(text: str, start: int, lead: Lead) -> ShortForm | None:
    """The short form whose number begins at start."""
    match = _SHORT.match(text, start) if lead.type_name else None
    if not match:
        return None
    year = match["year"] or match["of_year"]
    short = ShortForm(
        match["number"], int(year) if year else None, match.end(), read_after(text, match.end())
    )
    return short if lead.says_number or _is_cited(text, short, lead) else None


def _is_cited(text: str, short: ShortForm, lead: Lead) -> bool:
    if int(short.number) in _YEARS:
        return False
    if short.tail.issuer or short.tail.date:
        return True
    if short.year:
        return lead.type_name in NUMBERED_BY_YEAR
    if lead.is_abbreviation or lead.opens_sentence or not lead.is_capital:
        return False
    return lead.type_name in CITED_SHORT and not _COUNTED.match(text, short.end)
