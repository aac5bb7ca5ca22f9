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
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# signs and blanks that are replaced one for one, so that nothing moves
_ODD_SIGN = re.compile(
    r"[\t\x0b-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    rf"{_HIDDEN}‐‑‒–—―−⁄∕／Ðð]"
)
# what changes its length: runs of blanks but for one blank, one line break, or two; hidden signs
# (a class first, then its cases: found much faster than alternatives)
_RUN = rf"[ \n{_HIDDEN}](?:(?<= )[ \n]+|(?<=\n)(?: |\n[ \n])[ \n]*|(?<=[{_HIDDEN}])[{_HIDDEN}]*)"
_RUNS = ("  ", " \n", "\n ", "\n\n\n")
_MOVED = re.compile(_RUN)
_MOVED_OR_MARKED = re.compile(rf"\w[\u0300-\u036f]+|{_RUN}")
_ONLY_HIDDEN = re.compile(f"[{_HIDDEN}]+")


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
    """Normalise a text; most have nothing that moves, and that is seen without a loop."""
    signs = set(_ODD_SIGN.findall(text))
    for sign in signs.difference(_HIDDEN):
        text = text.replace(sign, " " if sign.isspace() else sign.translate(_SIGNS))
    composed = unicodedata.is_normalized("NFC", text)
    if composed and signs.isdisjoint(_HIDDEN) and not any(run in text for run in _RUNS):
        return Normalised(text, (), ())
    pattern = _MOVED if composed else _MOVED_OR_MARKED
    parts: list[str] = []
    pieces: list[int] = []
    origins: list[tuple[int, int, int]] = []
    done = length = 0
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
