"""A news article."""

import datetime as time
from dataclasses import dataclass
from enum import StrEnum

from generator.model.addresses import article_url
from generator.model.carried_out import CarriedOut
from generator.model.figure import Figure
from generator.model.ids import ArticleId, AuthorId, RegionId, TopicId
from generator.model.origin import Origin


class ArticleStatus(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Credit:
    """Where something first appeared; `url` may be empty when only the name is known."""

    name: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture file, relative to the article's own file."""

    src: str
    alt: str
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    date: time.date
    note: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    date: time.date
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """`date` is in Vietnam's time; `has_time` says whether the editor gave the hour."""

    id: ArticleId
    title: str
    date: time.datetime
    has_time: bool
    lead: str
    regions: tuple[RegionId, ...]
    origin: Origin
    authors: tuple[AuthorId, ...] = ()
    topics: tuple[TopicId, ...] = ()
    credit: Credit | None = None
    status: ArticleStatus = ArticleStatus.PUBLISHED
    withdrawn: Withdrawal | None = None
    image: Image | None = None
    corrections: tuple[Correction, ...] = ()
    aliases: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    carries_out: tuple[CarriedOut, ...] = ()

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
