"""The facts of an official text that files and the search tell of it: the one home of them all.

The open table, the register's data, the search's register and its entries each name the facts that
they show, and the columns under which.
"""

from collections.abc import Callable, Mapping
from datetime import date

from generator.model import Edition, is_long
from generator.pages.parts.citation_words import citation_words
from generator.pages.parts.status import state_of, status_view
from generator.pages.parts.wording import (
    iso,
    issued_words,
    sentence_case,
    shortened,
)
from generator.site.links import TextLink

Value = str | int | bool | None
Fact = Callable[[TextLink, Edition], Value]

TEXT_FACTS: Mapping[str, Fact] = {
    "id": lambda text, _: text.id,
    "url": lambda text, _: text.url,
    "absolute_url": lambda text, edition: edition.absolute(text.url),
    "number": lambda text, _: str(text.number),
    "number_is_long": lambda text, _: is_long(str(text.number)),
    "citation": lambda text, _: citation_words(text),
    "type_name": lambda text, _: text.type.name,
    "issuer_name": lambda text, _: text.issuer_name,
    "issuer_label": lambda text, _: text.issuer_label,
    "issued": lambda text, _: _day(text.issued),
    "issued_certainty": lambda text, _: text.certainty.value,
    "issued_iso": lambda text, _: iso(text.sure_day),
    "issued_words": lambda text, _: sentence_case(issued_words(text)),
    "issued_in_words": lambda text, _: issued_words(text),
    "issued_year": lambda text, _: text.issued_year,
    "issued_day_or_year": lambda text, _: iso(text.sure_day) or str(text.issued_year),
    "sort_day": lambda text, _: text.filed_on.isoformat(),
    "subject": lambda text, _: text.subject if text.has_subject else None,
    "subject_shortened": lambda text, _: shortened(text.subject),
    "effective": lambda text, _: _day(text.effective),
    "expires": lambda text, _: _day(text.last_day),
    "status": lambda text, _: text.status.status.value,
    "status_label": lambda text, _: text.status.label,
    "status_since": lambda text, _: status_view(text.status).since,
    "status_words": lambda text, _: status_view(text.status).words,
    "status_is_unknown": lambda text, _: text.status.is_unknown,
    "status_state": lambda text, _: state_of(text.status),
    "period": lambda text, _: str(text.status.period) if text.status.period else None,
    "status_on": lambda _, edition: edition.today.isoformat(),
}


def text_facts(text: TextLink, edition: Edition, columns: Mapping[str, str]) -> dict[str, Value]:
    """Return the facts under their columns; `columns` maps a column to the name of its fact."""
    return {column: TEXT_FACTS[fact](text, edition) for column, fact in columns.items()}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
