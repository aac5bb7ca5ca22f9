"""The SQLite file of a cache: of which version of the code its rows are."""

import sqlite3
from collections.abc import Set
from pathlib import Path

Key = tuple[str, bytes]
LASTING = "drawn"
"""The kind of rows whose key itself says which code made them: other code leaves them."""
PATIENCE = 10.0
"""Seconds that a build waits for another one that writes."""
FEW = 16
"""Rows."""
_TABLES = """
CREATE TABLE IF NOT EXISTS version (digest BLOB);
CREATE TABLE IF NOT EXISTS rows (kind TEXT, key BLOB, value BLOB, PRIMARY KEY (kind, key));
"""


def begin_anew(file: Path, version: bytes) -> sqlite3.Connection | None:
    """Remove what stands there; None when no file can be had."""
    try:
        file.unlink(missing_ok=True)
        return connect(file, version)
    except (sqlite3.DatabaseError, OSError):
        return None


def connect(file: Path, version: bytes) -> sqlite3.Connection:
    """Open the file for a version of the code; of another version only what lasts stays."""
    file.parent.mkdir(parents=True, exist_ok=True)
    # SQLite takes turns itself: the preview's pages are made in threads of their own
    database = sqlite3.connect(file, timeout=PATIENCE, check_same_thread=False)
    # nothing is lost with it, so that no build need wait for the disk
    database.execute("PRAGMA synchronous = OFF")
    database.executescript(_TABLES)
    if database.execute("SELECT digest FROM version").fetchall() != [(version,)]:
        with database:
            database.execute("DELETE FROM version")
            database.execute("DELETE FROM rows WHERE kind <> ?", (LASTING,))
            database.execute("INSERT INTO version VALUES (?)", (version,))
    return database


def sweep_unused(database: sqlite3.Connection, used: Set[Key]) -> None:
    """Keep as much again as a build used, and a few more, so that going back and forth stays cheap.

    Of kinds that it did not use, as `portal check` makes no page, everything stays.
    """
    (count,) = database.execute("SELECT count(*) FROM rows").fetchone()
    if count <= 2 * len(used) + FEW:  # to list them all costs more than to count them
        return
    kinds = {kind for kind, _ in used}
    rows = set(database.execute("SELECT kind, key FROM rows"))
    keys = {(kind, key) for kind, key in rows if kind in kinds}
    if len(keys) > 2 * len(used) + FEW:
        database.executemany("DELETE FROM rows WHERE kind = ? AND key = ?", keys - used)
