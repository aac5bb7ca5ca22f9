"""The pictures of one page, before and after, cut to what differs."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from generator.comparison.browser import TALLEST, Seen, seen
from generator.comparison.changes import Change
from generator.output.manifest import file_of
from generator.pictures.compared import cut, first_difference

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SHOWN = 2_400
"""Rows of a page that a picture shows."""
_ABOVE = 160
_LONGEST = 10 * TALLEST


class Fate(StrEnum):
    """What becomes of a page."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"
    ALIKE = "alike"
    UNSHOWN = "unshown"
    """Readers find it in neither state: a draft, or an hour to come."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A page's pictures; `top` is the row of the page where they begin."""

    change: Change
    fate: Fate
    before: bytes | None = None
    after: bytes | None = None
    top: int = 0


def pair(browser: "Browser", change: Change, before: Path | None, after: Path) -> Pair:
    """Look at a page in two built sites; `before` is None where no base could be built."""
    was = before is not None and _is_there(before, change.url)
    is_ = _is_there(after, change.url)
    if not was and not is_:
        return Pair(change, Fate.UNSHOWN)
    with ExitStack() as stack:
        first = stack.enter_context(seen(browser, before, change.url)) if before and was else None
        second = stack.enter_context(seen(browser, after, change.url)) if is_ else None
        if first and second:
            return _both(change, first, second)
        shown = first or second
        assert shown is not None
        picture = cut(shown.rows(0), 0, SHOWN)
        return Pair(change, Fate.GONE, before=picture) if first else _new(change, picture)


def _new(change: Change, picture: bytes) -> Pair:
    return Pair(change, Fate.NEW, after=picture)


def _both(change: Change, first: Seen, second: Seen) -> Pair:
    for top in _tops(max(first.height, second.height)):
        was, is_ = first.rows(top), second.rows(top)
        row = first_difference(was, is_)
        if row is not None:
            begin = 0 if top + row < SHOWN - _ABOVE else max(0, row - _ABOVE)
            parts = cut(was, begin, SHOWN), cut(is_, begin, SHOWN)
            return Pair(change, Fate.CHANGED, *parts, top + begin)
    return Pair(change, Fate.ALIKE)


def _tops(height: int) -> Iterator[int]:
    yield from range(0, min(height, _LONGEST), TALLEST)


def _is_there(site: Path, url: str) -> bool:
    return (site / file_of(url)).is_file()
