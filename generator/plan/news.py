"""Articles, their lists, and the front page."""

from collections.abc import Iterator
from functools import partial
from itertools import chain

from generator.model.addresses import AUTHORS, HOME, TOPICS, news_url, page_url
from generator.pages.news.article import article_page
from generator.pages.news.by_time import news_list_page
from generator.pages.news.home import home_page
from generator.pages.news.topics_and_authors import (
    author_index_page,
    author_list_page,
    topic_index_page,
    topic_list_page,
)
from generator.pages.news.withdrawn import withdrawn_page
from generator.plan.planned import AnyPage, PlannedPage, known, list_pages, record_pages
from generator.plan.serials import serial_pages
from generator.plan.shared import Shared
from generator.search.entries.articles import article_entry
from generator.site.news.articles import linked_article
from generator.site.news.by_time import NewsOfTime, by_month, by_year, counts
from generator.site.news.front_page import front_page
from generator.site.news.linked import Count, FrontPage
from generator.site.news.lists import (
    author_index,
    author_list,
    authors,
    news_list,
    topic_index,
    topic_list,
    topics,
)
from generator.site.paging import NEWS_SIZE, page_numbers
from generator.site.site import Site


def news_pages(site: Site, shared: Shared) -> Iterator[AnyPage]:
    """Plan the front page, each article, withdrawn or not, and the lists."""
    yield PlannedPage(HOME, partial(_front_page, site, shared), home_page)
    value = partial(linked_article, site)
    yield from record_pages(site.articles, value, article_page, article_entry)
    for article in site.withdrawn:
        yield PlannedPage(article.url, known(article), withdrawn_page)
    yield from chain(_by_time(site), _topics(site), serial_pages(site), _authors(site))


def _front_page(site: Site, shared: Shared) -> FrontPage:
    return front_page(site, shared.calendar.events)


def _by_time(site: Site) -> Iterator[AnyPage]:
    years = by_year(site.articles)
    yield from _list(site, NewsOfTime(site.articles), counts(years))
    for year, news in years.items():
        months = by_month(news.articles, year)
        yield from _list(site, news, counts(months), year)
        for month, news_of_month in months.items():
            yield from _list(site, news_of_month, counts(months), year, month)


def _list(
    site: Site,
    news: NewsOfTime,
    narrower: tuple[Count, ...],
    year: int | None = None,
    month: int | None = None,
) -> Iterator[AnyPage]:
    for number in page_numbers(len(news.articles), NEWS_SIZE):
        value = partial(news_list, site, news, narrower, number, year, month)
        yield PlannedPage(page_url(news_url(year, month), number), value, news_list_page)


def _topics(site: Site) -> Iterator[AnyPage]:
    listed, index = topics(site), partial(topic_index, site)
    yield from list_pages(TOPICS, len(listed), index, topic_index_page)
    for topic in listed:
        count = len(site.articles_by.topic.get(topic.id, ()))
        value = partial(topic_list, site, topic)
        yield from list_pages(topic.url, count, value, topic_list_page, NEWS_SIZE)


def _authors(site: Site) -> Iterator[AnyPage]:
    listed, index = authors(site), partial(author_index, site)
    yield from list_pages(AUTHORS, len(listed), index, author_index_page)
    for author in listed:
        count = len(site.articles_by.author.get(author.id, ()))
        value = partial(author_list, site, author)
        yield from list_pages(author.url, count, value, author_list_page, NEWS_SIZE)
