"""How a text's status went through time, as a list, and as data for the question of one day."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import DocumentNumber, OfficialText, TextId
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.structured_data import json_in_html
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import Html, iso, sentence_case, unbroken
from generator.site import Change, Doubt, Part, Site, Status
from generator.site.texts.relation_kinds import KINDS_OF_RELATION
from generator.site.texts.status import STATUS_LABELS
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class Step:
    """From a day on the text has a status; `parts` are those that have ended or rest by then."""

    day: str
    day_iso: str
    value: str
    label: str
    current: bool
    by: NamedLink | None
    parts: tuple[Html, ...]


@dataclass(frozen=True, slots=True)
class DoubtView:
    """`effect` is what the other text may do: `thay thế`."""

    effect: str
    by: NamedLink
    words: str


@dataclass(frozen=True, slots=True)
class HistoryView:
    """`data` is JSON: the same steps, and the addresses of the wordings, for the page's script."""

    issued: str
    issued_iso: str
    steps: tuple[Step, ...]
    doubts: tuple[DoubtView, ...]
    today_iso: str
    data: Html


def history_view(site: Site, text: OfficialText) -> HistoryView | None:
    """Return the history, None where nothing is known of it."""
    timeline = site.timelines[text.id]
    if not timeline.changes and not timeline.doubts and len(site.versions.get(text.id, ())) < 2:
        return None
    steps = tuple(_step(site, text, one) for one in timeline.changes)
    return HistoryView(
        issued=format_date(text.issued) if text.issued else "",
        issued_iso=iso(text.issued),
        steps=steps,
        doubts=tuple(_doubt(site, one) for one in timeline.doubts),
        today_iso=site.today.isoformat(),
        data=Html(json_in_html(_data(site, text, steps))),
    )


def _data(site: Site, text: OfficialText, steps: tuple[Step, ...]) -> dict[str, object]:
    """Before the first step nothing is known; before its issue the text is not there."""
    timeline = site.timelines[text.id]
    first = steps[0].day_iso if steps else ""
    unknown = timeline.label(text.sort_day) if not steps or first > iso(text.sort_day) else ""
    before = unknown or STATUS_LABELS[Status.NONE]
    wordings = site.versions.get(text.id, ())
    parts = [tuple(_parts(site, change)) for change in timeline.changes]
    return {
        "issued": iso(text.issued),
        "today": site.today.isoformat(),
        "before": {"value": Status.NONE.value, "label": before},
        "steps": [
            {"from": one.day_iso, "value": one.value, "label": one.label, "parts": told}
            for one, told in zip(steps, parts, strict=True)
        ],
        "wordings": [one.date.isoformat() for one in wordings if len(wordings) > 1],
    }


def _step(site: Site, text: OfficialText, change: Change) -> Step:
    timeline = site.timelines[text.id]
    return Step(
        day=format_date(change.day),
        day_iso=change.day.isoformat(),
        value=change.status.value,
        label=timeline.label(change.day),
        current=timeline.at(site.today) is change,
        by=_by(site, change),
        parts=tuple(unbroken(one) for one in _parts(site, change)),
    )


def _by(site: Site, change: Change) -> NamedLink | None:
    """What took a text's effect is named; in force again, nothing did."""
    if not change.by or change.status is Status.IN_FORCE:
        return None
    return _link(site, change.by)


def _parts(site: Site, change: Change) -> Iterator[str]:
    for words, parts in (("hết hiệu lực", change.ended), ("ngưng hiệu lực", change.suspended)):
        for part in parts:
            scope = sentence_case(part.scope)
            yield f"{scope} {words} từ {format_date(part.since)}, theo {_name(site, part)}"


def _name(site: Site, part: Part) -> str:
    return named(site, site.text[part.by]) if part.by else str(part.number)


def _doubt(site: Site, doubt: Doubt) -> DoubtView:
    scope = f" ({doubt.scope})" if doubt.scope else ""
    since = f" từ {format_date(doubt.day)}" if doubt.day else ""
    return DoubtView(
        effect=KINDS_OF_RELATION[doubt.kind].verb.lower(),
        by=_link(site, doubt.by) if doubt.by else _unheld(doubt.number),
        words=f"{scope}{since}",
    )


def _link(site: Site, text: TextId) -> NamedLink:
    one = site.text[text]
    return NamedLink(unbroken(named(site, one)), one.url)


def _unheld(number: DocumentNumber) -> NamedLink:
    return NamedLink(unbroken(str(number)), "")
