"""Names with a wrong mark on two of their words, such as no page has: quy chê biên tâp."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import combinations

from generator.model.addresses import topic_url
from generator.search.services import SERVICES
from generator.text import fold
from tests.search.classes.facts import Asked, Facts

TONES = "\u0300\u0301\u0303\u0309\u0323"
MOST = 7
"""So many words does one type of a name."""


def queries(facts: Facts) -> Asked:
    known = _words(facts)
    names = tuple(_names(facts))
    for line in [name.lower().split()[:MOST] for name, _ in names]:
        wanted = tuple(url for name, url in names if fold(" ".join(line)) in fold(name))
        wrong = {at: _wrong(word, known) for at, word in enumerate(line)}
        for one, other in combinations([at for at, word in wrong.items() if word], 2):
            pair = (one, other)
            yield (
                " ".join(wrong[at] if at in pair else word for at, word in enumerate(line)),
                wanted,
            )


def _names(facts: Facts) -> Iterator[tuple[str, str]]:
    for topic in facts.content.vocabulary.topics.values():
        yield topic.name, topic_url(topic.id)
    for service in SERVICES:
        yield service.title, service.url
    for text in facts.texts:
        yield re.sub(r"[“”]", "", text.subject or ""), text.url


def _wrong(word: str, known: set[str]) -> str:
    """The word in another tone, in which no word of the content is; empty if there is none."""
    wrong = (
        word[:at] + unicodedata.normalize("NFC", _toneless(letter) + tone) + word[at + 1 :]
        for at, letter in enumerate(word)
        for tone in TONES
        if word.isalpha() and _toneless(letter) != letter
    )
    return next((other for other in wrong if other not in known), "")


def _toneless(letter: str) -> str:
    """ê of ế: a circumflex is no tone."""
    marks = unicodedata.normalize("NFD", letter)
    return unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))


def _words(facts: Facts) -> set[str]:
    """What the content says, in its letters."""
    lines = (
        *(f"{article.title} {article.origin.body}" for article in facts.content.articles),
        *(f"{text.subject or ''} {text.origin.body}" for text in facts.content.texts),
        *(name for name, _ in _names(facts)),
    )
    return {word for line in lines for word in re.findall(r"[^\W\d_]+", line.lower())}
