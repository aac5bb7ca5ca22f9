"""What a text is about: criteria of a thing that has a name, rules that have been replaced."""

from collections.abc import Iterator

from generator.model import Indicator, OfficialText, RelationKind
from generator.text import fold
from tests.search.classes.facts import Asked, Facts, spellings

RULING = ("tiêu chí", "quy định", "hướng dẫn", "đánh giá", "công nhận", "xếp loại")
LEAST = 3
"""A name of so many words means nothing else."""


def queries(facts: Facts) -> Asked:
    names = dict.fromkeys(_names(facts))
    for text in facts.texts:
        subject = (text.subject or "").lower()
        for name in (name for name in names if name in subject):
            wanted = _about(facts, name)
            for ruling in (word for word in RULING if word in subject):
                for spelling in spellings(f"{ruling} {name}"):
                    yield spelling, wanted
                for short in _shortened(facts, name):
                    yield f"{ruling} {short}", wanted
    yield from _replaced(facts)


def _names(facts: Facts) -> Iterator[str]:
    bodies = " ".join(body.name.lower() for body in facts.content.vocabulary.issuers.values())
    yield from (
        name.lower()
        for name in (
            *(topic.name for topic in facts.content.vocabulary.topics.values()),
            *(indicator.title for indicator in facts.content.of(Indicator)),
        )
        if len(name.split()) >= LEAST and name.lower() not in bodies
    )


def _shortened(facts: Facts, name: str) -> Iterator[str]:
    for short in facts.content.vocabulary.abbreviations.values():
        if fold(short.name) != short.name and short.name.isupper() and short.means == (name,):
            yield short.name


def _about(facts: Facts, name: str) -> tuple[str, ...]:
    """The texts; what was recognised may also be counted."""
    counted = (it.id for it in facts.content.of(Indicator) if it.title.lower() == name)
    return (
        *(text.url for text in facts.texts if name in (text.subject or "").lower()),
        *(f"/thong-ke/{indicator}/" for indicator in counted),
    )


def _replaced(facts: Facts) -> Asked:
    """Asked for what both are about, the newer text comes before the one that it replaced."""
    for newer in facts.texts:
        if older := _same_subject(facts, newer):
            for spelling in spellings((older.subject or "").lower()):
                yield spelling, (newer.url,)


def _same_subject(facts: Facts, newer: OfficialText) -> OfficialText | None:
    targets = {
        relation.target for relation in newer.relations if relation.kind is RelationKind.REPLACES
    }
    return next(
        (
            text
            for text in facts.texts
            if text.subject and text.number in targets and text.subject == newer.subject
        ),
        None,
    )
