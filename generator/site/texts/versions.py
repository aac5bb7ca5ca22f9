"""The wordings of a full text in time, and the consolidated one of a day (văn bản hợp nhất)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model import (
    Body,
    DocumentNumber,
    OfficialText,
    Origin,
    TextId,
    TextKind,
    Version,
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The whole text as it reads from `date` on; `by` is None for the wording as issued."""

    date: date
    by: DocumentNumber | None
    origin: Origin
    body: Body


def wordings(
    texts: Iterable[OfficialText],
    bodies: Mapping[str, Body],
    later: Iterable[tuple[OfficialText, Version, Body]],
) -> Mapping[TextId, tuple[Wording, ...]]:
    """Return each full text's wordings, oldest first."""
    found = {
        text.id: [Wording(_first_day(text), None, text.origin, bodies[text.url])]
        for text in texts
        if text.text is TextKind.FULL
    }
    for text, version, body in later:
        found[text.id].append(Wording(version.date, version.by, version.origin, body))
    return {text: tuple(rows) for text, rows in found.items()}


def wording_on(rows: tuple[Wording, ...], day: date) -> Wording:
    """Return the wording in force on a day; before the first one, the text as issued."""
    reached = [one for one in rows if one.date <= day]
    return reached[-1] if reached else rows[0]


def _first_day(text: OfficialText) -> date:
    """A text may be amended before it takes effect: its own wording counts from its issue."""
    return text.sort_day
