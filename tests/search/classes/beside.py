"""A whole name, or everyday words for it, among words of which the portal has nothing."""

from collections.abc import Iterator
from itertools import cycle

from generator.model import Indicator
from generator.model.addresses import article_url, topic_url
from tests.search.classes.facts import Asked, Facts

LEAST = 4
"""Words of a name that means nothing else."""
FRAMES = (
    "sổ tay {}",
    "thầy cô về hưu có được xét {} không ạ",
    "{} cho người nước ngoài",
    "bác hàng xóm khoe {}",
    "{} buổi tối",
    "app chấm {}",
)


def queries(facts: Facts) -> Asked:
    frames = cycle(FRAMES)
    titles = tuple(_titles(facts))
    named = [
        *(topic.name.lower() for topic in facts.content.vocabulary.topics.values()),
        *(indicator.title.lower() for indicator in facts.content.of(Indicator)),
    ]
    for name in dict.fromkeys(name for name in named if len(name.split()) >= LEAST):
        wanted = tuple(url for title, url in titles if name in title.lower())
        for _ in FRAMES if "," not in name else ():
            yield next(frames).format(name), wanted


def _titles(facts: Facts) -> Iterator[tuple[str, str]]:
    for topic in facts.content.vocabulary.topics.values():
        yield topic.name, topic_url(topic.id)
    for indicator in facts.content.of(Indicator):
        yield indicator.title, f"/thong-ke/{indicator.id}/"
    for text in facts.texts:
        yield text.subject or "", text.url
    for article in facts.content.articles:
        yield article.title, article_url(article.id)
