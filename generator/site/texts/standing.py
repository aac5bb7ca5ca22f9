"""All that is known today of whether a text may still be used: its status, and what came after."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import (
    Certainty,
    LaterPart,
    OfficialText,
    Regime,
    RelationKind,
    TextPeriod,
    Unfit,
)
from generator.site.links import TextLink
from generator.site.site import Site
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.site.texts.relations import Relationship
from generator.site.texts.status import STANDS, Stand, StatusOnDay

DISTRICTS_ENDED = date(2025, 7, 1)
OF_DISTRICTS = re.compile(r"\bcấp (?:[^\W\d_]+, )*huyện\b")
"""`cấp huyện`, `cấp xã, huyện, tỉnh`."""


@dataclass(frozen=True, slots=True)
class Successor:
    """A later text and what it does to this one, from `day` on (None when only its year is known).

    `until` is the last day of a suspension.
    """

    kind: RelationKind
    text: TextLink
    day: date | None
    until: date | None
    scope: str
    certainty: Certainty

    @property
    def is_sure(self) -> bool:
        return self.certainty is Certainty.CERTAIN and self.day is not None

    @property
    def lacks_day(self) -> bool:
        """Does it surely do something, from a day on that is not known?"""
        is_certain = self.certainty is Certainty.CERTAIN
        return is_certain and self.day is None and self.effect.changes_text

    def is_to_come(self, today: date) -> bool:
        return self.day is not None and self.day > today

    @property
    def effect(self) -> Effect:
        return KINDS_OF_RELATION[self.kind].effect


@dataclass(frozen=True, slots=True)
class Standing:
    """A text's status today, its own words about it, and its successors, latest day last."""

    status: StatusOnDay
    effective: date | None
    period: TextPeriod | None
    unfit: Unfit | None
    successors: tuple[Successor, ...]
    is_of_districts: bool = False
    """Is it, by its subject, of a level that is no more?"""
    later_parts: tuple[LaterPart, ...] = ()
    own_note: str = ""
    """What the portal says of its own rules, of which it need not look for an end."""

    @property
    def stand(self) -> Stand:
        return STANDS[self.status.status]


def standing(site: Site, text: OfficialText) -> Standing:
    """Return how a text stands on the day of the build."""
    status = site.text_links[text.id].status
    has_ended = STANDS[status.status] is Stand.ENDED
    successors = (
        successor
        for successor in _successors(site, text)
        if not has_ended or (successor.effect is Effect.ENDS and not successor.scope)
    )
    return Standing(
        status=status,
        effective=text.effective,
        period=text.period,
        unfit=text.unfit,
        successors=tuple(sorted(successors, key=_by_day)),
        is_of_districts=_is_of_districts(text, site.today),
        later_parts=text.later_parts,
        own_note=text.note if status.regime is Regime.PORTAL else "",
    )


def _is_of_districts(text: OfficialText, today: date) -> bool:
    """Later texts speak of that level as past."""
    older = text.sort_day < DISTRICTS_ENDED <= today
    return older and OF_DISTRICTS.search(text.subject) is not None


def _successors(site: Site, text: OfficialText) -> Iterator[Successor]:
    """A suspension that has passed is history."""
    for relation in site.relations.get(text.id, ()):
        is_past = relation.until is not None and relation.until < site.today
        if relation.other and not is_past and _follows(relation):
            yield Successor(
                kind=relation.kind,
                text=site.text_links[relation.other],
                day=relation.effective,
                until=relation.until,
                scope=relation.scope,
                certainty=relation.certainty,
            )


def _follows(relation: Relationship) -> bool:
    effect = KINDS_OF_RELATION[relation.kind].effect
    return not relation.acting and effect is not Effect.NONE


def _by_day(successor: Successor) -> tuple[date, str]:
    return successor.day or successor.text.sort_day, successor.text.id
