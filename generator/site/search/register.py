"""All that has a name, or a number: what the search answers before its index has come."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice
from typing import NamedTuple

from generator.model import (
    Abbreviation,
    Author,
    CalendarEvent,
    Issuer,
    MilestoneKind,
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
from generator.site.regions.atlas import Atlas
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


class Became(NamedTuple):
    """The kind that a region has since a day, and what it was called before."""

    day: date
    kind: RegionKind
    before: tuple[str, RegionKind] | None


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A region by all its spellings; `joined` are those that went into it, with the day, `became`
    the kinds that it was given, with what it was until then: its name, when that was another.
    `went_into` is what took it in, by name and kind as they were on the day on which it ended."""

    place: Place
    aliases: tuple[str, ...]
    joined: tuple[tuple[date, RegionLink], ...]
    became: tuple[Became, ...]
    went_into: tuple[str, RegionKind] | None = None

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
    became = tuple(_became(region, site.today))
    names = (*region.aliases, *_halves(region.name))
    return NamedPlace(place, names, links, became, _went_into(site.atlas, place.region))


def _went_into(atlas: Atlas, region: RegionLink) -> tuple[str, RegionKind] | None:
    home = atlas.successor(region.id, region.ended) if region.ended else None
    if not (region.ended and home):
        return None
    state = atlas.state(home.id, region.ended)
    return state.name, state.kind


def _became(region: Region, today: date) -> Iterator[Became]:
    names = {step.date: step.name for step in region.history if step.kind is MilestoneKind.RENAMED}
    for step in region.history:
        if step.new_kind and step.date <= today:
            name = names.get(step.date)
            before = (name, step.old_kind) if name and step.old_kind else None
            yield Became(step.date, step.new_kind, before)


def _halves(name: str) -> list[str]:
    """Return what people call a place of two names: Vũng Tàu, of Bà Rịa - Vũng Tàu."""
    return name.split(" - ") if " - " in name else []


def _one_of_each_place(figures: Iterable[ReportedFigure]) -> tuple[ReportedFigure, ...]:
    """Return the newest figure a place, of one indicator's; what was only intended comes last."""
    newest: dict[RegionId, ReportedFigure] = {}
    for reported in sorted(newest_first(figures), key=lambda reported: reported.intended):
        newest.setdefault(reported.figure.region, reported)
    return tuple(newest.values())
