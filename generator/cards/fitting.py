"""Words that fit: lines of a width, in the greatest size that leaves nothing out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.cards.typeface import Typeface, typeface

CUT = "…"
NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Size:
    """A size that words may have, how far its lines are apart, and how many there may be."""

    size: int
    leading: int
    lines: int


@dataclass(frozen=True, slots=True)
class Fitted:
    face: Typeface
    leading: int
    lines: tuple[str, ...]


def fitted(words: str, family: str, weight: int, sizes: Sequence[Size], room: int) -> Fitted:
    """Return the words in the first of the sizes that holds them all; cut in the last."""
    for size in sizes:
        face = typeface(family, weight, size.size)
        lines = wrapped(words, face, room)
        if len(lines) <= size.lines and all(face.width(line) <= room for line in lines):
            return Fitted(face, size.leading, tuple(lines))
    return Fitted(face, size.leading, tuple(_cut(lines, size.lines, face, room)))


def wrapped(words: str, face: Typeface, room: int) -> list[str]:
    """Return lines, broken at blanks; a word that is wider than the room has its own.

    What a no-break blank binds stays in one line, and is drawn with a blank.
    """
    lines: list[str] = []
    width, blank = 0.0, face.width(" ")
    for word in (part.replace(NO_BREAK, " ") for part in words.split(" ") if part):
        wide = face.width(word)
        if lines and width + blank + wide <= room:
            lines[-1] += f" {word}"
            width += blank + wide
        else:
            lines.append(word)
            width = wide
    return lines


def _cut(lines: Sequence[str], most: int, face: Typeface, room: int) -> Iterable[str]:
    cut = [_narrowed(line, face, room) for line in lines[:most]]
    if len(lines) > most:
        cut[-1] = _ended(cut[-1], face, room)
    return cut


def _narrowed(line: str, face: Typeface, room: int) -> str:
    """Cut a word that alone is too wide."""
    while face.width(line) > room:
        line = line.rstrip(CUT)[:-1] + CUT
    return line


def _ended(line: str, face: Typeface, room: int) -> str:
    """Return a line that says that more follows, cut at a word."""
    while face.width(line + CUT) > room and " " in line:
        line = line.rpartition(" ")[0]
    return _narrowed(line.rstrip(f",;:–- {CUT}") + CUT, face, room)
