"""Lists that share what follows the last number: “Quyết định số 387, 677/QĐ-TTg”."""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.citations.after import read_after
from generator.citations.before import Lead
from generator.citations.compose import full_citation, short_citation
from generator.citations.short_forms import next_short_form
from generator.citations.symbols import symbol_at
from generator.citations.value import Citation
from generator.model.document_number import DocumentNumber

_ITEM = r"[0-9]{1,5}+(?:/(?:19|20)[0-9]{2})?"
_BETWEEN = r"(?:[ \n]?[,;][ \n]?(?:và[ \n])?|[ \n](?:và|hoặc|&)[ \n])(?:số[ \n])?"
_ITEMS = re.compile(rf"(?:{_ITEM}{_BETWEEN}){{1,20}}(?=[0-9])")
_ONE_ITEM = re.compile(r"(?P<number>[0-9]{1,5}+)(?:/(?P<year>[0-9]{4}))?")
_SAME_LIST = re.compile(_BETWEEN)


def list_at(text: str, start: int, lead: Lead) -> tuple[Citation, ...]:
    """Citations of a list whose first number begins at start; empty when there is no list."""
    items = _ITEMS.match(text, start)
    last = symbol_at(text, items.end(), lead) if items else None
    if not items or not last:
        return ()
    number, end = last
    numbers = _ONE_ITEM.finditer(text, start, items.end())
    first, *others = (_shared(item, number, lead) for item in numbers)
    first = replace(first, start=lead.start, pinpoint=lead.pinpoint)
    at_last = Lead(items.end(), lead.type_name)
    closing = full_citation(at_last, items.end(), end, number, read_after(text, end))
    return (first, *others, closing)


def same_list(text: str, end: int, start: int) -> bool:
    """Do the words from end to start only join two items of a list?"""
    return _SAME_LIST.fullmatch(text, end, start) is not None


def _shared(item: re.Match[str], last: DocumentNumber, lead: Lead) -> Citation:
    year = int(item["year"]) if item["year"] else last.year
    number = replace(last, number=item["number"], year=year)
    start, end = item.span()
    return Citation(start, end, start, end, number, type_name=lead.type_name)


def short_list_after(text: str, first: Citation) -> Iterator[Citation]:
    """Citations of the numbers that follow a short form and share its type: “Thông tư 22, 44”."""
    end = first.end
    while following := next_short_form(text, end):
        start, short = following
        yield short_citation(Lead(start, first.type_name), start, short)
        end = short.tail.end
