"""Official texts named in running text (docs/official-texts.md). Linear in the text."""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.citations.after import read_after, read_letterhead
from generator.citations.before import (
    Lead,
    is_always_numbered,
    law_before,
    may_introduce,
    qualified_type,
    read_before,
)
from generator.citations.committees import of_local_committee
from generator.citations.compose import full_citation, short_citation
from generator.citations.foreign import is_foreign
from generator.citations.grammar import TYPES_BY_SYMBOL
from generator.citations.issued_before import lead_before_issuer, of_day_before, of_issuer_before
from generator.citations.lists import list_at, same_list, short_list_after
from generator.citations.named_texts import charters_in, named_text_at
from generator.citations.normalise import Normalised, normalise
from generator.citations.short_forms import LEAST_SURE_NUMBER, ShortForm, short_form_at
from generator.citations.symbols import may_begin_symbol, symbol_at
from generator.citations.typeless import typeless_at
from generator.citations.value import Citation
from generator.model.number_forms import NumberFamily

_CODE = "TT|NĐ|QĐ|CV|KH|NQ|CT|KL|HD|QD|ND"
# A backslash before the number is the editors' way to say: no citation. The conditions look
# back over the first digit because a pattern that begins with a digit is found much faster.
_INTEGER = re.compile(
    r"[0-9](?<![0-9][0-9])(?<![/\\][0-9])(?<![0-9][.,][0-9])(?:(?<![^\W_]-[0-9])"
    rf"|(?<=(?:{_CODE})-[0-9]))"
    r"[0-9]{0,4}+(?![0-9])"
)
_DIGIT = re.compile("[0-9]")
_OF_LAWS = (NumberFamily.LAW, NumberFamily.OLD)
_LONGEST_TITLE = 260
_OF_TWO_PARTY_TYPES = ("QĐ", "TT")


def recognise(text: str) -> tuple[Citation, ...]:
    """Every citation in order, without overlaps; offsets are those of the text as given."""
    if not _DIGIT.search(text) and "Điều lệ" not in text:
        return ()
    normalised = normalise(text)
    citations = _with_charters(normalised.text, tuple(_citations(normalised.text)))
    return (
        tuple(_as_given(citation, normalised) for citation in citations)
        if normalised.pieces
        else citations
    )


def _citations(text: str) -> Iterator[Citation]:
    previous: Citation | None = None
    floor = 0
    for integer in _INTEGER.finditer(text):
        if integer.start() < floor:
            continue
        for citation in _citations_at(text, integer.start(), floor, previous):
            if previous and _is_of_day_of(citation, previous):
                continue
            yield citation
            previous, floor = citation, citation.end


def _is_of_day_of(named: Citation, previous: Citation) -> bool:
    """“Nghị định … thi hành Luật Giáo dục ban hành ngày 17/7/2020”: the day is the decree's."""
    near = named.start - previous.end < _LONGEST_TITLE
    return bool(named.name and named.date and named.date == previous.date and near)


