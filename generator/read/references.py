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
class Identifiers:
    """Everything that can be named, and the sound indicators by id."""

    words: Vocabularies
    regions: Named
    indicators: Named
    articles: Named
    sound_indicators: Mapping[str, Indicator]


def check_article(article: Article, identifiers: Identifiers) -> Iterator[Diagnostic]:
    origin = article.origin
    yield from _check_ids(origin, identifiers.words.authors.named, article.authors, "authors")
    yield from _check_ids(origin, identifiers.regions, article.regions, "regions")
    yield from _check_ids(origin, identifiers.words.topics.named, article.topics, "topics")
    yield from _check_figures(origin, article.figures, identifiers)


def check_text(text: OfficialText, identifiers: Identifiers) -> Iterator[Diagnostic]:
    """Type and issuer are checked earlier: without them there is no id and no record."""
    yield from _check_ids(text.origin, identifiers.regions, text.regions, "regions")
    yield from _check_ids(text.origin, identifiers.words.topics.named, text.topics, "topics")
    yield from _check_figures(text.origin, text.figures, identifiers)


def check_region(region: Region, identifiers: Identifiers) -> Iterator[Diagnostic]:
    for key, memberships in (("parent", region.parents), ("members", region.members)):
        for index, membership in enumerate(memberships):
            yield from identifiers.regions.check(
                region.origin, membership.region, key, index, "region"
            )
    for index, milestone in enumerate(region.history):
        if milestone.region:
            path = ("history", index, "region")
            yield from identifiers.regions.check(region.origin, milestone.region, *path)


def check_event(event: CalendarEvent, identifiers: Identifiers) -> Iterator[Diagnostic]:
    yield from _check_ids(event.origin, identifiers.regions, event.regions, "regions")
    if event.article:
        yield from identifiers.articles.check(event.origin, event.article, "article")


def check_issuers(identifiers: Identifiers) -> Iterator[Diagnostic]:
    origin = identifiers.words.issuers.origin
    for issuer in identifiers.words.issuers.words.values():
        if origin and issuer.region:
            yield from identifiers.regions.check(origin, issuer.region, issuer.id, "region")


def _check_figures(
    origin: Origin, figures: Iterable[Figure], identifiers: Identifiers
) -> Iterator[Diagnostic]:
    for index, figure in enumerate(figures):
        path = ("figures", index)
        yield from identifiers.indicators.check(origin, figure.indicator, *path, "indicator")
        yield from identifiers.regions.check(origin, figure.region, *path, "region")
        indicator = identifiers.sound_indicators.get(figure.indicator)
        if indicator and indicator.kind is IndicatorKind.SHARE:
            yield from _check_share(origin, figure, *path)


def _check_share(origin: Origin, figure: Figure, *path: Key) -> Iterator[Diagnostic]:
    """A part is at most its whole."""
    key, value = ("range", figure.span[1]) if figure.span else ("value", figure.value)
    if value is not None and value > 100:
        yield origin.problem("S505", *path, key, value=value)


def _check_ids(origin: Origin, named: Named, ids: Iterable[str], key: str) -> Iterator[Diagnostic]:
    for index, id_ in enumerate(ids):
        yield from named.check(origin, id_, key, index)
