"""A text by its kind, who issued it and what it is about, with what it tells asked for behind."""

from collections.abc import Iterator

from generator.model import OfficialText
from tests.search.classes.facts import Asked, Facts, spellings

OF_PORTAL = "khuyến học"
ENDINGS = ("số bao nhiêu", "số mấy", "là số nào", "ban hành năm nào", "ký ngày nào")


def queries(facts: Facts) -> Asked:
    issuers = facts.content.vocabulary.issuers
    for text in facts.texts:
        kind = facts.type_of(text)
        for name in _told(facts, text):
            wanted = _of_the_same(facts, text, name)
            for issuer in text.issuers:
                whose = issuers[issuer].name
                for ending in ENDINGS:
                    yield f"{kind} của {whose} về {name} {ending}", wanted
                for spelling in spellings(f"{whose} có {kind} nào về {name}"):
                    yield spelling, wanted


def _told(facts: Facts, text: OfficialText) -> Iterator[str]:
    """What all here is about, and the topics that the subject names."""
    subject = (text.subject or "").lower()
    names = (topic.name.lower() for topic in facts.content.vocabulary.topics.values())
    yield from (name for name in (OF_PORTAL, *names) if name in subject)


def _of_the_same(facts: Facts, text: OfficialText, name: str) -> tuple[str, ...]:
    return tuple(
        other.url
        for other in facts.texts
        if (other.type, other.issuers) == (text.type, text.issuers)
        and name in (other.subject or "").lower()
    )
