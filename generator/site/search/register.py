"""All that has a name, or a number: what the search answers before its index has come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice

from generator.model import (
    Abbreviation,
    Author,
    CalendarEvent,
    Issuer,
    Region,
    RegionId,
    RegionKind,
    Signer,
    TextType,
    Topic,
)
from generator.site.calendar.occurrence import occurrence
from generator.site.figures.order import newest_first
from generator.site.linking import indicator_link
from generator.site.links import (
    ArticleLink,
    IndicatorLink,
    Place,
    RegionLink,
    ReportedFigure,
    TextLink,
)
from generator.site.site import Site
from generator.site.texts.relations import Relationship
from generator.site.texts.standing import Standing, standing

TITLES = 400
"""So many newest articles are suggested by title while one types."""


@dataclass(frozen=True, slots=True)
class CitedText:
    """An official text, how it stands today, and how many records cite it."""

    text: TextLink
    standing: Standing
    mentions: int
    signers: tuple[Signer, ...]
    relations: tuple[Relationship, ...]


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A region by all its spellings; `joined` are those that went into it, with the day, `became`
    the kinds that it was given."""

    place: Place
    aliases: tuple[str, ...]
    joined: tuple[tuple[date, RegionLink], ...]
    became: tuple[tuple[date, RegionKind], ...]

    @property
    def region(self) -> RegionLink:
        return self.place.region

    @property
    def now(self) -> RegionId | None:
        """Where it lies today, when in another one."""
        return self.place.now.id if self.place.now else None


@dataclass(frozen=True, slots=True)
class NamedEvent:
    """An event with its days: of a yearly one, those under way or next, as its page has them."""

    url: str
    title: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class SearchRegister:
    """`figures` are the newest of each indicator and place, by indicator."""

    types: tuple[TextType, ...]
    issuers: tuple[Issuer, ...]
    texts: tuple[CitedText, ...]
    places: tuple[NamedPlace, ...]
    indicators: tuple[IndicatorLink, ...]
    figures: tuple[ReportedFigure, ...]
    topics: tuple[Topic, ...]
    authors: tuple[Author, ...]
    events: tuple[NamedEvent, ...]
    abbreviations: tuple[Abbreviation, ...]


def search_register(site: Site) -> SearchRegister:
    words = site.vocabulary
    figures = (site.figures_by.indicator.get(indicator, ()) for indicator in site.indicators)
    return SearchRegister(
        types=tuple(words.types.values()),
        issuers=tuple(words.issuers.values()),
        texts=tuple(
            CitedText(
                site.text_links[text.id],
                standing(site, text),
                len(site.citing_by.text.get(text.id, ())),
                text.signers,
                site.relations.get(text.id, ()),
            )
            for text in site.texts
        ),
        places=tuple(_place(site, region) for region in site.atlas.regions.values()),
        indicators=tuple(indicator_link(indicator) for indicator in site.indicators.values()),
        figures=tuple(chain.from_iterable(map(_one_of_each_place, figures))),
        topics=tuple(words.topics.values()),
        authors=tuple(words.authors.values()),
        events=tuple(
            NamedEvent(event.url, event.title, *occurrence(event, site.today))
            for event in site.content.of(CalendarEvent)
        ),
        abbreviations=tuple(words.abbreviations.values()),
    )


def newest_titles(site: Site) -> tuple[ArticleLink, ...]:
    """Return the articles that are suggested by their titles."""
    newest = islice(site.articles, TITLES)
    return tuple(site.article_links[article.url] for article in newest)


def _place(site: Site, region: Region) -> NamedPlace:
    place = site.atlas.place(region.id, site.today, site.today)
    joined = site.atlas.predecessors(region.id)
    links = tuple((day, site.atlas.links[other.id]) for day, other in joined)
    became = tuple(
        (milestone.date, milestone.new_kind)
        for milestone in region.history
        if milestone.new_kind and milestone.date <= site.today
    )
    return NamedPlace(place, (*region.aliases, *_halves(region.name)), links, became)


def _halves(name: str) -> list[str]:
    """Return what people call a place of two names: Vũng Tàu, of Bà Rịa - Vũng Tàu."""
    return name.split(" - ") if " - " in name else []


def _one_of_each_place(figures: Iterable[ReportedFigure]) -> tuple[ReportedFigure, ...]:
    """Return the newest figure a place, of one indicator's; what was only intended comes last."""
    newest: dict[RegionId, ReportedFigure] = {}
    for reported in sorted(newest_first(figures), key=lambda reported: reported.intended):
        newest.setdefault(reported.figure.region, reported)
    return tuple(newest.values())
