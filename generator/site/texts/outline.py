"""A body's headings in two levels, for its list of contents."""

from dataclasses import dataclass

from generator.model import Body


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """`inner` headings lie within the one above them."""

    anchor: str
    words: str
    inner: bool


def outline(body: Body) -> tuple[OutlineEntry, ...]:
    """Return the headings; those of the highest level are the outer ones."""
    top = min((heading.level for heading in body.headings), default=0)
    return tuple(
        OutlineEntry(heading.anchor, heading.text, heading.level > top) for heading in body.headings
    )
