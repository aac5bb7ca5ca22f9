"""A file's keys as written, before anyone asks what they mean."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.model import Origin

Tree = str | list["Tree"] | dict[str, "Tree"]
KeyPath = tuple[str | int, ...]
Spot = tuple[int, int]


class Marks(Mapping[KeyPath, Spot]):
    """The line and column of each value, found when first asked for.

    A portal has some fifty values in each of its files, and places are needed only where there
    is a problem: keeping them all would cost more time and memory than the records.
    """

    def __init__(self, text: str, locate: "Callable[[str], Places]") -> None:
        self._text = text
        self._locate = locate
        self._places: Places | None = None

    @property
    def places(self) -> "Places":
        if self._places is None:
            self._places = self._locate(self._text)
        return self._places

    def __getitem__(self, path: KeyPath) -> Spot:
        return self.places.values[path]

    def __iter__(self) -> Iterator[KeyPath]:
        return iter(self.places.values)

    def __len__(self) -> int:
        return len(self.places.values)


@dataclass(frozen=True, slots=True)
class Places:
    """Where each value stands, and where each key; an empty value stands at its key."""

    values: dict[KeyPath, Spot]
    keys: dict[KeyPath, Spot]


@dataclass(frozen=True, slots=True)
class Document:
    """Words in lists and groups, and where they stand."""

    origin: Origin
    tree: dict[str, Tree]
    marks: Marks


def pair(tree: Tree, spots: Iterator[Spot]) -> Places:
    """Give each node its spot; spots come in the order of the text, a key's before its value's."""
    places = Places({}, {})
    _pair(tree, spots, (), places)
    return places


def _pair(tree: Tree, spots: Iterator[Spot], path: KeyPath, places: Places) -> None:
    places.values[path] = next(spots)
    if isinstance(tree, list):
        for index, item in enumerate(tree):
            _pair(item, spots, (*path, index), places)
    elif isinstance(tree, dict):
        for key, value in tree.items():
            here = (*path, key)
            places.keys[here] = next(spots)
            _pair(value, spots, here, places)
            if value == "":
                places.values[here] = places.keys[here]
