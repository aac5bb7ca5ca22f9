"""The words of the site, by which the search page knows a slip of the keyboard."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from generator.search.document import STROKE
from generator.text import canonical_tone, fold

_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]+")
LONGEST = 24
_LEVELS = "0123456789abcdefghijklmnopqrstuvwxyz"


def words_of(html: str) -> set[str]:
    """Return the words of a document, in lower case, đ as people write it."""
    text = _TAG.sub(" ", html.replace(f"d{STROKE}", "đ").replace(f"D{STROKE}", "Đ"))
    return set(_WORD.findall(text.lower()))


def vocabulary(counts: Mapping[str, int]) -> str:
    """Return one line a word without marks: `hoc học9 hóc2`, spellings by how common they are.

    The digit is the logarithm of the number of documents. Every word that occurs stands here,
    however rare: a word that is known is never corrected.
    """
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for word, count in counts.items():
        if len(word) <= LONGEST:
            spellings[fold(word)][canonical_tone(word)] += count
    return "\n".join(_line(plain, found) for plain, found in sorted(spellings.items()))


def _line(plain: str, found: "Counter[str]") -> str:
    ranked = sorted(found.items(), key=lambda one: (-one[1], one[0]))[:6]
    written = (f"{'' if word == plain else word}{_level(count)}" for word, count in ranked)
    return f"{plain} {' '.join(written)}"


def _level(count: int) -> str:
    return _LEVELS[min(count.bit_length(), len(_LEVELS) - 1)]
