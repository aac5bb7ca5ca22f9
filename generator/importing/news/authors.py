"""Whom the lines of a page say to have written it, of all that they name."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.importing.news.bylines import Byline
from generator.importing.news.lines import has_surname
from generator.importing.news.names import is_desk, is_initials, without_offices
from generator.text import fold


def without_places(
    lines: Mapping[int, Byline], is_place: Callable[[str], bool]
) -> dict[int, Byline]:
    """`(Hà Nội)`, `Yên Bái` below a piece tell where, not who; `H.N` is who."""

    def is_only_place(name: str) -> bool:
        return is_place(name) and not is_initials(name)

    def is_where(line: Byline) -> bool:
        """`Nho Quan, Ninh Bình`: what has no surname lies in the place behind it."""
        if line.source or not line.authors:
            return False
        rest = [name for name in line.authors if not is_only_place(name)]
        is_told = not line.is_labelled and is_only_place(line.authors[-1])
        return not rest or (is_told and not any(map(has_surname, rest)))

    return {at: line for at, line in lines.items() if not is_where(line)}


def _is_of_house(line: Byline) -> bool:
    """Does a line name who put the piece on the page, or the desk that did, and no writer?"""
    return line.is_poster or all(map(is_desk, line.authors))


def authors_of(
    lines: Sequence[Byline],
    above: Sequence[Byline],
    below: Sequence[Byline],
    said: tuple[str, ...],
) -> tuple[str, ...]:
    """Labelled names first, then those of the head, of the foot; last who only put it there.

    Where none is shown, those that the page says to machines.
    """
    writers = [line for line in lines if line.is_labelled and not _is_of_house(line)]
    named = [line for line in above if not _is_of_house(line)]
    signed = [line for line in below if not line.is_poster][:1]
    for group in (writers, named, signed, [line for line in lines if line.is_labelled], above):
        names = [name for line in group for name in line.authors]
        if names:
            return tuple(_told_once(without_offices(names)))
    return said


def _told_once(names: Sequence[str]) -> Iterator[str]:
    """A page in two languages has each name once more without its marks."""
    known: dict[str, str] = {}
    for name in names:
        is_plain = name.isascii() and fold(name) in known
        if name not in known.values() and not is_plain:
            yield name
        known.setdefault(fold(name), name)
