"""The wordings of a full text in time, and the consolidated one of a day (văn bản hợp nhất)."""

import datetime as time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from generator.model import (
    Body,
    DocumentNumber,
    OfficialText,
    Origin,
    TextId,
    TextKind,
    Version,
)


class Dated(Protocol):
    """What counts from a day on."""

    @property
    def date(self) -> time.date: ...


Row = TypeVar("Row", bound=Dated)


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
    by_text = {
        text.id: [Wording(_first_day(text), None, text.origin, bodies[text.url])]
        for text in texts
        if text.text is TextKind.FULL
    }
    for text, version, body in later:
        by_text[text.id].append(Wording(version.date, version.by, version.origin, body))
    return {text: tuple(rows) for text, rows in by_text.items()}


def wording_on(wordings: Sequence[Row], day: date) -> Row:
    """Return the wording in force on a day; before the first one, the text as issued."""
    reached = [wording for wording in wordings if wording.date <= day]
    return reached[-1] if reached else wordings[0]


def _first_day(text: OfficialText) -> date:
    """A text may be amended before it takes effect: its own wording counts from its issue."""
    return text.sort_day
