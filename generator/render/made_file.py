"""What was made of a page or file, or what is known of it where it need not be made."""

import pickle
from collections.abc import Callable
from dataclasses import dataclass

from generator.pages import SearchEntry
from generator.plan.key import Words
from generator.render.last_edition import Note

PageParts = tuple[bytes, SearchEntry | None, str | None]
"""HTML, how the search finds it, and what it is given of it."""


@dataclass(frozen=True, slots=True)
class Row:
    """What was made, as bytes, and the key to keep it under: none where nothing is kept.

    It is None where the last edition has the same; `words` are the kept words among it.
    """

    data: bytes | None
    key: bytes = b""
    words: Words = frozenset()
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A page or file; `note` is the last edition's, when that has the same. `load` gives its bytes:
    of a page, those of `page_parts`."""

    url: str
    key: bytes
    words: tuple[bytes, ...]
    note: Note | None
    load: Callable[[], bytes]


def page_parts(data: bytes) -> PageParts:
    """Return what a page was made of."""
    parts: PageParts = pickle.loads(data)
    return parts
