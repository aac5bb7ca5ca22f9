"""Topics and authors: the index of each, and their articles."""

from generator.model import Edition, Topic
from generator.model.addresses import AUTHORS, TOPICS
from generator.model.file_addresses import atom_url
from generator.pages.news.lists import Heading, article_list_page, counted, index_page
from generator.pages.page import Crumb, FeedLink, Page
from generator.pages.parts.named_links import CountedLink
from generator.site.news.linked import AuthorCount, AuthorIndex, AuthorList, TopicIndex, TopicList

TOPICS_CRUMB = Crumb("Chủ đề", TOPICS)
AUTHORS_CRUMB = Crumb("Tác giả", AUTHORS)


def topic_list_page(topic_list: TopicList, edition: Edition) -> Page:
    topic, page = topic_list.topic, topic_list.page
    heading = Heading(
        title=topic.name,
        intro=topic.description,
        trail=(TOPICS_CRUMB, Crumb(topic.name, topic.url)),
        feeds=(_topic_feed(topic),) if page.count else (),
        empty="Chưa có tin nào thuộc chủ đề này.",
    )
    return article_list_page(heading, page)


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
        lambda row: CountedLink(row[0].name, row[0].url, _counted(row[1]), row[0].description)
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
    words = f"{counted(retold)} dưới đây do cổng viết lại theo bài gốc của tác giả này."
    return f"{role}. {words}" if role else words


def _works(count: AuthorCount) -> str:
    retold = f"{counted(count.retold)} viết lại theo bài gốc"
    if not count.written:
        return retold if count.retold else "Chưa có tin"
    return f"{counted(count.written)}, {retold}" if count.retold else counted(count.written)


def _counted(articles: int) -> str:
    return counted(articles) if articles else "Chưa có tin"


def _topic_feed(topic: Topic) -> FeedLink:
    return FeedLink(f"Tin chủ đề {topic.name}", atom_url(topic.url))
