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
    issue; None when that day is not known or not sure, and then it changes no status: `earliest` is
    the first day that it may count from. `until` is the last day of a suspension. `issued` is of
    the other text.
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
    issued_certainty: Certainty = Certainty.CERTAIN
    earliest: date | None = None

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
            own = None if text.issued_certainty is Certainty.NEEDS_REVIEW else text.issued
            day = relation.effective or text.effective or own
            shared = (day, relation.scope, relation.certainty, relation.until)
            first = date(text.issued_year, 1, 1)
            issued = other.issued if other else relation.issued
            target = other.id if other else None
            sure = other.issued_certainty if other else relation.certainty
            by_text[text.id].append(
                Relationship(
                    relation.kind, True, relation.target, target, issued, *shared, sure, first
                )
            )
            if other:
                number, sure = text.number, text.issued_certainty
                by_text[other.id].append(
                    Relationship(
                        relation.kind, False, number, text.id, text.issued, *shared, sure, first
                    )
                )
    order = list(RelationKind)
    return {
        text: tuple(sorted(rows, key=lambda row: (not row.acting, order.index(row.kind))))
        for text, rows in by_text.items()
    }
