"""The output folder: files by address."""

import hashlib
import os
import shutil
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from generator.storage import Stamp, WrittenFile, stamp_of


@dataclass(slots=True)
class Output:
    """Writes below `folder`. Plain `os` calls: pathlib costs as much as rendering a page.

    What the `last` site has as it is to be is linked to: one file in both. What is `unchanged`
    stands below `folder` already, one file with the last site's: it is removed before it is written
    anew.
    """

    folder: Path
    last: Path | None = None
    unchanged: Collection[str] = frozenset()
    written: int = 0
    """Bytes so far."""
    noted: dict[str, WrittenFile] = field(default_factory=dict)
    """By address, what nobody touches any more of what was written or kept here."""
    _folders: set[str] = field(default_factory=set)

    def write(self, url: str, data: bytes) -> WrittenFile:
        """Write the file of an address; one that ends in a slash is a folder's index.html."""
        path = self._file(url)
        if url in self.unchanged:
            os.unlink(path)  # noqa: PTH108
        with open(path, "wb", buffering=0) as file:  # noqa: PTH123
            file.write(data)
            self.written += len(data)
            stamp = stamp_of(os.fstat(file.fileno()))
        return WrittenFile(stamp, hashlib.sha256(data).hexdigest())

    def keep(self, url: str, stamp: Stamp) -> bool:
        """Link to the last site's file of an address, if it is the one with this stamp.

        False where it is another, or where the file system has no links: it is to be written then.
        """
        if url in self.unchanged:
            self.written += stamp[0]
            return True
        if self.last is None:
            return False
        source = f"{self.last}{_path(url)}"
        try:
            if stamp_of(os.stat(source, follow_symlinks=False)) != stamp:  # noqa: PTH116
                return False
            os.link(source, self._file(url), follow_symlinks=False)
        except OSError:
            return False
        self.written += stamp[0]
        return True

    def copy(self, url: str, source: Path) -> None:
        """Copy a file to an address."""
        shutil.copyfile(source, self._file(url))
        self.written += source.stat().st_size

    def _file(self, url: str) -> str:
        path = f"{self.folder}{_path(url)}"
        folder = path[: path.rindex("/")]
        if folder not in self._folders:
            self._make(folder)
            self._folders.add(folder)
        return path

    def _make(self, folder: str) -> None:
        """Most folders are new, and stand in one that is there: one call to the system."""
        try:
            os.mkdir(folder)  # noqa: PTH102
        except FileExistsError:
            return
        except FileNotFoundError:
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103


def _path(url: str) -> str:
    return f"{url}index.html" if url.endswith("/") else url
