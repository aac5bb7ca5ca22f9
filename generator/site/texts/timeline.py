"""A text's status in time, from its own words and from what later texts do to it.

What is said of the future counts from its own day on. What decides, strongest first: an end
(`expires`, replaced or repealed as a whole), not yet in force, no longer fit, its period over, a
suspension while it lasts, ended parts, a doubt about the whole text, within its period, in force.
An ended text does not come back.

A relation counts from its own `effective`, else from the acting text's day of effect; a Party
text's from its issue. One that is `needs-review`, or of which no day is sure, ends nothing: it
stands in `doubts`, and makes unsure what would otherwise read as in force.

A change of which only the year is known (a period, a year of issue) is told by its year.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from generator.model import Certainty, OfficialText, Regime, RelationKind
from generator.site.texts.own_status import own_days, own_status, own_years
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.site.texts.relations import Relationship
from generator.site.texts.status import STANDS, Stand, Status
from generator.site.texts.status_changes import Change, Doubt, Part, Timeline
from generator.text import day_after


def timeline(text: OfficialText, regime: Regime, relations: Iterable[Relationship]) -> Timeline:
    """Build a text's timeline from its own dates and from what later texts do to it."""
    undergone = [
        relation
        for relation in relations
        if not relation.acting and _effect(relation).changes_status
    ]
    certain = [relation for relation in undergone if _counts(relation)]
    doubts = tuple(_doubt(relation) for relation in undergone if relation not in certain)
    stated = {*own_days(text), *_days(certain), *_doubtful_days(doubts)}
    changes: list[Change] = []
    for day in sorted({*stated, *own_years(text), *_doubtful_years(doubts)}):
        state = _state(text, certain, doubts, day)
        change = replace(state, is_year=state.day not in stated)
        if not changes or _facts(change) != _facts(changes[-1]):
            changes.append(change)
    return Timeline(regime, tuple(changes), doubts, text.period)


def _effect(relation: Relationship) -> Effect:
    return KINDS_OF_RELATION[relation.kind].effect


def _counts(relation: Relationship) -> bool:
    return relation.certainty is Certainty.CERTAIN and relation.effective is not None


def _days(relations: Iterable[Relationship]) -> Iterator[date]:
    """The days on which what is done to the text begins or ends."""
    for relation in relations:
        if relation.effective:
            yield relation.effective
        if relation.until:
            yield day_after(relation.until)


def _doubtful_days(doubts: Iterable[Doubt]) -> Iterator[date]:
    for doubt in doubts:
        if doubt.since and not doubt.scope:
            if not doubt.is_year:
                yield doubt.since
            if doubt.until:
                yield day_after(doubt.until)


def _doubtful_years(doubts: Iterable[Doubt]) -> Iterator[date]:
    for doubt in doubts:
        if doubt.since and doubt.is_year and not doubt.scope:
            yield doubt.since


def _state(
    text: OfficialText, relations: list[Relationship], doubts: tuple[Doubt, ...], day: date
) -> Change:
    effective = [
        relation for relation in relations if relation.effective and relation.effective <= day
    ]
    suspending = [
        relation
        for relation in effective
        if _effect(relation) is Effect.SUSPENDS and _lasts(relation.until, day)
    ]
    ending = [relation for relation in effective if _effect(relation) is Effect.ENDS]
    if end := _end(text, ending, day):
        return end
    ended, suspended = _parts(ending), _parts(suspending)
    change = Change(day, own_status(text, day), ended=ended, suspended=suspended)
    return _doubted(_disturbed(change, suspending, ending), doubts)


def _disturbed(
    change: Change, suspending: list[Relationship], ending: list[Relationship]
) -> Change:
    """A text that has not begun, or that is past, is neither suspended nor ended in part."""
    if STANDS[change.status] in (Stand.WAITS, Stand.OUTLIVED):
        return change
    if suspending:
        whole = [relation for relation in suspending if not relation.scope]
        status = Status.SUSPENDED if whole else Status.PARTLY_SUSPENDED
        return _by(replace(change, status=status), whole or suspending)
    if ending:
        return _by(replace(change, status=Status.PARTLY_ENDED), ending)
    return change


def _doubted(change: Change, doubts: tuple[Doubt, ...]) -> Change:
    """What would hold, or be unknown, is unsure when as a whole it may have ended or may rest."""
    if STANDS[change.status] not in (Stand.HOLDS, Stand.OPEN):
        return change
    begun = [doubt for doubt in doubts if _is_begun(doubt, change.day)]
    kind = min((doubt.kind for doubt in begun), key=list(RelationKind).index, default=None)
    return replace(change, status=Status.UNSURE, doubt=kind) if kind else change


def _is_begun(doubt: Doubt, day: date) -> bool:
    since = doubt.since
    return not doubt.scope and since is not None and since <= day and _lasts(doubt.until, day)


def _end(text: OfficialText, ending: list[Relationship], day: date) -> Change | None:
    """The first end of the whole text; on one day a text that ends it goes before `expires`."""
    ends_of_whole = [relation for relation in ending if not relation.scope]
    first = min(ends_of_whole, key=_begin, default=None)
    expired = day_after(text.expires) if text.expires and day_after(text.expires) <= day else None
    if first and (expired is None or _begin(first) <= expired):
        return Change(_begin(first), Status.ENDED_WHOLLY, first.other)
    return Change(expired, Status.ENDED) if expired else None


def _by(change: Change, relations: list[Relationship]) -> Change:
    """Name the text behind the newest of the effects that make the status."""
    last = max(relations, key=_begin)
    return replace(change, by=last.other, scope=last.scope)


def _parts(relations: list[Relationship]) -> tuple[Part, ...]:
    partial = sorted((relation for relation in relations if relation.scope), key=_begin)
    return tuple(
        Part(relation.scope, _begin(relation), relation.number, relation.other)
        for relation in partial
    )


def _facts(change: Change) -> tuple[object, ...]:
    return change.status, change.by, change.scope, change.ended, change.suspended, change.doubt


def _doubt(relation: Relationship) -> Doubt:
    return Doubt(
        kind=relation.kind,
        number=relation.number,
        day=relation.effective,
        by=relation.other,
        scope=relation.scope,
        since=relation.effective or relation.earliest,
        until=relation.until,
        is_year=relation.effective is None and relation.earliest_is_year,
    )


def _begin(relation: Relationship) -> date:
    assert relation.effective
    return relation.effective


def _lasts(until: date | None, day: date) -> bool:
    return until is None or day <= until
