"""Lists of articles, a page at a time."""

from collections.abc import Sequence

from generator.model import Article, Author, AuthorKind, Topic
from generator.model.addresses import AUTHORS, TOPICS, news_url
from generator.site.linking import article_card
from generator.site.links import ArticleCard
from generator.site.news.by_time import NewsOfTime
from generator.site.news.linked import (
    AuthorCount,
    AuthorIndex,
    AuthorList,
    Count,
    NewsList,
    TopicCount,
    TopicIndex,
    TopicList,
)
from generator.site.paging import NEWS_SIZE, REGISTER_SIZE, PageOfItems, page_of_items
from generator.site.shortened import shortened
from generator.site.site import Site
from generator.text import SortKey, collation_key, person_key

Articles = Sequence[Article]
TEXTS_OF_TOPIC = 20
"""Listed on its page; the register has all of them."""


def cards(site: Site, url: str, articles: Articles, number: int) -> PageOfItems[ArticleCard]:
    """Return page `number` of a list of articles."""
    page = page_of_items(url, articles, number, NEWS_SIZE)
    return page.map(lambda article: article_card(site, article))


def news_list(
    site: Site,
    news: NewsOfTime,
    narrower: tuple[Count, ...],
    number: int,
    year: int | None = None,
    month: int | None = None,
) -> NewsList:
    page = cards(site, news_url(year, month), news.articles, number)
    return NewsList(year, month, len(news.published), len(news.retold), page, narrower)


def topic_list(site: Site, topic: Topic, number: int) -> TopicList:
    articles = site.articles_by.topic.get(topic.id, ())
    texts = [site.text_links[text.id] for text in site.texts_by_topic.get(topic.id, ())]
    listed = shortened(texts, TEXTS_OF_TOPIC if number == 1 else 0)
    return TopicList(topic, cards(site, topic.url, articles, number), listed)


def author_list(site: Site, author: Author, number: int) -> AuthorList:
    articles = site.articles_by.author.get(author.id, ())
    return AuthorList(author, _retold(author, articles), cards(site, author.url, articles, number))


def topics(site: Site) -> tuple[Topic, ...]:
    """Return the topics in Vietnamese order."""
    return tuple(
        sorted(site.vocabulary.topics.values(), key=lambda topic: collation_key(topic.name))
    )


def topic_index(site: Site, number: int) -> TopicIndex:
    articles, texts = site.articles_by.topic, site.texts_by_topic
    rows = [
        TopicCount(topic, len(articles.get(topic.id, ())), len(texts.get(topic.id, ())))
        for topic in topics(site)
    ]
    return TopicIndex(page_of_items(TOPICS, rows, number, REGISTER_SIZE))


def authors(site: Site) -> tuple[Author, ...]:
    """Return people by given name, then desks."""
    return tuple(sorted(site.vocabulary.authors.values(), key=_author_order))


def author_index(site: Site, number: int) -> AuthorIndex:
    rows = [_count(author, site.articles_by.author.get(author.id, ())) for author in authors(site)]
    return AuthorIndex(page_of_items(AUTHORS, rows, number, REGISTER_SIZE))


def _count(author: Author, articles: Articles) -> AuthorCount:
    retold = _retold(author, articles)
    return AuthorCount(author, len(articles) - retold, retold)


def _retold(author: Author, articles: Articles) -> int:
    return sum(author.id not in article.authors for article in articles)


def _author_order(author: Author) -> tuple[bool, tuple[SortKey, SortKey]]:
    if author.kind is AuthorKind.DESK:
        return True, (collation_key(author.name), collation_key(""))
    return False, person_key(author.name)
