"""A process for each core, forked from this one; none is waited for for ever.

One that was killed while it sent what it made, or that somebody stopped, would keep the standard
library's pool waiting: the parent itself holds the other end of the pipe.
"""

import multiprocessing
import os
import signal
import sys
import threading
import time
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from multiprocessing.connection import wait
from multiprocessing.context import ForkContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Any

PATIENCE = 8
"""Looks, one each second, for which a process may be stopped or dead without consequence."""
ENDING = 10.0
"""Seconds to end by itself."""
_LOST = (
    "Một tiến trình phụ bị dừng hay bị giết giữa chừng: phần việc của nó được làm lại ở đây, "
    "chậm hơn.\n"
)


class OwnProcesses(ProcessPoolExecutor):
    """A pool that says when it is lost, and that always ends."""

    def __init__(self, width: int, context: ForkContext) -> None:
        super().__init__(width, context, _begin)
        self._children: tuple[BaseProcess, ...] = ()
        self._bad_looks = 0

    def submit(self, *arguments: Any, **named: Any) -> Future[Any]:
        future = super().submit(*arguments, **named)
        self._children = self._children or tuple((self._processes or {}).values())
        return future

    def is_lost(self) -> bool:
        """Look once more; after too many bad looks all processes are ended, and no work is."""
        is_bad = any(not child.is_alive() or _is_stopped(child) for child in self._children)
        self._bad_looks = self._bad_looks + 1 if is_bad else 0
        if self._bad_looks < PATIENCE:
            return False
        sys.stderr.write(_LOST)
        self._kill()
        return True

    def _kill(self) -> None:
        queue = self._result_queue
        for child in self._children:
            child.kill()
        for child in self._children:
            child.join(ENDING)
        if queue is not None:
            # what was half sent is read by a thread that waits until nobody can write the rest
            with suppress(OSError):
                queue._writer.close()  # type: ignore[attr-defined]

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        queue = self._result_queue
        thread: threading.Thread | None = getattr(self, "_executor_manager_thread", None)
        self.shutdown(wait=False, cancel_futures=True)
        end = time.monotonic() + ENDING
        for child in self._children:
            child.join(max(0.0, end - time.monotonic()))
        if any(child.is_alive() for child in self._children):
            self._result_queue = queue
            self._kill()
        if thread is not None:
            thread.join(ENDING)


def _is_stopped(child: BaseProcess) -> bool:
    """Does the system say that somebody stopped it, and nobody let it go on?"""
    try:
        about = Path(f"/proc/{child.pid}/stat").read_text()
    except OSError:
        return False
    return about.rpartition(")")[2].split()[0] == "T"


def _begin() -> None:
    """Leave Ctrl-C to the parent, and end with it however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
