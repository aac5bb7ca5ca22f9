"""What one process made of objects that are the same ones from build to build."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Results(Generic[T]):
    """Values by the very objects that they were made of, while their common `ground` is the same.

    Only what the last build asked for is still there for the next one.
    """

    def __init__(self, ground: object, before: "Results[T] | None" = None) -> None:
        self._ground = ground
        same = before is not None and before._ground == ground
        self._before = before._values if before and same else {}
        self._values: dict[tuple[int, ...], tuple[tuple[object, ...], T]] = {}

    def knows(self, *owners: object) -> bool:
        """Was something made of these objects?"""
        place = tuple(map(id, owners))
        return place in self._values or place in self._before

    def of(self, make: Callable[[], T], *owners: object) -> T:
        """Return what was made of these objects; `make` makes it where they are not the same."""
        place = tuple(map(id, owners))
        row = self._values.get(place) or self._before.get(place)
        if row is None:  # what is kept holds its owners, so that nothing else has their place
            row = owners, make()
        self._values[place] = row
        return row[1]
