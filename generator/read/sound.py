"""Sound records name only sound ones: what leads to a broken file is left out.

The broken file has its findings, and the others shall have theirs without an echo. What stands
behind such a name in its list is left out with it, since items are counted from the list's front.
A text without its type or issuer, or an article without its place, cannot be shown at all.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TypeVar

from generator.model import (
    Article,
    CalendarEvent,
    Content,
    Figure,
    Issuer,
    Membership,
    OfficialText,
    Region,
)

Id = TypeVar("Id", bound=str)


@dataclass(frozen=True, slots=True)
class _Sound:
    """The ids of all sound records and words."""

    regions: frozenset[str]
    indicators: frozenset[str]
    topics: frozenset[str]
    authors: frozenset[str]
    articles: frozenset[str]

    def figures(self, rows: Iterable[Figure]) -> tuple[Figure, ...]:
        return tuple(
            takewhile(
                lambda row: row.region in self.regions and row.indicator in self.indicators, rows
            )
        )

    def members(self, rows: Iterable[Membership]) -> tuple[Membership, ...]:
        return tuple(takewhile(lambda row: row.region in self.regions, rows))


def without_broken(content: Content) -> Content:
    """Return the content without what its records say of broken ones."""
    words = content.vocabulary
    sound = _Sound(
        frozenset(region.id for region in content.regions),
        frozenset(indicator.id for indicator in content.indicators),
        frozenset(words.topics),
        frozenset(words.authors),
        frozenset(article.id for article in content.articles),
    )
    return replace(
        content,
        articles=tuple(
            _article(article, sound)
            for article in content.articles
            if article.regions[0] in sound.regions
        ),
        texts=tuple(
            _text(text, sound)
            for text in content.texts
            if text.type in words.types and text.issuer in words.issuers
        ),
        regions=tuple(_region(region, sound) for region in content.regions),
        events=tuple(_event(event, sound) for event in content.events),
        vocabulary=replace(
            words, issuers={id_: _issuer(issuer, sound) for id_, issuer in words.issuers.items()}
        ),
    )


def _article(article: Article, sound: _Sound) -> Article:
    return replace(
        article,
        regions=_named(article.regions, sound.regions),
        authors=_named(article.authors, sound.authors),
        topics=_named(article.topics, sound.topics),
        figures=sound.figures(article.figures),
    )


def _text(text: OfficialText, sound: _Sound) -> OfficialText:
    return replace(
        text,
        regions=_named(text.regions, sound.regions),
        topics=_named(text.topics, sound.topics),
        figures=sound.figures(text.figures),
    )


def _region(region: Region, sound: _Sound) -> Region:
    return replace(
        region,
        parents=sound.members(region.parents),
        members=sound.members(region.members),
        history=tuple(
            milestone
            if milestone.region is None or milestone.region in sound.regions
            else replace(milestone, region=None)
            for milestone in region.history
        ),
    )


def _event(event: CalendarEvent, sound: _Sound) -> CalendarEvent:
    return replace(
        event,
        regions=_named(event.regions, sound.regions),
        article=event.article if event.article in sound.articles else None,
    )


def _issuer(issuer: Issuer, sound: _Sound) -> Issuer:
    return issuer if issuer.region in sound.regions else replace(issuer, region=None)


def _named(ids: Iterable[Id], sound: frozenset[str]) -> tuple[Id, ...]:
    return tuple(takewhile(sound.__contains__, ids))
