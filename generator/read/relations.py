"""From a text's relations as written to records: none is certain that no source tells of."""

from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic
from generator.model import Certainty, Credit, Origin, Relation, TextKind
from generator.read.schema import OfficialTextKeys
from generator.read.schema.text_groups import RelationKeys
from generator.read.shared import credit
from generator.text import ParsedDate, nfc


def relations(keys: OfficialTextKeys, origin: Origin) -> tuple[Relation, ...]:
    """Return the relations; one without a source is unconfirmed, whatever the editor wrote."""
    return tuple(_relation(relation, keys, origin) for relation in keys.relations)


def check_relations(keys: OfficialTextKeys, origin: Origin) -> Iterator[Diagnostic]:
    """G320: a relation that is to be certain, and has no source."""
    for index, relation in enumerate(keys.relations):
        is_certain = relation.certainty is Certainty.CERTAIN
        if is_certain and not _is_sourced(relation, keys, origin):
            yield origin.problem("G320", "relations", index, target=relation.target)


def _relation(keys: RelationKeys, text: OfficialTextKeys, origin: Origin) -> Relation:
    return Relation(
        kind=keys.kind,
        target=keys.target,
        issued=_day(keys.issued),
        scope=keys.scope,
        effective=_day(keys.effective),
        until=_day(keys.until),
        certainty=keys.certainty if _is_sourced(keys, text, origin) else Certainty.NEEDS_REVIEW,
        credit=_credit(keys, text),
    )


def _credit(keys: RelationKeys, text: OfficialTextKeys) -> Credit | None:
    """The text's own source need not be written twice: its name is enough."""
    own, of_text = credit(keys.source), credit(text.source)
    if own and of_text and own == Credit(of_text.name):
        return of_text
    return own


def _is_sourced(keys: RelationKeys, text: OfficialTextKeys, origin: Origin) -> bool:
    """A full text that names the other one is its own source."""
    if keys.source:
        return True
    return text.text is TextKind.FULL and str(keys.target) in nfc(origin.body)


def _day(parsed: ParsedDate | None) -> date | None:
    return parsed.date if parsed else None
