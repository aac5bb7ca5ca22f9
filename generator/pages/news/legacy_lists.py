"""Lists made from the whole site, for sections that still are."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.model import Article
from generator.pages.news.lists import Heading, article_list_page, index_page
from generator.pages.page import Crumb, Page
from generator.pages.parts.named_links import CountedLink
from generator.site import Site
from generator.site.linking import article_card
from generator.site.paging import NEWS_SIZE, REGISTER_SIZE, page_numbers, page_of_items


def list_pages(
    site: Site, url: str, articles: Sequence[Article], heading: Heading
) -> Iterator[Page]:
    for number in page_numbers(len(articles), NEWS_SIZE):
        page = page_of_items(url, articles, number, NEWS_SIZE)
        yield article_list_page(heading, page.map(lambda article: article_card(site, article)))


def index_pages(
    url: str, title: str, intro: str, entries: Sequence[CountedLink], *above: Crumb
) -> Iterator[Page]:
    for number in page_numbers(len(entries), REGISTER_SIZE):
        yield index_page(title, intro, page_of_items(url, entries, number, REGISTER_SIZE), *above)


def runs(articles: Sequence[Article], form: str) -> list[tuple[str, tuple[Article, ...]]]:
    runs = groupby(articles, lambda article: format(article.date, form))
    return [(name, tuple(some)) for name, some in runs]
