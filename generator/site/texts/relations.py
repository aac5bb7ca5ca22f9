"""Relations among official texts, both ways."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model import Certainty, DocumentNumber, OfficialText, RelationKind, TextId
from generator.site.texts.relation_kinds import KINDS_OF_RELATION


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relation seen from one of its two ends; `other` is None when we do not hold that text.

    `acting` is true on the text that does (replaces), false on the text it is done to.
    `effective` is the day it counts from: its own, else the acting text's day of effect, else of
    issue; None when only a year is known, and then it changes no status. `until` is the last day
    of a suspension.
    """

    kind: RelationKind
    acting: bool
    number: DocumentNumber
    other: TextId | None
    issued: date | None
    effective: date | None
    scope: str
    certainty: Certainty
    until: date | None = None

    @property
    def label(self) -> str:
        kind = KINDS_OF_RELATION[self.kind]
        return kind.verb if self.acting else kind.inverse


def relationships(
    texts: Iterable[OfficialText], targets: Mapping[tuple[TextId, int], OfficialText | None]
) -> Mapping[TextId, tuple[Relationship, ...]]:
    """Return each text's relations in both directions; `targets` is by text and position."""
    by_text: dict[TextId, list[Relationship]] = defaultdict(list)
    for text in texts:
        for position, relation in enumerate(text.relations):
            other = targets[text.id, position]
            day = relation.effective or text.effective or text.issued
            shared = (day, relation.scope, relation.certainty, relation.until)
            issued = other.issued if other else relation.issued
            target = other.id if other else None
            by_text[text.id].append(
                Relationship(relation.kind, True, relation.target, target, issued, *shared)
            )
            if other:
                by_text[other.id].append(
                    Relationship(relation.kind, False, text.number, text.id, text.issued, *shared)
                )
    order = list(RelationKind)
    return {
        text: tuple(sorted(rows, key=lambda row: (not row.acting, order.index(row.kind))))
        for text, rows in by_text.items()
    }
