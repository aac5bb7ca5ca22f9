"""A file as its format's reader gives it: blocks in reading order, and what it says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.importing.block import Block


class Unreadable(ValueError):
    """A file that cannot be imported; the message says in Vietnamese what it is."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a page's metadata say; empty where they say nothing."""

    title: str = ""
    window: str = ""
    """The name of the page's window, where it is more than the name of the portal."""
    date: str = ""
    is_publication: bool = False
    """Is the date said to be of publication, and not of whatever the portal's maker once set?"""
    authors: tuple[str, ...] = ()
    source: str = ""
    url: str = ""
    lead: str = ""
    picture: str = ""
    portals: tuple[str, ...] = ()
    """What the page is called besides: parts of its window's title, the name of its site."""


@dataclass(frozen=True, slots=True)
class Page:
    """`pictures` are the bytes by `src`; `dropped` what the reader has left out already.

    One that is `written` was made for its piece alone: no portal's lines stand below it.
    """

    name: str
    blocks: tuple[Block, ...]
    said: Said = Said()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    footnotes: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    written: bool = False
    letters: int = 0
    """How many letters of running words a saved page shows, outside of its furniture."""
