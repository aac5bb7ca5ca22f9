"""How a text's status went through time, as a list, and as data for the question of one day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.markdown import unbroken
from generator.model import Edition
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.status import status_view
from generator.pages.parts.structured_data import json_in_html
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import iso, issued_words, sentence_case
from generator.pages.texts.amendments import Amendment, amendments, told_on_days
from generator.site.links import TextLink
from generator.site.texts.linked import LinkedText, Texts
from generator.site.texts.relation_kinds import KINDS_OF_RELATION
from generator.site.texts.status import Status
from generator.site.texts.status_changes import Change, Doubt, Part
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class Step:
    """From a day on the text has a status; `parts` are those that have ended or rest by then.

    `day` and `day_iso` are a year's where no record states the day.
    """

    day: str
    day_iso: str
    value: str
    label: str
    since: str
    current: bool
    by: NamedLink | None
    parts: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class DoubtView:
    """`effect` is what the other text may do: `thay thế`."""

    effect: str
    by: NamedLink
    words: str


@dataclass(frozen=True, slots=True)
class HistoryView:
    """`amendments` are those before each step, and behind the last one.

    `data` is JSON: the same steps, and the addresses of the wordings, for the page's script.
    """

    issued: str
    issued_iso: str
    steps: tuple[Step, ...]
    amendments: tuple[tuple[Amendment, ...], ...]
    doubts: tuple[DoubtView, ...]
    today: str
    data: Markup


def history_view(linked: LinkedText, edition: Edition) -> HistoryView | None:
    """Return the history, None where nothing is known of it."""
    if not linked.has_history:
        return None
    timeline, text = linked.timeline, linked.text
    current = timeline.at(edition.today)
    steps = tuple(_step(linked, change, change is current) for change in timeline.changes)
    return HistoryView(
        issued=issued_words(text) if text.issued else "",
        issued_iso=iso(text.sure_day),
        steps=steps,
        amendments=tuple(amendments(linked)),
        doubts=tuple(_doubt(linked.texts, doubt) for doubt in timeline.doubts),
        today=format_date(edition.today),
        data=json_in_html(_data(linked, edition, steps)),
    )


def _data(linked: LinkedText, edition: Edition, steps: tuple[Step, ...]) -> dict[str, object]:
    """Before the first step nothing is known; before its issue the text is not there, and of a
    doubtful day of issue only the year is sure."""
    timeline = linked.timeline
    earliest, latest = _possible_issue(linked)
    return {
        "issued": iso(earliest),
        "surely": iso(min(latest, edition.today)),
        "today": edition.today.isoformat(),
        "before": {"value": Status.NONE.value, "label": timeline.label(date.min), "since": ""},
        "steps": [
            _step_data(linked.texts, step, change)
            for step, change in zip(steps, timeline.changes, strict=True)
        ],
        "told": told_on_days(linked),
        "wordings": _wording_days(linked),
    }


def _possible_issue(linked: LinkedText) -> tuple[date, date]:
    """Return the first and the last day on which a text may have been issued."""
    text, others = linked.text, [other.date for other in linked.alternatives]
    if text.sure_day:
        return min((text.sure_day, *others)), max((text.sure_day, *others))
    first_year = min((text.issued_year, *(day.year for day in others)))
    last = max((day for day in (text.issued, *others) if day), default=None)
    return date(first_year, 1, 1), last or date(text.issued_year, 12, 31)


def _step_data(texts: Texts, step: Step, change: Change) -> dict[str, object]:
    parts = tuple(_parts(texts, change))
    return {
        "from": step.day_iso,
        "value": step.value,
        "label": step.label,
        "since": step.since,
        "parts": parts,
    }


def _wording_days(linked: LinkedText) -> list[str]:
    if not linked.has_versions:
        return []
    return [wording.date.isoformat() for wording in linked.wordings]


def _step(linked: LinkedText, change: Change, current: bool) -> Step:
    status = status_view(linked.timeline.on(change.day))
    return Step(
        day=f"Năm {change.day.year}" if change.is_year else format_date(change.day),
        day_iso=change.told_on,
        value=status.value,
        label=status.label,
        since=status.since,
        current=current,
        by=_link(linked.texts[change.by]) if change.by else None,
        parts=tuple(unbroken(part) for part in _parts(linked.texts, change)),
    )


def _parts(texts: Texts, change: Change) -> Iterator[str]:
    for words, parts in (("hết hiệu lực", change.ended), ("ngưng hiệu lực", change.suspended)):
        for part in parts:
            scope = sentence_case(part.scope)
            yield f"{scope} {words} từ {format_date(part.since)}, theo {_name(texts, part)}"


def _name(texts: Texts, part: Part) -> str:
    return named(texts[part.by]) if part.by else str(part.number)


def _doubt(texts: Texts, doubt: Doubt) -> DoubtView:
    scope = f" ({doubt.scope})" if doubt.scope else ""
    since = f" từ {format_date(doubt.day)}" if doubt.day else ""
    unlinked = NamedLink(unbroken(str(doubt.number)), "")
    return DoubtView(
        effect=KINDS_OF_RELATION[doubt.kind].verb.lower(),
        by=_link(texts[doubt.by]) if doubt.by else unlinked,
        words=f"{scope}{since}",
    )


def _link(text: TextLink) -> NamedLink:
    return NamedLink(unbroken(named(text)), text.url)
