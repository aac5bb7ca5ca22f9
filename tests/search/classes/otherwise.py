"""Subjects in other words: a phrase of each as the vocabulary says that people put it."""

from collections.abc import Iterator

from generator.model import OfficialText
from generator.text import fold
from tests.search.classes.facts import Asked, Facts, spellings, wordings

LEAST = 4
"""A subject of fewer words says nothing else once a phrase of it is replaced."""


def queries(facts: Facts) -> Asked:
    phrases = dict(_phrases(facts))
    for text in facts.texts:
        subject = _unquoted(text)
        for name, means in phrases.items():
            for meant in (phrase for phrase in means if _stands(phrase, subject)):
                if len(subject.split()) >= LEAST and name not in subject:
                    for spelling in spellings(subject.replace(meant, name)):
                        yield spelling, _like(facts, text, meant)


def _phrases(facts: Facts) -> Iterator[tuple[str, tuple[str, ...]]]:
    for short in facts.content.vocabulary.abbreviations.values():
        if short.name == short.name.lower() and fold(short.name) != short.name:
            for words in dict.fromkeys(wordings(short.name)):
                yield words, tuple(phrase.lower() for phrase in short.means)


def _unquoted(text: OfficialText) -> str:
    """A name in quotation marks would be looked for as it is written."""
    return (text.subject or "").lower().translate(str.maketrans("", "", "“”"))


def _stands(phrase: str, subject: str) -> bool:
    return len(phrase.split()) > 1 and f" {phrase} " in f" {subject} "


def _like(facts: Facts, text: OfficialText, meant: str) -> tuple[str, ...]:
    """The text, and those whose subject says the rest of it too."""
    rest = set(_unquoted(text).replace(meant, " ").split())
    same = (
        other.url
        for other in facts.texts
        if rest <= set((other.subject or "").lower().split())
        and meant in (other.subject or "").lower()
    )
    return tuple(dict.fromkeys((text.url, *same)))
