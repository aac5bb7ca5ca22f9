"""Whom the lines of a page say to have written it, of all that they name."""

from collections.abc import Callable, Mapping, Sequence

from generator.importing.news.bylines import Byline
from generator.importing.news.names import is_desk, is_initials, without_offices


def without_places(
    lines: Mapping[int, Byline], is_place: Callable[[str], bool]
) -> dict[int, Byline]:
    """`(Hà Nội)`, `Yên Bái` below a piece tell where, not who; `H.N` is who."""

    def is_only_place(name: str) -> bool:
        return is_place(name) and not is_initials(name)

    return {
        at: line
        for at, line in lines.items()
        if line.source or not line.authors or not all(map(is_only_place, line.authors))
    }


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
    for group in (writers, named, below[:1], [line for line in lines if line.is_labelled], above):
        names = [name for line in group for name in line.authors]
        if names:
            return tuple(dict.fromkeys(without_offices(names)))
    return said
