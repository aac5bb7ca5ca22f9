"""The word an editor probably meant, for hints."""

from collections.abc import Iterable
from difflib import get_close_matches

from generator.text.fold import fold


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like the word, marks and case aside; None when none is alike."""
    by_folded: dict[str, str] = {}
    for candidate in candidates:
        by_folded.setdefault(fold(candidate), candidate)
    close = get_close_matches(fold(word), by_folded, n=1)
    return by_folded[close[0]] if close else None
