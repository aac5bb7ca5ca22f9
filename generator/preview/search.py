"""The search of a preview follows in the background, one index after another."""

import pickle
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from generator.preview.index import WantedIndex
from generator.storage import ScratchFolder

LONGEST = 1800.0
"""Seconds that an index may take."""
ATTEMPTS = 2
"""Times that an index is tried: content may be half saved while the first one reads it."""
FOLLOWS = "Tìm kiếm còn theo bản trước: chỉ mục đang được làm lại."
FAILED = "Tìm kiếm còn theo bản trước: lần làm lại chỉ mục vừa rồi không xong."


class FollowingSearch:
    """`show` is given the folder of a finished index, `tell` how old what is found is."""

    def __init__(self, show: Callable[[Path], None], tell: Callable[[str], None]) -> None:
        self._show, self._tell = show, tell
        self._scratch = ScratchFolder("preview")
        self._wanted: WantedIndex | None = None
        self._last: Path | None = None
        self._number = 0
        self._news = threading.Condition()
        self._process: subprocess.Popen[bytes] | None = None
        threading.Thread(target=self._follow, daemon=True).start()

    def want(self, wanted: WantedIndex) -> None:
        """Ask for an index; one that is being made is finished first, others are passed over."""
        with self._news:
            self._tell(FOLLOWS)
            self._wanted = wanted
            self._news.notify()

    def close(self) -> None:
        """End what is being made, and remove what was."""
        with self._news:
            if self._process is not None:
                self._process.kill()
        self._scratch.remove()

    def _follow(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._wanted is not None)
                wanted, self._wanted = self._wanted, None
            assert wanted
            self._follow_to(wanted)

    def _follow_to(self, wanted: WantedIndex) -> None:
        for _ in range(ATTEMPTS):
            self._number += 1
            output = self._scratch.path / str(self._number)
            if self._made(replace(wanted, output=output)):
                self._take_over(output)
                return
            if self._wanted is not None:
                return
        self._tell(FAILED)

    def _made(self, wanted: WantedIndex) -> bool:
        command = [sys.executable, "-m", "generator.preview"]
        with self._news:
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE)
        try:
            self._process.communicate(pickle.dumps(wanted), LONGEST)
        except (subprocess.TimeoutExpired, BrokenPipeError):
            self._process.kill()
            self._process.communicate()
        return self._process.returncode == 0

    def _take_over(self, output: Path) -> None:
        self._show(output)
        with self._news:
            if self._wanted is None:
                self._tell("")
        if self._last is not None:
            shutil.rmtree(self._last, ignore_errors=True)
        self._last = output
