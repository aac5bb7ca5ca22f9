"""Topics and authors: the index of each, and their articles."""

from generator.model import Edition, Topic
from generator.model.addresses import AUTHORS, TEXTS, TOPICS
from generator.model.file_addresses import atom_url
from generator.pages.news.lists import Heading, article_list_page, counted, index_page
from generator.pages.page import Crumb, FeedLink, Page
from generator.pages.parts.named_links import CountedLink, NamedLink
from generator.pages.parts.text_rows import text_row
from generator.site.news.linked import (
    AuthorCount,
    AuthorIndex,
    AuthorList,
    TopicCount,
    TopicIndex,
    TopicList,
)
from generator.text import format_number

TOPICS_CRUMB = Crumb("Chủ đề", TOPICS)
AUTHORS_CRUMB = Crumb("Tác giả", AUTHORS)


def topic_list_page(topic_list: TopicList, edition: Edition) -> Page:
    topic, page = topic_list.topic, topic_list.page
    heading = Heading(
        title=topic.name,
        intro=topic.description,
        trail=(TOPICS_CRUMB, Crumb(topic.name, topic.url)),
        feeds=(_topic_feed(topic),) if page.count else (),
        empty="" if topic_list.texts.items else "Chưa có tin nào thuộc chủ đề này.",
        texts=tuple(map(text_row, topic_list.texts.items)),
        texts_more=_further_texts(topic_list) if topic_list.texts.items else None,
    )
    return article_list_page(heading, page)


def _further_texts(topic_list: TopicList) -> NamedLink | None:
    """Return the way to the register of the topic's texts, where it has more."""
    if not (left := topic_list.texts.left):
        return None
    words = f"Xem {format_number(left)} văn bản khác của chủ đề"
    return NamedLink(words, f"{TEXTS}?chu-de={topic_list.topic.id}")


def author_list_page(author_list: AuthorList, edition: Edition) -> Page:
    author = author_list.author
    heading = Heading(
        title=author.name,
        intro=_of_author(author_list),
        trail=(AUTHORS_CRUMB, Crumb(author.name, author.url)),
        empty="Chưa có tin nào của tác giả này.",
    )
    return article_list_page(heading, author_list.page)


def topic_index_page(index: TopicIndex, edition: Edition) -> Page:
    intro = "Tin, bài xếp theo chủ đề của công tác khuyến học."
    entries = index.page.map(
        lambda row: CountedLink(row.topic.name, row.topic.url, _both(row), row.topic.description)
    )
    return index_page(TOPICS_CRUMB.label, intro, entries)


def author_index_page(index: AuthorIndex, edition: Edition) -> Page:
    intro = "Người viết tin trên cổng, và tác giả của những bài gốc mà cổng viết lại."
    entries = index.page.map(
        lambda row: CountedLink(row.author.name, row.author.url, _works(row), row.author.role)
    )
    return index_page(AUTHORS_CRUMB.label, intro, entries)


def _of_author(author_list: AuthorList) -> str:
    role, retold = author_list.author.role, author_list.retold
    if not retold:
        return role
    words = f"Dưới đây có {counted(retold)} do cổng viết lại theo bài gốc ký tên này."
    return f"{role}. {words}" if role else words


def _works(count: AuthorCount) -> str:
    retold = f"{counted(count.retold)} viết lại theo bài gốc"
    if not count.written:
        return retold if count.retold else "Chưa có tin"
    return f"{counted(count.written)}, {retold}" if count.retold else counted(count.written)


def _both(count: TopicCount) -> str:
    """Return `4 tin, 10 văn bản`; what there is none of is told only where there is nothing."""
    articles = (counted(count.articles),) if count.articles else ()
    texts = (f"{format_number(count.texts)} văn bản",) if count.texts else ()
    return ", ".join((*articles, *texts)) or "Chưa có tin, văn bản"


def _topic_feed(topic: Topic) -> FeedLink:
    return FeedLink(f"Tin chủ đề {topic.name}", atom_url(topic.url))
