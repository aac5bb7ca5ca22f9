"""Link values: the few facts that other pages show of a record.

A page's own value may hold any number of them; they hold no page's value, so there is no cycle, and
an edit reaches exactly as far as what is shown of it.
"""

import datetime as time
from dataclasses import dataclass
from datetime import date

from generator.model import (
    Certainty,
    DocumentNumber,
    Figure,
    IndicatorId,
    IndicatorKind,
    Issuer,
    RegionId,
    RegionKind,
    Sentence,
    Stage,
    TextId,
    TextKind,
    TextType,
    Theme,
    TopicId,
)
from generator.model.addresses import article_url, indicator_url, region_url, text_url
from generator.model.ids import ArticleId
from generator.site.texts.status import StatusOnDay
from generator.text import day_before


@dataclass(frozen=True, slots=True)
class RegionLink:
    """A region by its last name and kind; `ended` is the first day without it."""

    id: RegionId
    name: str
    kind: RegionKind
    ended: date | None

    @property
    def url(self) -> str:
        return region_url(self.id)

    @property
    def last_day(self) -> date | None:
        return day_before(self.ended) if self.ended else None


@dataclass(frozen=True, slots=True)
class Place:
    """A region as it was on a day, and where it is now when that differs.

    `changed` is true when the same name stands for another territory today (Hưng Yên before and
    since it took in Thái Bình), or for none; `next_change` is the first such day after the place's.
    `moved` is true when it lies in one that it was never a part of: Quận Tân Bình always lay
    in its city. `units` are what its territory is today, where that is told.
    """

    region: RegionLink
    name: str
    kind: RegionKind
    now: RegionLink | None
    changed: bool
    next_change: date | None
    moved: bool = False
    units: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        return self.region.url


@dataclass(frozen=True, slots=True)
class Spelling:
    """A region's name, and the other ways to write it."""

    name: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndicatorLink:
    id: IndicatorId
    title: str
    unit: str
    kind: IndicatorKind
    stage: Stage | None
    theme: Theme
    additive: bool

    @property
    def url(self) -> str:
        return indicator_url(self.id)


@dataclass(frozen=True, slots=True)
class TextLink:
    """An official text as others show it, with its status on the day of the build.

    `regions` are the places it is about, and the place of its issuer.
    """

    id: TextId
    number: DocumentNumber
    type: TextType
    issuer: Issuer
    issued: date | None
    issued_year: int
    certainty: Certainty
    subject: str
    kind: TextKind
    effective: date | None
    expires: date | None
    topics: tuple[TopicId, ...]
    regions: tuple[RegionId, ...]
    nicknames: tuple[str, ...]
    status: StatusOnDay
    co_issuers: tuple[Issuer, ...] = ()

    @property
    def url(self) -> str:
        return text_url(self.id)

    @property
    def issuers(self) -> tuple[Issuer, ...]:
        return (self.issuer, *self.co_issuers)

    @property
    def issuer_name(self) -> str:
        """The full names of all that issued it."""
        return ", ".join(issuer.name for issuer in self.issuers)

    @property
    def issuer_label(self) -> str:
        """The short names of all that issued it."""
        return ", ".join(issuer.label for issuer in self.issuers)

    @property
    def sort_day(self) -> date:
        """A day to sort by: a text known by its year alone stands at the year's start."""
        return self.issued or date(self.issued_year, 1, 1)

    @property
    def is_doubtful(self) -> bool:
        """Is the date of issue in doubt?"""
        return self.certainty is Certainty.NEEDS_REVIEW

    @property
    def sure_day(self) -> date | None:
        """The day of issue for machines, which are told no doubt: None when there is one."""
        return None if self.is_doubtful else self.issued

    @property
    def filed_on(self) -> date:
        """The day for files that must have one: the year's start when the day is not sure."""
        return self.sure_day or date(self.issued_year, 1, 1)

    @property
    def told_on(self) -> date:
        """The day on which the text says what it says."""
        return self.sort_day


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """`place` is the first of the article's places, as it was on its day."""

    id: ArticleId
    title: str
    date: time.datetime
    place: Place

    @property
    def url(self) -> str:
        return article_url(self.id)

    @property
    def day(self) -> time.date:
        return self.date.date()

    @property
    def told_on(self) -> time.date:
        """The day on which the article says what it says."""
        return self.day


SourceLink = ArticleLink | TextLink
"""What may report figures and cite official texts."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its credit; `src` is its address from the root."""

    src: str
    alt: str
    caption: str
    credit: str


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article in a list; `more_places` counts those besides the link's, `topic` is a name."""

    article: ArticleLink
    lead: str
    more_places: int
    topic: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Citing:
    """A record that cites an official text: its first sentence that does, and how many do."""

    source: SourceLink
    sentence: Sentence
    anchor: str
    times: int

    @property
    def url(self) -> str:
        """The address of the very sentence."""
        return f"{self.source.url}#{self.anchor}"


@dataclass(frozen=True, slots=True)
class ReportedFigure:
    """A figure with its indicator, its place, the record that reports it, and its sentence there.

    `territory_day` is the day whose territory the figure means.
    """

    figure: Figure
    indicator: IndicatorLink
    place: Place
    territory_day: date
    source: SourceLink
    sentence: Sentence
    anchor: str

    @property
    def url(self) -> str:
        """The address of the very sentence."""
        return f"{self.source.url}#{self.anchor}"

    @property
    def stage(self) -> Stage | None:
        """The figure's own stage, or else its indicator's."""
        return self.figure.stage or self.indicator.stage

    @property
    def intended(self) -> bool:
        """A target or a plan, by its qualifier or by its stage: never a figure of what is."""
        return self.figure.intended or self.stage is Stage.TARGET
