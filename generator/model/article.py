"""A news article."""

import datetime as time
from dataclasses import dataclass, field, replace
from enum import StrEnum

from generator.model.addresses import article_url
from generator.model.carried_out import CarriedOut
from generator.model.figure import Figure
from generator.model.ids import ArticleId, AuthorId, RegionId, SerialId, TopicId
from generator.model.origin import Origin


class ArticleStatus(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Credit:
    """Where something first appeared; `url` may be empty when only the name is known.

    `captured` is the day on which it was read, `sha256` the sum of the file that was kept of it.
    """

    name: str
    url: str = ""
    captured: time.date | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class OriginalPicture:
    """A picture of the source's that we may not show; `count` of them share the caption."""

    caption: str
    credit: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Views:
    """How often the source was read, by its own counter on a day."""

    count: int
    read: time.date


@dataclass(frozen=True, slots=True)
class Original:
    """The source's own piece that an article tells anew; what is unknown is empty."""

    title: str = ""
    authors: tuple[AuthorId, ...] = ()
    published: time.datetime | None = None
    has_time: bool = False
    pictures: tuple[OriginalPicture, ...] = ()
    views: Views | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A picture file, relative to the article's own file."""

    src: str
    alt: str
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class SerialPart:
    """Which part of a serial an article is, counted from 1."""

    serial: SerialId
    number: int


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
    """`date` is when the portal published it, in Vietnam's time; `original` when and what another
    did. `has_time` says whether the editor gave the hour. With an original there is a source.
    """

    url: str = field(init=False, repr=False, compare=False)
    """Kept, for it is asked for a dozen times in every build."""
    id: ArticleId
    title: str
    date: time.datetime
    has_time: bool
    lead: str
    regions: tuple[RegionId, ...]
    origin: Origin
    authors: tuple[AuthorId, ...] = ()
    topics: tuple[TopicId, ...] = ()
    part: SerialPart | None = None
    credit: Credit | None = None
    original: Original | None = None
    status: ArticleStatus = ArticleStatus.PUBLISHED
    withdrawn: Withdrawal | None = None
    image: Image | None = None
    corrections: tuple[Correction, ...] = ()
    aliases: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    carries_out: tuple[CarriedOut, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "url", article_url(self.id))

    @property
    def day(self) -> time.date:
        """The day on which the portal published it."""
        return self.date.date()

    def as_of(self, day: time.date) -> "Article":
        """Return the article without what befalls it on later days: withdrawal, corrections."""
        corrections = tuple(row for row in self.corrections if row.date <= day)
        waits = self.withdrawn is not None and self.withdrawn.date > day
        if corrections == self.corrections and not waits:
            return self
        status = ArticleStatus.PUBLISHED if waits else self.status
        withdrawn = None if waits else self.withdrawn
        return replace(self, corrections=corrections, status=status, withdrawn=withdrawn)

    @property
    def told_on(self) -> time.date:
        """The day on which the article says what it says: its source's, if that is known."""
        published = self.original.published if self.original else None
        return published.date() if published else self.day
