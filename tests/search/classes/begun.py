"""As one types: names, subjects, titles and numbers, cut within a word."""

import re
from collections.abc import Iterator

from generator.model import CalendarEvent, Indicator
from generator.model.addresses import article_url, event_url, region_url, topic_url
from generator.text import fold
from tests.search.classes.facts import Asked, Facts, spellings

LEAST = 5
"""Letters that say something."""
WORDS = 6
ASSOCIATIONS = ("hội khuyến học", "khuyến học")


def queries(facts: Facts) -> Asked:
    yield from _of_places(facts)
    named = [(fold(name), url) for name, url in _named(facts)]
    for name, _ in _named(facts):
        for begun in _begun(name):
            key = fold(begun)
            wanted = tuple(url for other, url in named if f" {key}" in f" {other}")
            for spelling in spellings(begun):
                yield spelling, wanted


def _of_places(facts: Facts) -> Asked:
    """The association of a place whose last word is begun: hội khuyến học yên b."""
    regions = [(region.name.lower(), region_url(region.id)) for region in facts.content.regions]
    for name, _ in regions:
        *first, last = name.split()
        for begun in {last[:1], last[:-1]} - {""}:
            key = " ".join([*first, begun])
            wanted = tuple(url for other, url in regions if other.startswith(key))
            for whose in ASSOCIATIONS if first and name[-1].isalpha() else ():
                for spelling in spellings(f"{whose} {key}"):
                    yield spelling, wanted


def _named(facts: Facts) -> Iterator[tuple[str, str]]:
    yield from ((re.sub(r"[^\w\s/]", "", name), url) for name, url in _titled(facts))


def _titled(facts: Facts) -> Iterator[tuple[str, str]]:
    """Every name that one may begin to type, and its page."""
    words = facts.content.vocabulary
    yield from ((topic.name.lower(), topic_url(topic.id)) for topic in words.topics.values())
    for indicator in facts.content.of(Indicator):
        yield indicator.title.lower(), f"/thong-ke/{indicator.id}/"
    for region in facts.content.regions:
        yield region.name.lower(), region_url(region.id)
    for text in facts.texts:
        subject = (text.subject or "").lower()
        yield subject.removeprefix("về ").removeprefix("việc "), text.url
        yield f"{facts.type_of(text)} {text.number.number}", text.url
    for article in facts.content.articles:
        yield article.title.lower(), article_url(article.id)
    for event in facts.content.of(CalendarEvent):
        yield event.title.lower(), event_url(event.id)
        if event.article:
            yield event.title.lower(), article_url(event.article)


def _begun(name: str) -> Iterator[str]:
    """With its second to sixth word begun: one letter of it, and all but the last."""
    words = name.split()
    for at in range(1, min(len(words), WORDS)):
        for length in {1, len(words[at]) - 1}:
            begun = " ".join([*words[:at], words[at][:length]])
            if length and len(begun) >= LEAST:
                yield begun.strip()
