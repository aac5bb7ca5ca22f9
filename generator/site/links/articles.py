"""What others show of an article."""

import datetime as time
from dataclasses import dataclass

from generator.model.addresses import article_url
from generator.model.ids import ArticleId
from generator.site.links.regions import Place


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
