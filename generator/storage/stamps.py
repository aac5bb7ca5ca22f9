"""What tells a file from all others without reading it."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

Stamp = tuple[int, int, int]
"""Size, time of the last change in nanoseconds, and the file's number on its disk."""


class WrittenFile(NamedTuple):
    """A file as it was written: its stamp, and the SHA-256 of its bytes."""

    stamp: Stamp
    digest: str


def stamp_of(status: os.stat_result) -> Stamp:
    return status.st_size, status.st_mtime_ns, status.st_ino


def stamps_digest(folder: Path, but: str = "") -> str:
    """Return a digest of the stamps of a folder's files by their paths, `but` for one of them."""
    stamps = stamps_in(folder)
    stamps.pop(f"/{but}", None)
    return digest_of_stamps(stamps)


def stamps_in(folder: Path, known: Mapping[str, Stamp] | None = None) -> dict[str, Stamp]:
    """Return the stamps of a folder's files by their paths, which begin with a slash.

    Of a `known` file only the number is compared: whoever knows it has just written it, or looked.
    """
    base, known, stamps, folders = str(folder), known or {}, dict[str, Stamp](), [""]
    while folders:  # tens of thousands of files: no call of ours for each
        above = folders.pop()
        with os.scandir(base + above) as entries:
            for entry in entries:
                path = f"{above}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    folders.append(path)
                elif (stamp := known.get(path)) and stamp[2] == entry.inode():
                    stamps[path] = stamp
                else:
                    stamps[path] = stamp_of(entry.stat(follow_symlinks=False))
    return stamps


def digest_of_stamps(stamps: Mapping[str, Stamp]) -> str:
    listed = "\0".join(sorted(f"{path}\0{stamp}" for path, stamp in stamps.items()))
    return hashlib.blake2b(listed.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
