"""The word an editor probably meant, for hints."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

from generator.text.fold import fold

_ALIKE = 0.6
"""Words of a few letters differ by much when one is wrong."""


def nearest(word: str, candidates: Iterable[str], alike: float = _ALIKE) -> str | None:
    """The candidate most like the word, marks and case aside; None when none is so far `alike`."""
    return _nearest(word, tuple(candidates), alike)


@lru_cache(maxsize=256)
def _nearest(word: str, candidates: tuple[str, ...], alike: float) -> str | None:
    """The same slip may stand in a file a thousand times."""
    by_folded = _by_folded(candidates)
    close = get_close_matches(fold(word), by_folded, n=1, cutoff=alike)
    return by_folded[close[0]] if close else None


@lru_cache(maxsize=16)
def _by_folded(candidates: tuple[str, ...]) -> dict[str, str]:
    by_folded: dict[str, str] = {}
    for candidate in candidates:
        by_folded.setdefault(fold(candidate), candidate)
    return by_folded
