"""Plain files alone: whoever opens a pipe or a device waits for it, maybe for ever."""

import errno
import os
import shutil
import stat
from pathlib import Path

NO_FILE = "đây là ống dẫn hay thiết bị, không phải tệp"


class NotPlain(OSError):
    """What stands at a path is neither a file nor a folder; told in Vietnamese."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(errno.ENODEV, NO_FILE, str(path))


def read_plain(path: Path | str) -> bytes:
    """Return a file's bytes. Raises NotPlain, or another OSError."""
    with os.fdopen(open_plain(path, os.O_RDONLY), "rb", buffering=0) as file:
        return file.read()


def open_plain(path: Path | str, flags: int) -> int:
    """Return the descriptor of a file. Raises NotPlain, or another OSError."""
    descriptor = os.open(path, flags | os.O_NONBLOCK | os.O_CLOEXEC, 0o644)
    try:
        demand_plain(os.fstat(descriptor), path)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def demand_plain(about: os.stat_result, path: Path | str) -> None:
    """Raise IsADirectoryError for a folder, NotPlain for what is no file either."""
    if stat.S_ISDIR(about.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(about.st_mode):
        raise NotPlain(path)


def clear(place: Path) -> None:
    """Remove whatever stands at a place of our own: of a link, the link alone. Raises OSError."""
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)
