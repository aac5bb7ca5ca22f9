"""What a build is going to read, as one digest: each file's own, read anew only where its stamp is
another one.

As Git does, a file is taken for the same while its size, its number and both of its times are: no
program sets the time of the last change of any kind. Believed is neither a time as young as the
coarsest file system counts, nor a disk that others write to.
"""

import hashlib
import os
import re
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from time import time_ns

from generator.git import commit
from generator.storage import code_version, is_local, read_plain, write_whole

READ = Path(".cache") / "portal" / "inputs.txt"
SETTLED = 2_000_000_000
"""Nanoseconds."""
MOST = 1 << 20
"""Bytes that are read at once."""
EPOCH = "SOURCE_DATE_EPOCH"


@dataclass(slots=True)
class ReadFiles:
    """Digests of files by their paths, each behind the stamp that the file had: of an earlier
    process, and now."""

    before: Mapping[str, str] = field(default_factory=dict)
    now: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Path) -> "ReadFiles":
        """Return what was kept; nothing when it is not as it was kept."""
        try:
            words = read_plain(root / READ).decode("utf-8", "surrogateescape")
        except (OSError, ValueError):
            return cls()
        seal, _, rows = words.partition("\n")
        if not rows or seal != _seal(rows):
            return cls()
        return cls(dict(row.split("\0") for row in rows.split("\n")))

    def digest(self, name: str, entry: os.DirEntry[str], disk: int | None) -> str:
        """Return the digest of what has this path in the project; of no file, that of its kind.
        Stamps are believed of files on this `disk` alone."""
        if entry.is_symlink() or not entry.is_file(follow_symlinks=False):
            return _digest(_what_it_is(entry))
        status = entry.stat(follow_symlinks=False)
        stamp = f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino} "
        known = self.before.get(name, "") if status.st_dev == disk else ""
        row = known if known.startswith(stamp) else stamp + _digest(b"file\n" + _read(entry.path))
        youngest = max(status.st_mtime_ns, status.st_ctime_ns)
        if youngest + SETTLED < time_ns() and "\n" not in name:
            self.now[name] = row
        return row[len(stamp) :]

    def keep(self, root: Path) -> None:
        """Keep them for later processes, if there is anything new."""
        if self.now == self.before:
            return
        rows = "\n".join(f"{path}\0{row}" for path, row in self.now.items())
        data = f"{_seal(rows)}\n{rows}".encode("utf-8", "surrogateescape")
        with suppress(OSError):  # a project that nobody may write to is read each time
            (root / READ).parent.mkdir(parents=True, exist_ok=True)
            write_whole(root / READ, data)


@dataclass(frozen=True, slots=True)
class Inputs:
    """`whole` changes when anything does that is read; `ground` when anything does but the bytes
    of files that are kept apart, of which `apart` has the digests by path."""

    whole: str
    ground: str
    apart: Mapping[str, str]


def inputs_digest(root: Path, files: Sequence[str], folders: Sequence[str]) -> str:
    """Return what changes when any of these does, the code, the commit or SOURCE_DATE_EPOCH."""
    return inputs_apart(root, files, folders).whole


def inputs_apart(
    root: Path, files: Sequence[str], folders: Sequence[str], apart: re.Pattern[str] | None = None
) -> Inputs:
    """Return the same, and what there is without the files whose paths match `apart`."""
    whole = hashlib.blake2b(code_version(), digest_size=16)
    whole.update(f"{commit(root)} {os.environ.get(EPOCH)}\n".encode())
    for name in files:
        file = root / name
        whole.update(f"{name} {_digest(file.read_bytes() if file.is_file() else b'')}\n".encode())
    ground, kept_apart = whole.copy(), {}
    for name, digest in _read_below(root, folders):
        row = f"{name} {digest}\n".encode("utf-8", "surrogateescape")
        whole.update(row)
        if apart and apart.fullmatch(name):
            kept_apart[name], row = digest, f"{name}\n".encode("utf-8", "surrogateescape")
        ground.update(row)
    return Inputs(whole.hexdigest(), ground.hexdigest(), kept_apart)


def _read_below(root: Path, folders: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the path of what lies in each folder, and the digest of what it is."""
    read = ReadFiles.of(root)
    for place in folders:
        folder = str(root / place)
        if not os.path.lexists(folder):  # a portal whose theme came with the package has none
            yield place, "is not there"
            continue
        disk = os.stat(folder).st_dev if is_local(folder) else None  # noqa: PTH116
        for entry in sorted(_entries(folder), key=attrgetter("path")):
            name = f"{place}{entry.path[len(folder) :]}"
            yield name, read.digest(name, entry, disk)
    read.keep(root)


def _entries(folder: str, led: Sequence[str] = ()) -> Iterator[os.DirEntry[str]]:
    """Yield what lies in a folder, and in those that links lead to: a build reads there too."""
    with os.scandir(folder) as entries:
        for entry in entries:
            yield entry
            if not entry.is_symlink():
                if entry.is_dir():
                    yield from _entries(entry.path, led)
            elif entry.is_dir() and (target := os.path.realpath(entry.path)) not in led:
                yield from _entries(entry.path, (*led, target))


def _what_it_is(entry: os.DirEntry[str]) -> bytes:
    """Return the bytes that a link leads to, or else the kind: a build may tell of it."""
    if entry.is_symlink() and entry.is_file():
        return b"link\n" + _read(entry.path)
    return f"{stat.S_IFMT(entry.stat(follow_symlinks=False).st_mode):o}\n".encode()


def _read(path: str) -> bytes:
    """Read a file, by one call all but the largest."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        data = os.read(descriptor, MOST)
        parts = [data]
        while len(data) == MOST:
            parts.append(data := os.read(descriptor, MOST))
    finally:
        os.close(descriptor)
    return b"".join(parts)


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _seal(rows: str) -> str:
    return _digest(rows.encode("utf-8", "surrogateescape"))
