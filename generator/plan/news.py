"""Articles, their lists, and the front page."""

from collections.abc import Iterator
from itertools import chain

from generator.pages.news.article import article_pages
from generator.pages.news.authors import author_pages
from generator.pages.news.home import home_pages
from generator.pages.news.lists import news_pages as list_pages
from generator.pages.news.topics import topic_pages
from generator.plan.legacy import planned
from generator.plan.planned import AnyPage
from generator.site import Site


def news_pages(site: Site) -> Iterator[AnyPage]:
    sections = (home_pages, article_pages, list_pages, topic_pages, author_pages)
    return planned(chain.from_iterable(section(site) for section in sections))
