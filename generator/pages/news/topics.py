"""Topics: their index, and the articles of each."""

from collections.abc import Iterator

from generator.model import Topic
from generator.pages.news.lists import Heading, counted, index_pages, list_pages
from generator.pages.page import Crumb, FeedLink, Page
from generator.pages.parts.named_links import CountedLink
from generator.site import Site
from generator.text import collation_key

URL = "/chu-de/"
TITLE = "Chủ đề"
INTRO = "Tin, bài xếp theo chủ đề của công tác khuyến học."


def topic_pages(site: Site) -> Iterator[Page]:
    """Return the index of topics and the list of each topic."""
    topics = sorted(site.vocabulary.topics.values(), key=lambda one: collation_key(one.name))
    yield from index_pages(URL, TITLE, INTRO, [_entry(site, topic) for topic in topics])
    for topic in topics:
        articles = site.articles_of_topic.get(topic.id, ())
        yield from list_pages(site, topic_url(topic), articles, _heading(topic, bool(articles)))


def topic_url(topic: Topic) -> str:
    """Return the address of a topic's list."""
    return f"{URL}{topic.id}/"


def _entry(site: Site, topic: Topic) -> CountedLink:
    count = len(site.articles_of_topic.get(topic.id, ()))
    words = counted(count) if count else "Chưa có tin"
    return CountedLink(topic.name, topic_url(topic), words, topic.description)


def _heading(topic: Topic, followed: bool) -> Heading:
    url = topic_url(topic)
    feed = FeedLink(f"Tin chủ đề {topic.name}", f"{url}feed.xml")
    return Heading(
        title=topic.name,
        intro=topic.description,
        trail=(Crumb(TITLE, URL), Crumb(topic.name, url)),
        feeds=(feed,) if followed else (),
        empty="Chưa có tin nào thuộc chủ đề này.",
    )
