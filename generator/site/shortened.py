"""The first of a long list, and how many are left out: a cut that nobody is told of misleads."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Shortened(Generic[Item]):
    """`left` counts the items that are not among `items`."""

    items: tuple[Item, ...] = ()
    left: int = 0


def shortened(items: Sequence[Item], most: int) -> Shortened[Item]:
    """Return the first `most` items; `items` are all of them."""
    return Shortened(tuple(items[:most]), max(0, len(items) - most))
