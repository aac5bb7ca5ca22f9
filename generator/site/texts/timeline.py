"""A text's status in time, from its own dates and from what later texts do to it.

What is said of the future counts from its own day on. What decides, strongest first: an end
(`expires`, replaced or repealed as a whole), not yet in force, a suspension while it lasts, ended
parts, in force. An ended text does not come back.

A relation counts from its own `effective`, else from the acting text's day of effect, else from
that text's day of issue. One that is `needs-review`, or of which only a year is known, changes
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
    done = [one for one in relations if not one.acting and _effect(one).changes_status]
    sure = [one for one in done if _counts(one)]
    changes: list[Change] = []
    for day in sorted(set(_days(text, sure))):
        change = _state(text, sure, day)
        if not changes or _what(change) != _what(changes[-1]):
            changes.append(change)
    return Timeline(regime, tuple(changes), tuple(_doubt(one) for one in done if one not in sure))


def _effect(relation: Relationship) -> Effect:
    return KINDS_OF_RELATION[relation.kind].effect


def _counts(relation: Relationship) -> bool:
    return relation.certainty is Certainty.CERTAIN and relation.effective is not None


def _days(text: OfficialText, sure: Iterable[Relationship]) -> Iterator[date]:
    """The days on which something may change."""
    if text.effective:
        yield text.effective
        if _known(text) < text.effective:
            yield _known(text)
    if text.expires:
        yield day_after(text.expires)
    for one in sure:
        if one.effective:
            yield one.effective
        if one.until:
            yield day_after(one.until)


def _state(text: OfficialText, sure: list[Relationship], day: date) -> Change:
    begun = [one for one in sure if one.effective and one.effective <= day]
    suspending = [one for one in begun if _effect(one) is Effect.SUSPENDS and _lasts(one, day)]
    ending = [one for one in begun if _effect(one) is Effect.ENDS]
    if end := _end(text, ending, day):
        return end
    ended, suspended = _parts(ending), _parts(suspending)
    if text.effective and day < text.effective:
        return Change(day, Status.NOT_YET, ended=ended, suspended=suspended)
    if suspending:
        whole = any(not one.scope for one in suspending)
        status = Status.SUSPENDED if whole else Status.PARTLY_SUSPENDED
        return _by(Change(day, status, ended=ended, suspended=suspended), suspending)
    if ending:
        return _by(Change(day, Status.PARTLY_ENDED, ended=ended), ending)
    return Change(day, Status.IN_FORCE if text.effective else Status.NONE)


def _end(text: OfficialText, ended: list[Relationship], day: date) -> Change | None:
    """The first end of the whole text; on one day a text that ends it goes before `expires`."""
    wholly = [one for one in ended if not one.scope]
    first = min(wholly, key=_begin, default=None)
    over = day_after(text.expires) if text.expires and day_after(text.expires) <= day else None
    if first and (over is None or _begin(first) <= over):
        return Change(_begin(first), Status.ENDED_WHOLLY, first.other)
    return Change(over, Status.ENDED) if over else None


def _by(change: Change, group: list[Relationship]) -> Change:
    """Name the text behind the newest of the effects that make the status."""
    last = max(group, key=_begin)
    return replace(change, by=last.other, scope=last.scope)


def _parts(group: list[Relationship]) -> tuple[Part, ...]:
    rows = sorted((one for one in group if one.scope), key=_begin)
    return tuple(Part(one.scope, _begin(one), one.number, one.other) for one in rows)


def _what(change: Change) -> tuple[object, ...]:
    return change.status, change.by, change.scope, change.ended, change.suspended


def _doubt(one: Relationship) -> Doubt:
    return Doubt(one.kind, one.number, one.effective, one.other, one.scope)


def _known(text: OfficialText) -> date:
    """The first day on which the text surely exists: of a mere year, its last day."""
    return text.issued or date(text.issued_year, 12, 31)


def _begin(one: Relationship) -> date:
    assert one.effective
    return one.effective


def _lasts(one: Relationship, day: date) -> bool:
    return one.until is None or day <= one.until
