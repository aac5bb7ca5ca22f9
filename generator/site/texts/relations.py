"""Relations among official texts, both ways."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from generator.model import (
    Certainty,
    Credit,
    DocumentNumber,
    NumberFamily,
    OfficialText,
    Relation,
    RelationKind,
    TextId,
)
from generator.site.texts.relation_kinds import KINDS_OF_RELATION


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relation seen from one of its two ends; `other` is None when we do not hold that text.

    `acting` is true on the text that does (replaces), false on the text it is done to.
    `effective` is the day it counts from: its own, else the acting text's day of effect, of a
    Party text that of issue; None when that day is not known, and then it changes no status:
    `earliest` is the first day that it may count from, of the year when only that is known.
    `until` is the last day of a suspension. `issued` is of the other text. `credit` told of it.
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
    earliest_is_year: bool = False
    credit: Credit | None = None

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
            acting = _acting(text, relation, other)
            by_text[text.id].append(acting)
            if other:
                by_text[other.id].append(_undergone(acting, text))
    order = list(RelationKind)
    return {
        text: tuple(sorted(rows, key=lambda row: (not row.acting, order.index(row.kind))))
        for text, rows in by_text.items()
    }


def _acting(text: OfficialText, relation: Relation, other: OfficialText | None) -> Relationship:
    """Return a relation as its own text tells it; `other` is the text it means, if we hold it."""
    return Relationship(
        kind=relation.kind,
        acting=True,
        number=relation.target,
        other=other.id if other else None,
        issued=other.issued if other else relation.issued,
        effective=_effective(text, relation),
        scope=relation.scope,
        certainty=_certainty(relation, other),
        until=relation.until,
        issued_certainty=other.issued_certainty if other else relation.certainty,
        earliest=_sure_day(text) or date(text.issued_year, 1, 1),
        earliest_is_year=_sure_day(text) is None,
        credit=relation.credit,
    )


def _undergone(acting: Relationship, text: OfficialText) -> Relationship:
    """Return the same relation as the text sees it that `text` does it to."""
    return replace(
        acting,
        acting=False,
        number=text.number,
        other=text.id,
        issued=text.issued,
        issued_certainty=text.issued_certainty,
    )


def has_day_of_effect(text: OfficialText, relation: Relation) -> bool:
    """Is it known from which day on a text's relation counts?"""
    return _effective(text, relation) is not None


def _effective(text: OfficialText, relation: Relation) -> date | None:
    """Return the day from which it counts; texts of the Party do not write a day of effect."""
    is_of_party = text.number.family is NumberFamily.PARTY
    return relation.effective or text.effective or (_sure_day(text) if is_of_party else None)


def _certainty(relation: Relation, other: OfficialText | None) -> Certainty:
    """A text of another day than the relation writes is meant, but not surely."""
    is_other = is_of_other_day(relation, other)
    return Certainty.NEEDS_REVIEW if is_other else relation.certainty


def is_of_other_day(relation: Relation, other: OfficialText | None) -> bool:
    """Does a relation give its target another day of issue than the target's record?"""
    days = {relation.issued, other.issued if other else None} - {None}
    return len(days) > 1


def _sure_day(text: OfficialText) -> date | None:
    return text.issued if text.issued_certainty is Certainty.CERTAIN else None
