"""What others show of an article."""

import datetime as time
from dataclasses import dataclass, field

from generator.model.addresses import article_url
from generator.model.ids import ArticleId
from generator.site.links.regions import Place


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """`date` is when the portal published the article, `told_on` the day on which it says it all.

    `place` is the first of its places, as it was on that day. `publisher` is who told it before the
    portal did; empty where nobody is named.
    """

    url: str = field(init=False, repr=False, compare=False)
    id: ArticleId
    title: str
    date: time.datetime
    told_on: time.date
    place: Place
    publisher: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "url", article_url(self.id))

    @property
    def day(self) -> time.date:
        return self.date.date()


@dataclass(frozen=True, slots=True)
class PictureSource:
    """A picture in one form: addresses from the root, each with its width in pixels."""

    media_type: str
    files: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its credit; `src` is the address of what all browsers show, from the root.

    `sources` are the files in modern forms, of which a browser chooses one.
    """

    src: str
    alt: str
    caption: str
    credit: str
    width: int
    height: int
    media_type: str
    sources: tuple[PictureSource, ...]


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article in a list; `more_places` counts those besides the link's, `topic` is a name."""

    article: ArticleLink
    lead: str
    more_places: int
    topic: str
    picture: Picture | None
