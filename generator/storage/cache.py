"""What earlier builds made, in one SQLite file. Taken away, it changes no byte of a build.

A row is believed when it has the digest it was sealed with. A file that is damaged, or that another
version of the code wrote, is begun anew; what cannot be written is made again next time.
"""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from generator.storage.cache_file import PATIENCE, Key, begin_anew, connect, sweep_unused
from generator.storage.results import Results
from generator.storage.stamps import Stamp

SEAL = 16
"""Bytes of a digest."""
ALL = b"all"
MOST = 32_000_000
"""Bytes of new values that wait in memory to be written."""
_INHERITED: list[sqlite3.Connection | None] = []
"""Connections of a parent process."""

T = TypeVar("T")


class Cache(AbstractContextManager["Cache"]):
    """Rows by kind and key; without a database it keeps nothing."""

    def __init__(
        self, database: sqlite3.Connection | None = None, file: Path | None = None
    ) -> None:
        self._database = database
        self._file = file
        self._process = os.getpid()
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
        try:
            return cls(connect(file, version), file)
        except (sqlite3.DatabaseError, OSError):
            return cls(begin_anew(file, version), file)

    @property
    def keeps(self) -> bool:
        """Is there a database, so that it is worth working out keys?"""
        return self._database is not None

    def value(self, kind: str, key: bytes) -> bytes | None:
        """Return what was kept under a key; None when there is nothing sound."""
        if (kind, key) in self._new:
            self._used.add((kind, key))
            return self._new[kind, key][SEAL:]
        row = self._ahead.pop((kind, key), None) or self._row(kind, key)
        if not isinstance(row, bytes) or _seal(row[SEAL:]) != row[:SEAL]:
            return None
        self._used.add((kind, key))
        return row[SEAL:]

    def _row(self, kind: str, key: bytes) -> object:
        """Return what stands in the database, of whatever type it is now."""
        if self._database is None:
            return None
        try:
            if self._process != os.getpid():
                self._connect_here()
            query = "SELECT value FROM rows WHERE kind = ? AND key = ?"
            row = self._database.execute(query, (kind, key)).fetchone()
        except sqlite3.DatabaseError:
            self._leave()
            return None
        return row[0] if row else None

    @contextmanager
    def read_ahead(self, kind: str) -> Iterator[None]:
        """Read all values of a kind at once, for one who is going to ask for nearly all of them."""
        if self._database is not None and not self._loaded:
            query = "SELECT key, value FROM rows WHERE kind = ?"
            try:
                rows = self._database.execute(query, (kind,))
                self._ahead = {(kind, key): value for key, value in rows}
            except sqlite3.DatabaseError:
                self._leave()
        try:
            yield
        finally:
            self._ahead = {}

    def _connect_here(self) -> None:
        """Read by a connection of this process: its parent's must be neither used nor closed."""
        _INHERITED.append(self._database)
        uri = f"{self._file.absolute().as_uri()}?mode=ro" if self._file else ""
        self._process, self._file, self._loaded = os.getpid(), None, {}
        self._database = sqlite3.connect(uri, uri=True, timeout=PATIENCE)

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

    def shelf(self, kind: str) -> bytes | None:
        """Return the row that has most values of a kind; to a process that stays but once."""
        if kind in self._shelves:
            return None
        if self.stays:
            self._shelves.add(kind)
        return self.value(kind, ALL)

    def keep_shelf(self, kind: str, value: bytes) -> None:
        """Keep the row that has most values of a kind, in place of the last one."""
        self.keep(kind, ALL, value)

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
        if self._database is not None:
            self._new[kind, key] = _seal(value) + value
            self._loaded.pop((kind, key), None)
            self._used.add((kind, key))
            self._waiting += len(value)
            if self._waiting > MOST:
                self._write_new(self._database)

    def write(self) -> None:
        """Write what is new, for other processes to see; nothing is removed."""
        if self._database is not None and self._new:
            self._write_new(self._database)

    def flush(self) -> None:
        """Write what is new, and remove what no build has used when it outgrows what is used."""
        if self._database is not None and (self._new or self._unswept):
            self._write_new(self._database, sweep=self.sweeps)
        self._loaded = {place: self._loaded[place] for place in self._loaded.keys() & self._used}
        self._used = set()

    def close(self) -> None:
        """Write what is new, and let go of the file."""
        self.flush()
        if self._database is not None:
            self._database.close()
        self._database = None

    def _write_new(self, database: sqlite3.Connection, sweep: bool = False) -> None:
        rows = ((*key, value) for key, value in self._new.items())
        try:
            with database:
                database.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?, ?)", rows)
                if sweep:
                    sweep_unused(database, self._used)
        except sqlite3.DatabaseError:
            self._leave()
        self._new, self._waiting, self._unswept = {}, 0, not sweep

    def _leave(self) -> None:
        """Go on without a database that cannot be used; the next build begins it anew."""
        if self._database is not None:
            self._database.close()
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
        self._database = None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _seal(value: bytes) -> bytes:
    return hashlib.blake2b(value, digest_size=SEAL).digest()
