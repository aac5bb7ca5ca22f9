"""What tells a file from all others without reading it."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

Stamp = tuple[int, int, int]
"""Size, time of the last change in nanoseconds, and the file's number on its disk."""


def stamp_of(status: os.stat_result) -> Stamp:
    return status.st_size, status.st_mtime_ns, status.st_ino


def stamps_digest(folder: Path, but: str = "") -> str:
    """Return a digest of the stamps of a folder's files by their paths, `but` for one of them."""
    stamped = (row for row in _stamped(str(folder), "") if row[0] != f"/{but}")
    listed = "\0".join(sorted(f"{path}\0{stamp}" for path, stamp in stamped))
    return hashlib.blake2b(listed.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def _stamped(folder: str, above: str) -> Iterator[tuple[str, Stamp]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{above}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _stamped(entry.path, path)
            else:
                yield path, stamp_of(entry.stat(follow_symlinks=False))