def _with_charters(text: str, citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """The charters named without a year among the others, where these leave room."""
    charters = tuple(charters_in(text))
    if not charters:
        return citations
    merged: list[Citation] = []
    for citation in sorted((*citations, *charters), key=lambda cited: (cited.start, -cited.end)):
        if not merged or citation.start >= merged[-1].end:
            merged.append(citation)
    return tuple(merged)


def _citations_at(
    text: str, start: int, floor: int, previous: Citation | None
) -> tuple[Citation, ...]:
    introduced = may_introduce(text, start)
    if start > 0 and text[start - 1].isalnum() and not introduced:
        return ()
    begins_symbol = may_begin_symbol(text, start)
    if not begins_symbol and not introduced:
        return named_text_at(text, start, floor)
    lead = read_before(text, start, floor)
    if lead.is_of_other:
        return ()
    between = lead_before_issuer(text, lead, floor)
    if between:
        lead, issuer = between
        citations = _introduced_at(text, start, floor, lead, begins_symbol, previous)
        return tuple(replace(citation, issuer=citation.issuer or issuer) for citation in citations)
    citations = _introduced_at(text, start, floor, lead, begins_symbol, previous)
    issued = of_issuer_before(text, citations, floor)
    return of_day_before(
        text, tuple(of_local_committee(text, citation) for citation in issued), floor
    )


def _introduced_at(
    text: str, start: int, floor: int, lead: Lead, begins_symbol: bool, previous: Citation | None
) -> tuple[Citation, ...]:
    full = _full_at(text, start, floor, lead) if begins_symbol else None
    if full:
        return (_with_type_of_symbol(_with_type_of_list(text, full, previous)),)
    if not lead.type_name:
        return named_text_at(text, start, floor) or _qualified_at(text, start, floor, lead)
    return list_at(text, start, lead) or _short_at(text, start, lead)


def _full_at(text: str, start: int, floor: int, lead: Lead) -> Citation | None:
    qualified = (
        lead if lead.type_name or not lead.says_number else qualified_type(text, lead, floor)
    )
    symbol = symbol_at(text, start, lead) or typeless_at(text, start, qualified)
    if not symbol:
        return None
    number, end = symbol
    if number.family in _OF_LAWS and not lead.type_name:
        lead = law_before(text, lead, floor)
    lead = lead if lead.type_name else qualified
    is_letterhead = lead.opens_line or (
        not lead.type_name and (lead.says_number or lead.opens_sentence)
    )
    tail = read_letterhead(text, lead.start, end) if is_letterhead else read_after(text, end)
    return full_citation(lead, start, end, number, tail)


def _with_type_of_list(text: str, citation: Citation, previous: Citation | None) -> Citation:
    """“các Quyết định số 89/QĐ-TTg và 281/QĐ-TTg”: the second is a decision as well."""
    if citation.type_name or not previous or not previous.number or not citation.number:
        return citation
    alike = previous.number.type_symbol == citation.number.type_symbol
    if alike and same_list(text, previous.end, citation.number_start):
        return replace(citation, type_name=previous.type_name)
    return citation


def _with_type_of_symbol(citation: Citation) -> Citation:
    """The symbol says the type when no word does, but the Party's QĐ and TT mean two types."""
    number = citation.number
    said = TYPES_BY_SYMBOL.get(number.type_symbol, "") if number else ""
    if citation.type_name and said.startswith(f"{citation.type_name} "):
        return replace(citation, type_name=said)  # “Thông tư số 23/2015/TTLT-…” is a joint one
    if (
        citation.type_name
        or not number
        or (number.family is NumberFamily.PARTY and (number.type_symbol in _OF_TWO_PARTY_TYPES))
    ):
        return citation
    if number.family is NumberFamily.DISPATCH:
        return replace(citation, type_name="công văn")
    return replace(citation, type_name=TYPES_BY_SYMBOL.get(number.type_symbol))


def _qualified_at(text: str, start: int, floor: int, lead: Lead) -> tuple[Citation, ...]:
    """“quyết định miễn nhiệm số 5874”: only a high number, a day or an issuer leaves no doubt."""
    qualified = qualified_type(text, lead, floor) if lead.says_number else lead
    short = short_form_at(text, start, qualified)
    if not short or not (_is_sure(short) or is_always_numbered(text, lead)):
        return ()
    if is_foreign(text, qualified, short.end):
        return ()
    return (short_citation(qualified, start, short),)


def _is_sure(short: ShortForm) -> bool:
    is_high = short.ordinal >= LEAST_SURE_NUMBER
    return bool(is_high or short.tail.date or short.tail.issuer)


def _short_at(text: str, start: int, lead: Lead) -> tuple[Citation, ...]:
    short = short_form_at(text, start, lead)
    if not short or is_foreign(text, lead, short.end):
        return ()
    first = short_citation(lead, start, short)
    return (first, *short_list_after(text, first))


def _as_given(citation: Citation, normalised: Normalised) -> Citation:
    return replace(
        citation,
        start=normalised.start(citation.start),
        end=normalised.end(citation.end),
        number_start=normalised.start(citation.number_start),
        number_end=normalised.end(citation.number_end),
    )
