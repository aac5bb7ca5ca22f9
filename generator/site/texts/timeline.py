"""A text's status in time, from its own dates and from what later texts do to it.

What is said of the future counts from its own day on. What decides, strongest first: an end
(`expires`, replaced or repealed as a whole), not yet in force, a suspension while it lasts, ended
parts, in force. An ended text does not come back.

A relation counts from its own `effective`, else from the acting text's day of effect, else from
that text's day of issue. One that is `needs-review`, or of which no day is sure, changes
nothing: it stands in `doubts`, for the reader to be told.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from generator.model import Certainty, OfficialText, Regime
from generator.site.days import day_after
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.site.texts.relations import Relationship
from generator.site.texts.status import Change, Doubt, Part, Status, Timeline


def timeline(text: OfficialText, regime: Regime, relations: Iterable[Relationship]) -> Timeline:
    """Build a text's timeline from its own dates and from what later texts do to it."""
    undergone = [
        relation
        for relation in relations
        if not relation.acting and _effect(relation).changes_status
    ]
    certain = [relation for relation in undergone if _counts(relation)]
    changes: list[Change] = []
    for day in sorted(set(_days(text, certain))):
        change = _state(text, certain, day)
        if not changes or _facts(change) != _facts(changes[-1]):
            changes.append(change)
    doubts = tuple(_doubt(relation) for relation in undergone if relation not in certain)
    return Timeline(regime, tuple(changes), doubts)


def _effect(relation: Relationship) -> Effect:
    return KINDS_OF_RELATION[relation.kind].effect


def _counts(relation: Relationship) -> bool:
    return relation.certainty is Certainty.CERTAIN and relation.effective is not None


def _days(text: OfficialText, relations: Iterable[Relationship]) -> Iterator[date]:
    """The days on which something may change."""
    if text.effective:
        yield text.effective
        if _known(text) < text.effective:
            yield _known(text)
    if text.expires:
        yield day_after(text.expires)
    for relation in relations:
        if relation.effective:
            yield relation.effective
        if relation.until:
            yield day_after(relation.until)


def _state(text: OfficialText, relations: list[Relationship], day: date) -> Change:
    effective = [
        relation for relation in relations if relation.effective and relation.effective <= day
    ]
    suspending = [
        relation
        for relation in effective
        if _effect(relation) is Effect.SUSPENDS and _lasts(relation, day)
    ]
    ending = [relation for relation in effective if _effect(relation) is Effect.ENDS]
    if end := _end(text, ending, day):
        return end
    ended, suspended = _parts(ending), _parts(suspending)
    if text.effective and day < text.effective:
        return Change(day, Status.NOT_YET, ended=ended, suspended=suspended)
    if suspending:
        whole = any(not relation.scope for relation in suspending)
        status = Status.SUSPENDED if whole else Status.PARTLY_SUSPENDED
        return _by(Change(day, status, ended=ended, suspended=suspended), suspending)
    if ending:
        return _by(Change(day, Status.PARTLY_ENDED, ended=ended), ending)
    return Change(day, Status.IN_FORCE if text.effective else Status.NONE)


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
    return change.status, change.by, change.scope, change.ended, change.suspended


def _doubt(relation: Relationship) -> Doubt:
    return Doubt(relation.kind, relation.number, relation.effective, relation.other, relation.scope)


def _known(text: OfficialText) -> date:
    """The first day on which the text surely exists: of a mere year or a doubtful day, the last."""
    is_sure = text.issued_certainty is Certainty.CERTAIN
    return text.issued if text.issued and is_sure else date(text.issued_year, 12, 31)


def _begin(relation: Relationship) -> date:
    assert relation.effective
    return relation.effective


def _lasts(relation: Relationship, day: date) -> bool:
    return relation.until is None or day <= relation.until
