"""The output folder: files by address."""

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Output:
    """Writes below `folder`. Plain `os` calls: pathlib costs as much as rendering a page."""

    folder: Path
    written: int = 0
    """Bytes so far."""
    _folders: set[str] = field(default_factory=set)

    def write(self, url: str, data: bytes) -> None:
        """Write the file of an address; one that ends in a slash is a folder's index.html."""
        with open(self._file(url), "wb", buffering=0) as file:  # noqa: PTH123
            file.write(data)
        self.written += len(data)

    def copy(self, url: str, source: Path) -> None:
        """Copy a file to an address."""
        shutil.copyfile(source, self._file(url))
        self.written += source.stat().st_size

    def _file(self, url: str) -> str:
        path = f"{self.folder}{url}index.html" if url.endswith("/") else f"{self.folder}{url}"
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
