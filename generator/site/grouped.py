"""Values under each of their keys."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


def grouped(
    values: Iterable[Value], keys: Callable[[Value], Iterable[Key]]
) -> Mapping[Key, tuple[Value, ...]]:
    """Group values under each of their keys, keeping their order; a key counts once a value."""
    groups: dict[Key, list[Value]] = defaultdict(list)
    for value in values:
        for key in dict.fromkeys(keys(value)):
            groups[key].append(value)
    return {key: tuple(group) for key, group in groups.items()}
