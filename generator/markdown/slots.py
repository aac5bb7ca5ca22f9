"""Slots of a body: made while it is rendered, filled when a page shows it.

markdown-it returns one string, so a slot goes through it as a marker between two NULs. No other
NUL can stand there: CommonMark replaces each one of a source.
"""

from collections.abc import Mapping
from functools import cache
from html import escape
from types import MappingProxyType
from typing import assert_never

from markupsafe import Markup

from generator.model import Body, Slot, SlotKind, TextId

_NO_TITLES: Mapping[TextId, str] = MappingProxyType({})
_NO_REFERENCES: Mapping[str, str] = MappingProxyType({})
_EDGE, _BEFORE_KEY = "\0", " "


@cache
def marker(kind: SlotKind, key: str = "") -> str:
    """Return a slot as it stands in HTML that is still being rendered."""
    return f"{_EDGE}{kind}{_BEFORE_KEY}{key}{_EDGE}"


def pieces_of(html: str) -> tuple[str | Slot, ...]:
    """Return rendered HTML in pieces, a slot for each marker."""
    parts = html.split(_EDGE)
    return tuple([_slot(part) if index % 2 else part for index, part in enumerate(parts) if part])


def body_html(
    body: Body,
    titles: Mapping[TextId, str] = _NO_TITLES,
    references: Mapping[str, str] = _NO_REFERENCES,
    folder: str = "",
) -> Markup:
    """Return a body with its slots filled; one without a value stays empty.

    `titles` are words by cited text, `references` HTML by the anchor of the provision it stands
    behind. `folder` leads from the page to the body's own one, where they are not the same.
    """
    return Markup(
        "".join(
            piece if isinstance(piece, str) else _filling(piece, titles, references, folder)
            for piece in body.pieces
        )
    )


def _filling(
    slot: Slot, titles: Mapping[TextId, str], references: Mapping[str, str], folder: str
) -> str:
    match slot.kind:
        case SlotKind.TITLE:
            words = titles.get(TextId(slot.key))
            return f' title="{escape(words)}"' if words else ""
        case SlotKind.REFERENCES:
            return references.get(slot.key, "")
        case SlotKind.FOLDER:
            return folder
        case _:
            assert_never(slot.kind)


@cache
def _slot(written: str) -> Slot:
    """Bodies share their slots: the same few texts are cited in most of them."""
    kind, _, key = written.partition(_BEFORE_KEY)
    return Slot(SlotKind(kind), key)
