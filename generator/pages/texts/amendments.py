"""What happens to a text between the changes of its status: its words change, a part of it begins.

A list for readers, and what the question of one day is told of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.markdown import unbroken
from generator.model import Certainty, LaterPart
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import DOUBT_OF_RELATION, iso, sentence_case
from generator.site.texts.linked import LinkedText, Texts
from generator.site.texts.relations import Relationship
from generator.site.texts.status import STANDS, Stand
from generator.text import day_before, format_date


@dataclass(frozen=True, slots=True)
class Amendment:
    """From a day on, which may not be known, the text has other words, or `done` tells of a part.

    `scope` is what of it, or when the other text was issued whose own day is not known.
    """

    day: str
    day_iso: str
    done: str
    """`Được sửa đổi, bổ sung bởi`."""
    by: NamedLink | None
    scope: str
    doubt: str


Placed = tuple[date, Amendment]
"""An amendment with the day by which it stands among the changes."""


def amendments(linked: LinkedText) -> Iterator[tuple[Amendment, ...]]:
    """Yield those that come before each change, then the others."""
    rest = sorted(_placed(linked), key=lambda row: row[0])
    for change in linked.timeline.changes:
        before = [row for row in rest if row[0] < change.day]
        rest = rest[len(before) :]
        yield _rows(before)
    yield _rows(rest)


def told_on_days(linked: LinkedText) -> list[dict[str, str]]:
    """Return what is to be said of a day from `from` on, before `until`; empty is without limit."""
    return [*map(_amended_from, _sure(linked)), *_begun(linked.later_parts)]


def _rows(placed: Sequence[Placed]) -> tuple[Amendment, ...]:
    return tuple(row for _, row in placed)


def _placed(linked: LinkedText) -> Iterator[Placed]:
    """Whose day is not known stands last, but above the text's end: it came before it."""
    ends = (row.day for row in linked.timeline.changes if STANDS[row.status] is Stand.ENDED)
    last = day_before(min(ends, default=date.max))
    for row in linked.amendments:
        yield row.effective or last, _amendment(linked.texts, row)
    for part in linked.later_parts:
        yield part.effective, _part(part)


def _amendment(texts: Texts, relation: Relationship) -> Amendment:
    unlinked = NamedLink(unbroken(str(relation.number)), "")
    is_sure = relation.certainty is Certainty.CERTAIN
    day, issued = relation.effective, relation.issued
    when = f"ban hành {format_date(issued)}" if issued and not day else ""
    return Amendment(
        day=format_date(day) if day else "Chưa rõ ngày",
        day_iso=iso(day),
        done=relation.label,
        by=_link(texts, relation) or unlinked,
        scope=", ".join(filter(None, (relation.scope, when))),
        doubt="" if is_sure else DOUBT_OF_RELATION,
    )


def _part(part: LaterPart) -> Amendment:
    day, done = part.effective, f"{sentence_case(part.scope)} có hiệu lực"
    return Amendment(format_date(day), iso(day), done, by=None, scope="", doubt="")


def _link(texts: Texts, relation: Relationship) -> NamedLink | None:
    if relation.other is None:
        return None
    text = texts[relation.other]
    return NamedLink(unbroken(named(text)), text.url)


def _sure(linked: LinkedText) -> Iterator[tuple[date, str]]:
    for row in linked.amendments:
        if row.effective and row.certainty is Certainty.CERTAIN:
            name = named(linked.texts[row.other]) if row.other else str(row.number)
            yield row.effective, f"{row.label} {name}"


def _amended_from(row: tuple[date, str]) -> dict[str, str]:
    day, words = row
    return {"from": iso(day), "until": "", "words": f"{words} từ {format_date(day)}"}


def _begun(parts: Sequence[LaterPart]) -> Iterator[dict[str, str]]:
    for part in parts:
        scope, day = sentence_case(part.scope), format_date(part.effective)
        begins = iso(part.effective)
        yield {
            "from": "",
            "until": begins,
            "words": f"{scope} chưa có hiệu lực, sẽ có từ {day}",
        }
        yield {"from": begins, "until": "", "words": f"{scope} có hiệu lực từ {day}"}
