"""A digest of a value: equal values have equal digests, in any process."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from operator import attrgetter
from typing import Any

from generator.model import KeptWords
from generator.plan.key_fields import SHARED, shown_fields

SIZE = 16
"""Bytes."""
_PLAIN = (int, float, bytes, Decimal)
_CONSTANTS: Mapping[Any, bytes] = {None: b"N;", True: b"Y;", False: b"n;"}


class Parts(list[bytes]):
    """What a digest is made of; `words` are the kept words among it, by their digests."""

    def __init__(self) -> None:
        super().__init__()
        self.words: set[bytes] = set()

    def digest(self) -> bytes:
        return hashlib.blake2b(b"".join(self), digest_size=SIZE).digest()


Words = frozenset[bytes]
Memo = dict[int, tuple[object, bytes, Words]]
"""Shared values with their digests, by where they are in memory: held, so that nothing else comes
to stand there."""


def digest(value: object, memo: Memo | None = None) -> bytes:
    """Return the digest of dataclasses, tuples, sets, mappings and plain values in any depth.

    A `memo` keeps the digests of what many values share. Raises TypeError for anything else.
    """
    return digest_and_words(value, memo)[0]


def digest_and_words(value: object, memo: Memo | None = None) -> tuple[bytes, Words]:
    """Return what `digest` does, and the digests of the kept words that the value holds."""
    parts = Parts()
    _feed(value, parts, {} if memo is None else memo)
    return parts.digest(), frozenset(parts.words)


def _feed(value: Any, parts: Parts, memo: Memo) -> None:
    kind: Any = type(value)
    if kind is str:
        words = value.encode("utf-8", "surrogatepass")
        parts += b"s%d:" % len(words), words
    elif kind is tuple or kind is list:
        _feed_all(value, b"T", parts, memo)
    elif kind is bool or value is None:
        parts.append(_CONSTANTS[value])
    else:
        _feeder(kind)(value, parts, memo)


@cache
def _feeder(kind: Any) -> Callable[[Any, Parts, Memo], None]:
    return _feeder_of_plain(kind) or _feeder_of_many(kind) or _feeder_of_fields(kind)


def _feeder_of_plain(kind: Any) -> Callable[[Any, Parts, Memo], None] | None:
    if issubclass(kind, Enum):
        members = {member: f"E{kind.__name__}.{member.name};".encode() for member in kind}
        return lambda value, parts, _: parts.append(members[value])
    if issubclass(kind, date):
        return lambda value, parts, _: parts.append(b"d%b;" % value.isoformat().encode())
    if issubclass(kind, _PLAIN):
        return _feed_plain
    if issubclass(kind, str):
        return lambda value, parts, memo: _feed(str(value), parts, memo)
    if kind is KeptWords:
        return _feed_words
    return None


def _feeder_of_many(kind: Any) -> Callable[[Any, Parts, Memo], None] | None:
    if issubclass(kind, tuple | list):
        return lambda value, parts, memo: _feed_all(value, b"T", parts, memo)
    if issubclass(kind, Mapping):
        return lambda value, parts, memo: _feed_sorted(value.items(), b"M", parts, memo)
    if issubclass(kind, frozenset | set):
        return lambda value, parts, memo: _feed_sorted(value, b"S", parts, memo)
    return None


def _feeder_of_fields(kind: Any) -> Callable[[Any, Parts, Memo], None]:
    names = shown_fields(kind)
    values: Callable[[Any], tuple[Any, ...]] = (
        attrgetter(*names) if len(names) > 1 else partial(_only, names)
    )
    name = kind.__name__.encode()

    def feed(value: Any, parts: Parts, memo: Memo) -> None:
        _feed_all(values(value), name, parts, memo)

    def feed_once(value: Any, parts: Parts, memo: Memo) -> None:
        if id(value) not in memo:
            own = Parts()
            feed(value, own, memo)
            memo[id(value)] = value, own.digest(), frozenset(own.words)
        _, known, words = memo[id(value)]
        parts += b"D", known
        if words:
            parts.words |= words

    return feed_once if issubclass(kind, SHARED) else feed


def _only(names: tuple[str, ...], value: Any) -> tuple[Any, ...]:
    return tuple(getattr(value, name) for name in names)


def _feed_plain(value: object, parts: Parts, _: Memo) -> None:
    words = repr(value).encode()
    parts += b"p%d:" % len(words), words


def _feed_words(value: KeptWords, parts: Parts, _: Memo) -> None:
    parts.append(b"W" + value.digest)
    parts.words.add(value.digest)


def _feed_all(values: Iterable[object], kind: bytes, parts: Parts, memo: Memo) -> None:
    """Feed each value; words, which most of them are, without another call."""
    append = parts.append
    append(kind + b"(")
    for value in values:
        if type(value) is str:
            words = value.encode("utf-8", "surrogatepass")
            append(b"s%d:" % len(words))
            append(words)
        elif value is None:
            append(b"N;")
        else:
            _feed(value, parts, memo)
    append(b")")


def _feed_sorted(items: Iterable[object], kind: bytes, parts: Parts, memo: Memo) -> None:
    parts.append(kind + b"{")
    fed = [digest_and_words(item, memo) for item in items]
    parts += sorted(key for key, _ in fed)
    parts.append(b"}")
    parts.words.update(*(words for _, words in fed))
