"""Everyday words of the vocabulary, alone and in sentences, in either order: học … đến già."""

from collections.abc import Iterator
from itertools import cycle

from generator.model import CalendarEvent, Indicator
from generator.model.addresses import article_url, event_url, topic_url
from generator.text import fold
from tests.search.classes.facts import Asked, Facts, wordings

MOST_OTHERWISE = 3
"""So few words without marks may be others: quỹ luật is quy luật."""
FRAMES = ("{}", "{} thì thế nào", "cho tôi hỏi {} là sao", "vì sao phải {}", "tìm giúp tôi {}")


def queries(facts: Facts) -> Asked:
    named = [(f" {_plain(name)} ", url) for name, url in _named(facts)]
    frames = cycle(FRAMES)
    for short in facts.content.vocabulary.abbreviations.values():
        means = [f" {_plain(meant)} " for meant in short.means]
        wanted = tuple(url for name, url in named if any(meant in name for meant in means))
        for words in dict.fromkeys(wordings(short.name)) if "+" in short.name and wanted else ():
            asked = next(frames).format(words)
            yield asked, wanted
            if len(words.split()) > MOST_OTHERWISE:
                yield fold(asked), wanted


def _named(facts: Facts) -> Iterator[tuple[str, str]]:
    """What a subject, a title or a name says, and what news tell."""
    for topic in facts.content.vocabulary.topics.values():
        yield f"{topic.name} {topic.description}", topic_url(topic.id)
    for indicator in facts.content.of(Indicator):
        yield indicator.title, f"/thong-ke/{indicator.id}/"
    for text in facts.texts:
        yield text.subject or "", text.url
    for article in facts.content.articles:
        yield f"{article.title} {article.origin.body}", article_url(article.id)
    for event in facts.content.of(CalendarEvent):
        yield event.title, event_url(event.id)


def _plain(words: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in fold(words)).split())
