"""The register of official texts, as the citations' resolver wants it."""

from collections.abc import Callable, Iterable
from datetime import date

from generator.citations import Citation, Entry, Register, resolve
from generator.markdown import Resolution
from generator.model import (
    Certainty,
    OfficialText,
    RegionId,
    TextId,
    TextKind,
    Vocabulary,
)


def register(texts: Iterable[OfficialText], words: Vocabulary) -> Register:
    """Index the texts by number, type and issuer."""
    return Register.of(_entry(text, words) for text in texts)


def resolver(
    known: Register, full: frozenset[TextId], as_of: date, regions: Iterable[RegionId]
) -> Callable[[Citation], Resolution]:
    """Return the function that resolves the citations of one record."""
    places = frozenset(str(region) for region in regions)

    def resolution(citation: Citation) -> Resolution:
        answer = resolve(citation, known, as_of, places)
        target = TextId(answer.target) if answer.target else None
        return Resolution(
            status=answer.status,
            target=target,
            candidates=tuple(map(TextId, answer.candidates)),
            has_articles=target in full,
        )

    return resolution


def full_texts(texts: Iterable[OfficialText]) -> frozenset[TextId]:
    """Return the texts whose page has an anchor per Điều."""
    return frozenset(text.id for text in texts if text.text is TextKind.FULL)


def _entry(text: OfficialText, words: Vocabulary) -> Entry:
    issuer = words.issuers[text.issuer]
    return Entry(
        target=text.id,
        number=text.number,
        type_name=words.types[text.type].name.lower(),
        issued=text.issued,
        issued_certain=text.issued_certainty is Certainty.CERTAIN,
        issuer_names=(issuer.name, issuer.short, *issuer.aliases),
        region=str(issuer.region) if issuer.region else None,
        nicknames=text.nicknames,
    )
