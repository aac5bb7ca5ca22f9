"""The values that pages of news are made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model import Article, Author, Body, Serial, TextId, Topic
from generator.site.calendar.linked import EventLink
from generator.site.links import (
    ArticleCard,
    Picture,
    Place,
    RegionLink,
    ReportedFigure,
    Spelling,
    TextLink,
)
from generator.site.news.next_reading import NextReading
from generator.site.news.period_end import PeriodEnd
from generator.site.news.serial_links import PlaceInSerial
from generator.site.paging import PageOfItems
from generator.site.shortened import Shortened
from generator.site.texts.status import StatusOnDay


@dataclass(frozen=True, slots=True)
class CitedText:
    """A text that an article cites, its status on the article's day, and what brought today's."""

    text: TextLink
    then: StatusOnDay
    by: TextLink | None


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """`has_more_of_place`: its first place has other articles; `texts` are those it links to.

    `original_authors` wrote what it tells anew, not its sentences; `named` are other places that
    are something else today: those of its figures, and the members of its clusters.
    """

    article: Article
    topics: tuple[Topic, ...]
    authors: tuple[Author, ...]
    original_authors: tuple[Author, ...]
    places: tuple[Place, ...]
    spellings: tuple[Spelling, ...]
    picture: Picture | None
    body: Body
    texts: Mapping[TextId, TextLink]
    cited: tuple[CitedText, ...]
    figures: tuple[ReportedFigure, ...]
    next: tuple[NextReading, ...]
    has_more_of_place: bool
    named: tuple[Place, ...] = ()
    serial: PlaceInSerial | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many articles a year or a month has; `value` is the year, or the month from 1.

    `published` then by the portal, `retold` later of what a source published then.
    """

    value: int
    published: int
    retold: int


@dataclass(frozen=True, slots=True)
class NewsList:
    """A page of all news, of a year's or of a month's; `narrower` are the years or the months."""

    year: int | None
    month: int | None
    published: int
    retold: int
    page: PageOfItems[ArticleCard]
    narrower: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class TopicList:
    """`texts` are the newest of the topic, on its first page alone."""

    topic: Topic
    page: PageOfItems[ArticleCard]
    texts: Shortened[TextLink]


@dataclass(frozen=True, slots=True)
class AuthorList:
    """`retold` counts those that another wrote anew after the author's own."""

    author: Author
    retold: int
    page: PageOfItems[ArticleCard]


@dataclass(frozen=True, slots=True)
class TopicCount:
    topic: Topic
    articles: int
    texts: int


@dataclass(frozen=True, slots=True)
class TopicIndex:
    """Each topic in Vietnamese order."""

    page: PageOfItems[TopicCount]


@dataclass(frozen=True, slots=True)
class AuthorCount:
    """How many articles an author wrote, and how many others tell the author's own anew."""

    author: Author
    written: int
    retold: int


@dataclass(frozen=True, slots=True)
class AuthorIndex:
    """Each author; people by given name, desks last."""

    page: PageOfItems[AuthorCount]


@dataclass(frozen=True, slots=True)
class FrontPage:
    """`due` is under way or comes, the nearest first; `texts` are those most cited, then the
    newest; `provinces` counts today's.
    """

    newest: tuple[ArticleCard, ...]
    due: tuple[EventLink, ...]
    period_end: PeriodEnd | None
    texts: tuple[TextLink, ...]
    provinces: int
    places: tuple[RegionLink, ...]
    topics: tuple[Topic, ...]
    serials: tuple[Serial, ...]
    figures: tuple[ReportedFigure, ...]
