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
    issuers = tuple(words.issuers[id_] for id_ in text.issuers)
    regions = (str(issuer.region) for issuer in issuers if issuer.region)
    return Entry(
        target=text.id,
        number=text.number,
        type_name=words.types[text.type].name.lower(),
        issued=text.issued,
        issued_certain=text.issued_certainty is Certainty.CERTAIN,
        issuer_names=tuple(
            name for issuer in issuers for name in (issuer.name, issuer.short, *issuer.aliases)
        ),
        region=next(regions, None),
        nicknames=text.nicknames,
        years=frozenset(
            {text.issued_year, *(other.date.year for other in text.issued_alternatives)}
        ),
    )
