"""Regular expressions as an earlier process compiled them.

Compiling the eight hundred of all modules takes a fifth of the time that our imports take. What the
standard library hands to its engine is kept beside the compiled modules, sealed with its digest.
"""

import atexit
import hashlib
import marshal
import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from types import FrameType, SimpleNamespace
from typing import Any

SEAL = 16
"""Bytes of a digest."""
MOST = 4000
"""Patterns; of more than that those alone are kept that this process asked for."""
Key = tuple[str | bytes, int]
Row = tuple[Any, ...]
"""What the engine is given beside the pattern: flags, code, groups and their names."""


class KeptPatterns:
    """Compiles like the standard library; `keep` is for later processes."""

    def __init__(self, file: Path, compiler: Any) -> None:
        self._file, self._engine = file, compiler._sre.compile
        self._at_once: Callable[[Any, int], re.Pattern[Any]] = compiler.compile
        self._before = _rows(file)
        self._asked = dict[Key, Row]()
        self._new = dict[str | bytes, Row | None]()
        """By those patterns that are being compiled for a module."""
        compiler._sre = SimpleNamespace(**{**vars(compiler._sre), "compile": self._noted})
        compiler.compile = self.compile

    def compile(self, pattern: Any, flags: int = 0) -> "re.Pattern[Any]":
        """Return what `re` makes of a pattern that this process has not compiled yet."""
        if not isinstance(pattern, str | bytes):
            return self._at_once(pattern, flags)
        key = pattern, int(flags)
        if row := self._before.get(key):
            self._asked[key] = row
            return self._engine(pattern, *row)  # type: ignore[no-any-return]
        if not _for_a_module(sys._getframe(1)):
            return self._at_once(pattern, flags)
        self._new[pattern] = None
        compiled = self._at_once(pattern, flags)
        if row := self._new.pop(pattern, None):
            self._asked[key] = row
        return compiled

    def _noted(self, pattern: Any, flags: int, code: list[int], *groups: Any) -> Any:
        """Compile as the engine does; note what it is given, without the names of its numbers."""
        if pattern in self._new:
            self._new[pattern] = int(flags), list(map(int, code)), *groups
        return self._engine(pattern, flags, code, *groups)

    def keep(self) -> None:
        """Write what modules asked for, if any of it is new."""
        if self._asked.keys() <= self._before.keys():
            return
        rows = {**self._before, **self._asked}
        data = marshal.dumps(rows if len(rows) <= MOST else self._asked)
        new = self._file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):  # where nobody may write they are compiled each time
            self._file.parent.mkdir(exist_ok=True)
            new.write_bytes(_seal(data) + data)
            new.replace(self._file)


def keep_patterns() -> None:
    """Compile regular expressions by what was kept, as far as Python keeps compiled modules."""
    compiler = getattr(re, "_compiler", None)
    if compiler is None or sys.dont_write_bytecode or sys.implementation.name != "cpython":
        return
    file = Path(cache_from_source(__file__)).with_suffix(".kept")
    atexit.register(KeptPatterns(file, compiler).keep)


def _rows(file: Path) -> dict[Key, Row]:
    try:
        words = file.read_bytes()
    except OSError:
        return {}
    rows = words[SEAL:]
    return dict(marshal.loads(rows)) if words[:SEAL] == _seal(rows) else {}


def _seal(rows: bytes) -> bytes:
    return hashlib.blake2b(sys.version.encode() + rows, digest_size=SEAL).digest()


def _for_a_module(frame: FrameType | None) -> bool:
    """Is a module being imported? What is compiled later may follow from what editors write."""
    while frame:
        if frame.f_code.co_name == "<module>":
            return frame.f_globals.get("__name__") != "__main__"
        frame = frame.f_back
    return False
