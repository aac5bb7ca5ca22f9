"""One spelling of signs and letters to search in, and the way back to the text as given.

Composed letters, plain hyphens and slashes, Đ for its look-alike Ð, single blanks. A line break
stays a line break and an empty line an empty line: a number may run over the first only.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_SIGNS = str.maketrans("‐‑‒–—―−⁄∕／Ðð", "-------///Đđ")
_HIDDEN = "\u00ad\u200b-\u200d\u2060\ufeff"
# one class first, then its cases: found much faster than alternatives (a single blank is none)
_ODD = re.compile(
    rf"[\s{_HIDDEN}‐‑‒–—―−⁄∕／Ðð]"
    rf"(?:(?<= )\s+|(?<=\n)\s+|(?<=[^\S \n])\s*|(?<=[{_HIDDEN}])[{_HIDDEN}]*|(?<![\s{_HIDDEN}]))"
)
# most texts have single blanks only, and no other odd sign: that is seen five times faster
_ODD_SIGN = re.compile(
    r"[\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    rf"{_HIDDEN}‐‑‒–—―−⁄∕／Ðð]"
)
_ONLY_HIDDEN = re.compile(f"[{_HIDDEN}]+")
_ODD_OR_MARKED = re.compile(rf"\w[\u0300-\u036f]+|{_ODD.pattern}")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A normalised text and where each of its changed pieces stood before."""

    text: str
    pieces: tuple[int, ...]  # where the changed pieces begin in `text`
    origins: tuple[tuple[int, int, int], ...]  # their end in `text`; their span in the original

    def start(self, index: int) -> int:
        """Where the character at index begins in the original."""
        piece = bisect_right(self.pieces, index) - 1
        if piece < 0:
            return index
        end, original_start, original_end = self.origins[piece]
        return original_start if index < end else original_end + index - end

    def end(self, index: int) -> int:
        """Where the character before index ends in the original."""
        piece = bisect_right(self.pieces, index - 1) - 1
        if piece < 0:
            return index
        end, _, original_end = self.origins[piece]
        return original_end + max(index - end, 0)


def normalise(text: str) -> Normalised:
    """Normalise a text in one pass over its odd places."""
    composed = unicodedata.is_normalized("NFC", text)
    if composed and "  " not in text and not _ODD_SIGN.search(text):
        return Normalised(text, (), ())
    parts: list[str] = []
    pieces: list[int] = []
    origins: list[tuple[int, int, int]] = []
    done = length = 0
    pattern = _ODD if composed else _ODD_OR_MARKED
    for odd in pattern.finditer(text):
        plain = _plain(odd.group())
        start = length + odd.start() - done
        parts += (text[done : odd.start()], plain)
        done, length = odd.end(), start + len(plain)
        pieces.append(start)
        origins.append((length, odd.start(), odd.end()))
    return Normalised("".join(parts) + text[done:], tuple(pieces), tuple(origins))


@lru_cache(maxsize=4096)
def _plain(odd: str) -> str:
    if odd.isspace():
        return "\n\n" if odd.count("\n") > 1 else "\n" if "\n" in odd else " "
    if _ONLY_HIDDEN.fullmatch(odd):
        return ""
    return unicodedata.normalize("NFC", odd).translate(_SIGNS)
