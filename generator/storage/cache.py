"""What earlier builds made, in one SQLite file. Taken away, it changes no byte of a build.

A row is believed when it has the digest it was sealed with. A file that is damaged, or that another
version of the code wrote, is begun anew; what cannot be written is made again next time.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from generator.storage.cache_file import Key
from generator.storage.results import Results
from generator.storage.rows import Rows
from generator.storage.stamps import Stamp

SEAL = 16
"""Bytes of a digest."""
ALL = b"all"
BOX = 1000
"""Values in a box of a shelf."""
MOST = 4_000_000
"""Bytes of new values that wait in memory to be written."""

T = TypeVar("T")


class Cache(AbstractContextManager["Cache"]):
    """Values by kind and key; without a file it keeps nothing."""

    def __init__(self, rows: Rows | None = None) -> None:
        self.rows = rows or Rows()
        self._new: dict[Key, bytes] = {}
        self._used: set[Key] = set()
        self._loaded: dict[Key, Any] = {}
        self._ahead: dict[Key, object] = {}
        self._results: dict[str, Results[Any]] = {}
        self._shelves: set[str] = set()
        self.files: dict[str, tuple[bytes, Stamp, bytes]] = {}
        """By path, what else was read with a file, its stamp then, and the key of what it held."""
        self._waiting = 0
        self._unswept = False
        self.stays = False
        """Does the process build again, so that what was loaded is worth its memory?"""
        self.sweeps = True
        """Is all of it used that is worth keeping? Not by one who asks for a part."""

    @classmethod
    def open(cls, file: Path, version: bytes) -> "Cache":
        """Return the cache in a file; of another version of the code only what lasts is there."""
        return cls(Rows.open(file, version))

    @property
    def keeps(self) -> bool:
        """Is there a database, so that it is worth working out keys?"""
        return self.rows.database is not None

    def value(self, kind: str, key: bytes) -> bytes | None:
        """Return what was kept under a key; None when there is nothing sound."""
        if (kind, key) in self._new:
            self._used.add((kind, key))
            return self._new[kind, key][SEAL:]
        row = self._ahead.pop((kind, key), None) or self.rows.value(kind, key)
        if not isinstance(row, bytes) or _seal(row[SEAL:]) != row[:SEAL]:
            return None
        self._used.add((kind, key))
        return row[SEAL:]

    @contextmanager
    def read_ahead(self, kind: str) -> Iterator[None]:
        """Read all values of a kind at once, for one who is going to ask for nearly all of them."""
        self._ahead = {} if self._loaded else self.rows.all_of(kind)
        try:
            yield
        finally:
            self._ahead = {}

    def use(self, kind: str, key: bytes) -> None:
        """Note that this build may ask for a value, so that it is not removed."""
        self._used.add((kind, key))

    def loaded(self, kind: str, key: bytes, load: Callable[[bytes], T]) -> T | None:
        """Return what `load` makes of the value under a key; None when there is nothing sound."""
        place = kind, key
        if place in self._loaded:
            self._used.add(place)
            return self._loaded[place]  # type: ignore[no-any-return]
        row = self.value(kind, key)
        if row is None:
            return None
        value = load(row)
        if self.stays:
            self._loaded[place] = value
        return value

    def shelf(self, kind: str) -> Iterator[bytes]:
        """Yield the boxes that have most values of a kind; to a process that stays but once."""
        if kind in self._shelves:
            return
        if self.stays:
            self._shelves.add(kind)
        for number in range(int(self.value(kind, ALL) or 0)):
            box = self.value(kind, b"%d" % number)
            if box is not None:
                yield box

    def keep_shelf(self, kind: str, boxes: Iterable[bytes]) -> None:
        """Keep the boxes that have most values of a kind, in place of the last ones; each is
        written before the next is filled."""
        number = -1
        for number, box in enumerate(boxes):
            self.keep(kind, b"%d" % number, box)
            self.write()
        self.keep(kind, ALL, b"%d" % (number + 1))

    def hold(self, kind: str, key: bytes, value: object) -> None:
        """Take a value that was loaded with others for the one under its key."""
        if self.stays:
            self._loaded[kind, key] = value
            self._used.add((kind, key))

    def is_loaded(self, kind: str, key: bytes) -> bool:
        """Was the value under a key loaded by this process?"""
        return (kind, key) in self._loaded

    def results(self, name: str, ground: object) -> Results[Any]:
        """Return what this process keeps under a name, of objects that stay the same; begun anew
        where it does not stay, or where what all of it follows from is another `ground`."""
        if not self.stays:
            return Results(ground)
        self._results[name] = Results(ground, self._results.get(name))
        return self._results[name]

    def keep(self, kind: str, key: bytes, value: bytes) -> None:
        """Keep a value for later builds, in place of one that has its key."""
        if self.keeps:
            self._new[kind, key] = _seal(value) + value
            self._loaded.pop((kind, key), None)
            self._used.add((kind, key))
            self._waiting += len(value)
            if self._waiting > MOST:
                self.write()

    def write(self) -> None:
        """Write what is new, for other processes to see; nothing is removed."""
        if self._new:
            self._write_new(None)
            self._unswept = True

    def flush(self) -> None:
        """Write what is new, and remove what no build has used when it outgrows what is used."""
        if self._new or self._unswept:
            self._write_new(self._used if self.sweeps else None)
            self._unswept = not self.sweeps
        self._loaded = {place: self._loaded[place] for place in self._loaded.keys() & self._used}
        self._used = set()

    def close(self) -> None:
        """Write what is new, and let go of the file."""
        self.flush()
        self.rows.close()

    def _write_new(self, used: set[Key] | None) -> None:
        self.rows.write(self._new, used)
        self._new, self._waiting = {}, 0

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def boxed(rows: Iterable[T]) -> Iterator[list[T]]:
    """Yield rows by as many as a box of a shelf has."""
    waiting = iter(rows)
    while box := list(islice(waiting, BOX)):
        yield box


def _seal(value: bytes) -> bytes:
    return hashlib.blake2b(value, digest_size=SEAL).digest()
