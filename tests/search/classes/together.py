"""Two things at once: who issued and about what, what kind and when, where and when."""

import re
from collections.abc import Iterator, Sequence

from generator.model import OfficialText
from generator.model.addresses import article_url
from generator.text import fold
from tests.search.classes.facts import Asked, Facts, spellings

SIGNS = re.compile(r"[^\w\s]")
RUN = 4
"""So many words of what a text is about."""


def queries(facts: Facts) -> Asked:
    for text in facts.texts:
        for phrase in _phrases(text):
            yield from _asked(facts, text, phrase)
    yield from _news(facts)


def _asked(facts: Facts, text: OfficialText, phrase: str) -> Asked:
    kind = facts.type_of(text)
    for issuer in (facts.content.vocabulary.issuers[issuer] for issuer in text.issuers):
        same = [other for other in _about(facts, phrase) if issuer.id in other.issuers]
        by = issuer.short
        for words in (f"{kind} của {by} về {phrase}", f"{phrase} {by}", f"{by} {phrase}"):
            wanted = [other.url for other in same if kind not in words or other.type == text.type]
            yield from _spelt(words, wanted)
    then = [other for other in _about(facts, phrase) if other.issued_year == text.issued_year]
    for words in (f"{kind} về {phrase} năm {text.issued_year}", f"{phrase} {text.issued_year}"):
        wanted = [other.url for other in then if kind not in words or other.type == text.type]
        yield from _spelt(words, wanted)


def _spelt(words: str, wanted: Sequence[str]) -> Asked:
    for spelling in spellings(words):
        yield spelling, tuple(wanted)


def _phrases(text: OfficialText) -> Iterator[str]:
    """The first words of a subject, and those in the middle."""
    line = SIGNS.sub("", text.subject or "").split()
    if len(line) > 2 * RUN:
        middle = len(line) // 2
        yield " ".join(line[middle : middle + RUN]).lower()


def _about(facts: Facts, phrase: str) -> Iterator[OfficialText]:
    plain = fold(phrase)
    return (
        text for text in facts.content.texts if plain in fold(SIGNS.sub("", text.subject or ""))
    )


def _news(facts: Facts) -> Asked:
    for article in facts.content.articles:
        year, month = map(int, article.id.split("/")[:2])
        for region in article.regions:
            place = facts.place(region).lower()
            same = [
                article_url(other.id)
                for other in facts.content.articles
                if region in other.regions and other.id.startswith(f"{year}/")
            ]
            for words in (f"tin {place} {year}", f"tin {place} tháng {month} năm {year}"):
                yield from _spelt(words, same)
            for said in ("khuyến học", "hội nghị"):
                if said in article.origin.body.lower():
                    yield from _spelt(f"{said} {place} năm {year}", same)
