"""The words of the site, by which the search page knows a slip of the keyboard."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from generator.search.document import STROKE
from generator.text import canonical_tone, fold

_WORD = re.compile(r"[^\W\d_]+")
LONGEST = 24
_LEVELS = "0123456789abcdefghijklmnopqrstuvwxyz"


def words_in(contents: Iterable[str]) -> "Counter[str]":
    """Return the words of some pages' contents, in lower case, đ as people write it.

    Each is counted once a page; what stands between spaces is made words once for all pages.
    """
    pieces: Counter[str] = Counter()
    for content in contents:
        pieces.update(set(content.split()))
    counts: Counter[str] = Counter()
    for piece, count in pieces.items():
        text = piece.replace(f"d{STROKE}", "đ").replace(f"D{STROKE}", "Đ").lower()
        for word in _WORD.findall(text):
            counts[word] += count
    return counts


def vocabulary(counts: Mapping[str, int]) -> str:
    """Return one line a word without marks: `hoc học9 hóc2`, spellings by how common they are.

    The digit is the logarithm of the number of documents. Every word that occurs stands here,
    however rare: a word that is known is never corrected.
    """
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for word, count in counts.items():
        if len(word) <= LONGEST:
            spellings[fold(word)][canonical_tone(word)] += count
    return "\n".join(_line(plain, by_spelling) for plain, by_spelling in sorted(spellings.items()))


def _line(plain: str, by_spelling: "Counter[str]") -> str:
    ranked = sorted(by_spelling.items(), key=lambda row: (-row[1], row[0]))[:6]
    written = (f"{'' if word == plain else word}{_level(count)}" for word, count in ranked)
    return f"{plain} {' '.join(written)}"


def _level(count: int) -> str:
    return _LEVELS[min(count.bit_length(), len(_LEVELS) - 1)]
