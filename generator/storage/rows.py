"""The rows of a cache's file, by kind and key; of a file that cannot be used there are none."""

import os
import sqlite3
from collections.abc import Iterable, Mapping, Set
from contextlib import suppress
from pathlib import Path

from generator.storage.cache_file import PATIENCE, Key, begin_anew, connect, sweep_unused

_INHERITED: list[sqlite3.Connection | None] = []
"""Connections of a parent process."""


class Rows:
    """Without a database there is nothing, and nothing is written."""

    def __init__(
        self, database: sqlite3.Connection | None = None, file: Path | None = None
    ) -> None:
        self.database = database
        self._file = file
        self._process = os.getpid()

    @classmethod
    def open(cls, file: Path, version: bytes) -> "Rows":
        try:
            return cls(connect(file, version), file)
        except (sqlite3.DatabaseError, OSError):
            return cls(begin_anew(file, version), file)

    def value(self, kind: str, key: bytes) -> object:
        """Return what stands in the database, of whatever type it is now."""
        if self.database is None:
            return None
        try:
            if self._process != os.getpid():
                self._connect_here()
            query = "SELECT value FROM rows WHERE kind = ? AND key = ?"
            row = self.database.execute(query, (kind, key)).fetchone()
        except sqlite3.DatabaseError:
            self._leave()
            return None
        return row[0] if row else None

    def all_of(self, kind: str) -> dict[Key, object]:
        """Return all values of a kind."""
        if self.database is None:
            return {}
        query = "SELECT key, value FROM rows WHERE kind = ?"
        try:
            rows = self.database.execute(query, (kind,))
            return {(kind, key): value for key, value in rows}
        except sqlite3.DatabaseError:
            self._leave()
            return {}

    def write(self, values: Mapping[Key, bytes], used: Set[Key] | None = None) -> None:
        """Write values, and remove what is not `used` when it outgrows what is."""
        if self.database is None:
            return
        rows: Iterable[tuple[str, bytes, bytes]] = (
            (*place, value) for place, value in values.items()
        )
        try:
            with self.database as database:
                database.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?, ?)", rows)
                if used is not None:
                    sweep_unused(database, used)
        except sqlite3.DatabaseError:
            self._leave()

    def close(self) -> None:
        if self.database is not None:
            self.database.close()
        self.database = None

    def _connect_here(self) -> None:
        """Read by a connection of this process: its parent's must be neither used nor closed."""
        _INHERITED.append(self.database)
        uri = f"{self._file.absolute().as_uri()}?mode=ro" if self._file else ""
        self._process, self._file = os.getpid(), None
        self.database = sqlite3.connect(uri, uri=True, timeout=PATIENCE)

    def _leave(self) -> None:
        """Go on without a database that cannot be used; the next build begins it anew."""
        self.close()
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
