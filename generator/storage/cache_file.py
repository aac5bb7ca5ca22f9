"""The SQLite file of a cache: of which version of the code its rows are."""

import sqlite3
from pathlib import Path

LASTING = "drawn"
"""The kind of rows whose key itself says which code made them: other code leaves them."""
PATIENCE = 10.0
"""Seconds that a build waits for another one that writes."""
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
