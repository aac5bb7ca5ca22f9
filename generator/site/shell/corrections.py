"""What articles were corrected in: all corrections, the newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Correction
from generator.model.addresses import CORRECTIONS, correction_url
from generator.site.links import ArticleLink
from generator.site.paging import NEWS_SIZE, PageOfItems, page_of_items
from generator.site.site import Site


@dataclass(frozen=True, slots=True)
class ArticleCorrection:
    """`place` counts the corrections of one article from 1."""

    article: ArticleLink
    place: int
    correction: Correction

    @property
    def url(self) -> str:
        """Where the article's page tells it."""
        return correction_url(self.article.id, self.place)


@dataclass(frozen=True, slots=True)
class LinkedCorrections:
    page: PageOfItems[ArticleCorrection]


def article_corrections(site: Site) -> tuple[ArticleCorrection, ...]:
    return tuple(sorted(_corrections(site), key=_day, reverse=True))


def linked_corrections(site: Site, number: int) -> LinkedCorrections:
    corrections = article_corrections(site)
    return LinkedCorrections(page_of_items(CORRECTIONS, corrections, number, NEWS_SIZE))


def _corrections(site: Site) -> Iterator[ArticleCorrection]:
    for article in site.articles:
        for place, correction in enumerate(article.corrections, start=1):
            yield ArticleCorrection(site.article_links[article.url], place, correction)


def _day(row: ArticleCorrection) -> date:
    return row.correction.date
