"""Which address was meant by one that is not there, for hints."""

from functools import lru_cache

from generator.text import nearest

_ALIKE = 0.8
_NAME_ALIKE = 0.5
"""Of two figures one may have changed places: `94` for `49`."""


def meant_address(target: str, known: frozenset[str]) -> str | None:
    """Return the address of which this one is a slip: not what only lies in the same folder."""
    close = nearest(target, _in_order(known), _ALIKE)
    if not close:
        return None
    written, meant = _last(target), _last(close)
    begins_so = written.startswith(meant) or meant.startswith(written)
    return close if begins_so or nearest(written, (meant,), _NAME_ALIKE) else None


def _last(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2]


@lru_cache(maxsize=1)
def _in_order(addresses: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(addresses))
