"""A province or a city behind “tỉnh”, “thành phố” that is one letter, or its marks, from its name.

Elsewhere nobody can tell a slip from another place; and there are places a letter from ours.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model import Region, RegionKind
from generator.site.regions.names import own_names, without_kind
from generator.text import canonical_tone, fold
from generator.text.letter_case import LARGE

_OTHERS = frozenset(
    "hồ nam, hải nam, phúc yên, vĩnh phú, vĩnh bình, bình long, cao lạng".split(", ")
)
"""Provinces of China, and of Vietnam before 1997, that are a letter from one of ours."""
_KINDS = {"tỉnh": RegionKind.PROVINCE, "thành phố": RegionKind.MUNICIPALITY}
_NAMED = re.compile(
    rf"(?<!\w)(?P<before>[Tt]ỉnh|[Tt]hành phố|TP\.?) (?P<name>[{LARGE}][^\W\d_]+"
    rf"(?: [{LARGE}][^\W\d_]+){{1,2}})(?!\w)"
)
_SIZES = (3, 2)


@dataclass(frozen=True, slots=True)
class PlaceSlips:
    """The names of provinces and cities, folded, by kind; and all names that places have."""

    names: Mapping[RegionKind, Mapping[str, str]]
    known: frozenset[str]

    @classmethod
    def of(cls, regions: Iterable[Region]) -> "PlaceSlips":
        rows = tuple(regions)
        by_kind = {
            kind: {fold(name): name for name in _names(rows, kind)} for kind in _KINDS.values()
        }
        named = (
            without_kind(name) for region in rows for name in (*own_names(region), *region.aliases)
        )
        return cls(by_kind, _OTHERS | frozenset(map(_key, named)))

    def in_words(self, words: str) -> Iterator[tuple[int, str, str]]:
        """Yield where a name stands that no place has, the name, and the one that is meant."""
        for match in _NAMED.finditer(words):
            kind = _KINDS.get(match["before"].lower(), RegionKind.MUNICIPALITY)
            parts = match["name"].split(" ")
            names = [" ".join(parts[:size]) for size in _SIZES if len(parts) >= size]
            if not any(_key(name) in self.known for name in names):
                for name in names:
                    if meant := self._meant(name, kind):
                        yield match.start("name"), name, meant
                        break

    def _meant(self, name: str, kind: RegionKind) -> str:
        """Return the only name that it can be a slip of; without any mark it may be foreign."""
        folded, size = fold(name), name.count(" ")
        near = [
            right
            for plain, right in self.names[kind].items()
            if plain.count(" ") == size and _is_a_letter_away(folded, plain)
        ]
        return near[0] if len(near) == 1 and not name.isascii() else ""


def _names(regions: Iterable[Region], kind: RegionKind) -> Iterator[str]:
    return (without_kind(region.name) for region in regions if region.kind is kind)


def _key(name: str) -> str:
    return canonical_tone(name.lower())


def _is_a_letter_away(word: str, other: str) -> bool:
    """Is one letter another, too much, or lacking? With none, the marks differ."""
    short, long = sorted((word, other), key=len)
    same = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    behind = same + 1 if len(short) == len(long) else same
    return len(long) - len(short) < 2 and short[behind:] == long[same + 1 :]
