"""A digest of a value: equal values have equal digests, in any process."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

SIZE = 16
"""Bytes."""
_PLAIN = (str, int, float, bytes, bool, type(None), date, Decimal)


def digest(value: object) -> bytes:
    """Return the digest of dataclasses, tuples, sets, mappings and plain values in any depth.

    Raises TypeError for anything else.
    """
    sink = hashlib.blake2b(digest_size=SIZE)
    _feed(value, sink.update)
    return sink.digest()


def _feed(value: object, update: Callable[[bytes], None]) -> None:
    if isinstance(value, Enum):
        update(f"E{type(value).__name__}.{value.name};".encode())
    elif isinstance(value, _PLAIN):
        words = repr(value).encode()
        update(b"%d:%s" % (len(words), words))
    elif isinstance(value, tuple | list):
        _feed_all(value, b"T", update)
    elif isinstance(value, Mapping):
        _feed_sorted(value.items(), b"M", update)
    elif isinstance(value, frozenset | set):
        _feed_sorted(value, b"S", update)
    else:
        kind: Any = type(value)
        _feed_all((getattr(value, name) for name in _names(kind)), kind.__name__.encode(), update)


def _feed_all(values: Iterable[object], kind: bytes, update: Callable[[bytes], None]) -> None:
    update(kind + b"(")
    for value in values:
        _feed(value, update)
    update(b")")


def _feed_sorted(items: Iterable[object], kind: bytes, update: Callable[[bytes], None]) -> None:
    update(kind + b"{")
    for item in sorted(map(digest, items)):
        update(item)
    update(b"}")


@cache
def _names(kind: Any) -> tuple[str, ...]:
    if not is_dataclass(kind):
        raise TypeError(f"no digest of a {kind.__name__}")
    return tuple(field.name for field in fields(kind) if field.compare)
