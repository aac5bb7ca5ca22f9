"""The register of official texts, as the citations' resolver wants it."""

from collections.abc import Callable, Iterable
from datetime import date

from generator.citations import Citation, Entry, Register, Resolution, resolve
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
    numbers: Register, day: date, regions: Iterable[RegionId]
) -> Callable[[Citation], Resolution]:
    """Return the function that resolves the citations of one record, read as of a day."""
    names = frozenset(map(str, regions))
    return lambda citation: resolve(citation, numbers, day, names)


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
