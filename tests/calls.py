"""Which functions were called while something was done, and what they returned."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import CodeType, FrameType, ModuleType
from typing import Any


@dataclass(frozen=True, slots=True)
class Calls:
    """`returned` has every function that came to its end, with what it gave."""

    started: set[CodeType] = field(default_factory=set)
    returned: list[tuple[CodeType, Any]] = field(default_factory=list)

    def of_package(self, package: ModuleType) -> list[str]:
        """Return the names of the functions written in a package."""
        (folder,) = package.__path__
        own = (code for code in self.started if code.co_filename.startswith(f"{folder}/"))
        return sorted(code.co_qualname for code in own)

    def givers_of(self, value: object) -> set[CodeType]:
        """Return the functions that gave this very value, the one inside another too."""
        return {code for code, given in self.returned if given is value}


@contextmanager
def calls() -> Iterator[Calls]:
    """Record calls of functions written in Python, of this thread."""
    seen, before = Calls(), sys.getprofile()
    sys.setprofile(_recorder(seen))
    try:
        yield seen
    finally:
        sys.setprofile(before)


def _recorder(seen: Calls) -> Callable[[FrameType, str, Any], None]:
    def record(frame: FrameType, event: str, given: Any) -> None:
        if event == "call":
            seen.started.add(frame.f_code)
        elif event == "return":
            seen.returned.append((frame.f_code, given))

    return record
