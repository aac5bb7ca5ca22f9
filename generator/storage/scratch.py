"""Temporary folders that do not outlive their process, even one that was killed."""

import fcntl
import os
import shutil
import time
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from types import TracebackType

YOUNG = 60
"""Seconds in which a new folder may not be locked yet."""


class ScratchFolder:
    """A temporary folder of this process, in memory or wherever `where` says.

    Those of the same name that killed processes left are removed first: nobody holds their lock.
    """

    def __init__(self, name: str, where: Path | None = None) -> None:
        parent = where or Path(gettempdir())
        _sweep(parent, f"portal-{name}-")
        self.path = Path(mkdtemp(prefix=f"portal-{name}-", dir=parent))
        self._descriptor = os.open(self.path, os.O_RDONLY)
        fcntl.flock(self._descriptor, fcntl.LOCK_EX)

    def remove(self) -> None:
        """Remove the folder with all that is in it; a second time does nothing."""
        if self._descriptor >= 0:
            shutil.rmtree(self.path, ignore_errors=True)
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Path:
        return self.path

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.remove()


def _sweep(parent: Path, prefix: str) -> None:
    for folder in parent.glob(f"{prefix}*"):
        if _deserted(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _deserted(folder: Path) -> bool:
    """Return whether this user's process that made the folder has ended."""
    try:
        about = folder.lstat()
        if about.st_uid != os.getuid() or time.time() - about.st_mtime < YOUNG:
            return False
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True
