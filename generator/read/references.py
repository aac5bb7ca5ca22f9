"""Ids that name something which does not exist, and figures that their indicator refuses.

Checked when everything is read.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.model import (
    Article,
    CalendarEvent,
    Figure,
    Indicator,
    IndicatorKind,
    OfficialText,
    Origin,
    Region,
)
from generator.model.origin import Key
from generator.read.named import Named
from generator.read.vocabularies import Vocabularies


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that can be named, and the sound indicators by id."""

    words: Vocabularies
    regions: Named
    indicators: Named
    articles: Named
    sound_indicators: Mapping[str, Indicator]


def check_article(article: Article, known: Known) -> Iterator[Diagnostic]:
    origin = article.origin
    yield from _each(origin, known.words.authors.named, article.authors, "authors")
    yield from _each(origin, known.regions, article.regions, "regions")
    yield from _each(origin, known.words.topics.named, article.topics, "topics")
    yield from _check_figures(origin, article.figures, known)


def check_text(text: OfficialText, known: Known) -> Iterator[Diagnostic]:
    """Type and issuer are checked earlier: without them there is no id and no record."""
    yield from _each(text.origin, known.regions, text.regions, "regions")
    yield from _each(text.origin, known.words.topics.named, text.topics, "topics")
    yield from _check_figures(text.origin, text.figures, known)


def check_region(region: Region, known: Known) -> Iterator[Diagnostic]:
    for key, rows in (("parent", region.parents), ("members", region.members)):
        for index, row in enumerate(rows):
            yield from known.regions.check(region.origin, row.region, key, index, "region")
    for index, event in enumerate(region.history):
        if event.region:
            path = ("history", index, "region")
            yield from known.regions.check(region.origin, event.region, *path)


def check_event(event: CalendarEvent, known: Known) -> Iterator[Diagnostic]:
    yield from _each(event.origin, known.regions, event.regions, "regions")
    if event.article:
        yield from known.articles.check(event.origin, event.article, "article")


def check_issuers(known: Known) -> Iterator[Diagnostic]:
    origin = known.words.issuers.origin
    for issuer in known.words.issuers.words.values():
        if origin and issuer.region:
            yield from known.regions.check(origin, issuer.region, issuer.id, "region")


def _check_figures(origin: Origin, figures: Iterable[Figure], known: Known) -> Iterator[Diagnostic]:
    for index, figure in enumerate(figures):
        path = ("figures", index)
        yield from known.indicators.check(origin, figure.indicator, *path, "indicator")
        yield from known.regions.check(origin, figure.region, *path, "region")
        indicator = known.sound_indicators.get(figure.indicator)
        if indicator and indicator.kind is IndicatorKind.SHARE:
            yield from _check_share(origin, figure, *path)


def _check_share(origin: Origin, figure: Figure, *path: Key) -> Iterator[Diagnostic]:
    """A part is at most its whole."""
    key, value = ("range", figure.span[1]) if figure.span else ("value", figure.value)
    if value is not None and value > 100:
        yield origin.problem("S505", *path, key, value=value)


def _each(origin: Origin, named: Named, ids: Iterable[str], key: str) -> Iterator[Diagnostic]:
    for index, id_ in enumerate(ids):
        yield from named.check(origin, id_, key, index)
