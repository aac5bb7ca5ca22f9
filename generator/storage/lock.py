"""One process at a time.

The system itself frees the lock when its process ends, however it ends: no lock is ever stale.
"""

import fcntl
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.storage.plain import open_plain
from generator.text import VIETNAM, format_date_time

EVERY = 0.1
"""Seconds between two tries."""


class Busy(Exception):
    """Another process still holds the lock; the message says which, and since when."""


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that this process holds."""

    descriptor: int

    def release(self) -> None:
        """Let the next process have it."""
        os.close(self.descriptor)


def lock(file: Path, patience: float, waiting: Callable[[str], None]) -> Lock:
    """Lock `file`, which is made when it is missing.

    Waits up to `patience` seconds, after telling `waiting` who holds it. Raises Busy when that
    was not enough, OSError when the file cannot be written. A link is none: what it points to
    would lose its words.
    """
    descriptor = open_plain(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW)
    try:
        _wait(descriptor, patience, waiting)
        holder = f"tiến trình {os.getpid()}, từ {format_date_time(datetime.now(VIETNAM))}"
        os.truncate(descriptor, 0)
        os.pwrite(descriptor, holder.encode(), 0)
    except BaseException:
        os.close(descriptor)
        raise
    return Lock(descriptor)


def _wait(descriptor: int, patience: float, waiting: Callable[[str], None]) -> None:
    if _locked(descriptor):
        return
    waiting(_holder(descriptor))
    end = time.monotonic() + patience
    while not _locked(descriptor):
        if time.monotonic() > end:
            raise Busy(_holder(descriptor))
        time.sleep(EVERY)


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _holder(descriptor: int) -> str:
    return os.pread(descriptor, 200, 0).decode("utf-8", "replace")
