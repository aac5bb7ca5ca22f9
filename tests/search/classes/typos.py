"""A slip in one word of a name or of a phrase that a text puts in quotation marks."""

import re
from collections.abc import Iterator

from generator.model import Article, Indicator, Region
from generator.model.addresses import article_url, region_url, topic_url
from generator.text import fold
from tests.search.classes.facts import Asked, Facts

QUOTED = re.compile(r"“([^”]+)”")
SHORTEST = 3
"""A shorter word is another word after one slip."""
SOUNDS = (("d", "gi"), ("gi", "d"), ("ch", "tr"), ("tr", "ch"), ("s", "x"), ("x", "s"))
"""Beginnings that are said alike."""
MOST = 7
"""So many words does one type of a name."""


def queries(facts: Facts) -> Asked:
    known = _words(facts)
    for name, url in _names(facts):
        wanted = (url, *_telling(facts, name))
        yield from ((slip, wanted) for slip in _other_words(name, known))
    yield from _of_places(facts, known)


def _other_words(name: str, known: set[str]) -> Iterator[str]:
    """Slips in a name that make no word of the content."""
    for slip in slips(name):
        if not set(fold(slip).split()) - set(fold(name).split()) <= known:
            yield slip


def _of_places(facts: Facts, known: set[str]) -> Asked:
    """Wrong marks on one word and a slip in a place: khuyển học thái bìnnh."""
    for region in facts.content.regions:
        name = region.name.lower()
        told = [article_url(it.id) for it in facts.content.articles if _tells(it, region)]
        for slip in _other_words(name, known) if told else ():
            for wrong in ("khuyển học", "khuyên hóc"):
                yield f"{wrong} {slip}", (region_url(region.id), *told)


def _tells(article: Article, region: Region) -> bool:
    return region.id in article.regions or region.name in article.origin.body


def _words(facts: Facts) -> set[str]:
    """A slip that is a word of the content is another word."""
    lines = (
        *(f"{article.title} {article.origin.body}" for article in facts.content.articles),
        *(f"{text.subject or ''} {text.origin.body}" for text in facts.content.texts),
    )
    return {word for line in lines for word in re.findall(r"[a-z]+", fold(line))}


def _names(facts: Facts) -> Iterator[tuple[str, str]]:
    for topic in facts.content.vocabulary.topics.values():
        yield topic.name.lower(), topic_url(topic.id)
    for indicator in facts.content.of(Indicator):
        yield indicator.title.lower(), f"/thong-ke/{indicator.id}/"
    for region in facts.content.regions:
        yield region.name.lower().split(" (")[0], region_url(region.id)
    for text in facts.texts:
        for phrase in QUOTED.findall(text.subject or ""):
            yield " ".join(phrase.lower().split()[:MOST]), text.url


def _telling(facts: Facts, name: str) -> Iterator[str]:
    """Whatever has the name in its title answers, too."""
    plain = fold(name)
    titled = (
        *((text.subject or "", text.url) for text in facts.content.texts),
        *((article.title, article_url(article.id)) for article in facts.content.articles),
        *((it.title, f"/thong-ke/{it.id}/") for it in facts.content.of(Indicator)),
        *((topic.name, topic_url(topic.id)) for topic in facts.content.vocabulary.topics.values()),
    )
    return (url for title, url in titled if plain in fold(title))


def slips(name: str) -> Iterator[str]:
    """Its last letter left out, one in the middle left out, doubled, or changed with the next."""
    yield from _as_it_sounds(name)
    line = name.split()
    for at, word in enumerate(line):
        if len(line) > 1 and len(word) > SHORTEST and word.isalpha():
            middle = len(word) // 2
            for slip in (
                word[:-1],
                word[:middle] + word[middle + 1 :],
                word[:middle] + word[middle] + word[middle:],
                word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :],
            ):
                if slip != word:
                    yield " ".join((*line[:at], slip, *line[at + 1 :]))


def _as_it_sounds(name: str) -> Iterator[str]:
    """One word as many say it: giáo giục, trương trình, xơ kết."""
    line = name.split()
    for at, word in enumerate(line):
        for begun, other in SOUNDS:
            rest = word.removeprefix(begun)
            if len(line) > 1 and rest != word and fold(rest)[:1] in tuple("aeiouy"):
                yield " ".join((*line[:at], other + rest, *line[at + 1 :]))
