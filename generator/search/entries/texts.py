"""How official texts, and the PDF files beside them, are found."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Edition
from generator.pages import SearchEntry
from generator.pages.parts.answer import verdict
from generator.pages.parts.status import state_of, status_view
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import issued_words
from generator.pages.texts.head import title_of
from generator.search.entries.words import (
    PDF,
    TEXT,
    Pairs,
    place_filters,
    time_filters,
    typed_names,
)
from generator.site.links import Place, TextLink
from generator.site.texts.linked import LinkedPdf, LinkedText
from generator.text import fold


@dataclass(frozen=True, slots=True)
class Attached:
    """A PDF beside an official text; `path` is its file, relative to the content folder."""

    url: str
    path: str
    title: str
    entry: SearchEntry


def text_entry(linked: LinkedText, edition: Edition) -> SearchEntry:
    """Return how an official text is found."""
    text = linked.text
    facts = _facts(text, verdict(linked.standing))
    return SearchEntry(
        kind=TEXT,
        filters=_filters(text, linked.places),
        meta=(("title", title_of(text)), ("place", text.issuer_label), *facts),
        sort_day=text.filed_on.isoformat(),
        words=" · ".join(dict.fromkeys(_names(linked))),
    )


def attached(pdf: LinkedPdf, edition: Edition) -> Attached:
    """Return what the search is given of a PDF; `url` leads to the file itself."""
    text = pdf.text
    facts = _facts(text, status_view(text.status).words)
    entry = SearchEntry(
        kind=PDF,
        filters=_filters(text, pdf.places),
        meta=(("url", pdf.url), ("place", named(text)), *facts),
        sort_day=text.filed_on.isoformat(),
        words=" · ".join(_typed(text)),
    )
    return Attached(pdf.url, pdf.path, pdf.title, entry)


def _filters(text: TextLink, places: tuple[Place, ...]) -> Pairs:
    return (
        ("type", text.type.name),
        *(("issuer", issuer.label) for issuer in text.issuers),
        *_time(text),
        ("status", text.status.name),
        *place_filters(places),
    )


def _time(text: TextLink) -> Pairs:
    """A text whose day is in doubt is of its year alone."""
    return time_filters(text.sure_day) if text.sure_day else (("year", str(text.issued_year)),)


def _facts(text: TextLink, status_words: str) -> Pairs:
    status = status_view(text.status)
    return (
        ("date", issued_words(text)),
        ("state", state_of(text.status)),
        ("status", status_words),
        ("badge", status.value),
    )


def _names(linked: LinkedText) -> Iterator[str]:
    """Every name by which a text, its issuer and its places are looked for."""
    text = linked.text
    yield from _typed(text)
    yield from text.nicknames
    for issuer in text.issuers:
        yield from (issuer.name, issuer.label, *issuer.aliases)
    for spelling in linked.spellings:
        yield from typed_names(spelling.name, spelling.aliases)


def _typed(text: TextLink) -> tuple[str, ...]:
    """A number as people type it: `kl49`, `Kết luận 49`, `Kết luận số 49-KL/TW`; or a name."""
    if text.number.name:
        return named(text), f"{text.number.name} {text.number.year}", text.number.name
    symbol, letter = fold(text.number.type_symbol), text.number.letter.lower()
    ordinal = f"{text.number.ordinal}{letter}"
    short = (f"{symbol}{ordinal}", f"{ordinal}{symbol}") if symbol else ()
    return (f"{text.type.name} {ordinal}", named(text), *short)
