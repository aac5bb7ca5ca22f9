"""What the stages of a build cost, and what a build goes without."""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from generator.progress import SILENT, Progress


@dataclass(slots=True)
class Cost:
    """CPU seconds of this process by stage, and what was written."""

    seconds: dict[str, float] = field(default_factory=dict)
    pages: int = 0
    bytes: int = 0
    progress: Progress = SILENT
    """Whom to tell how far the stages are."""

    def of(self, stage: str) -> "Spent":
        """Add the time spent inside to a stage."""
        return Spent(self.seconds, stage)


@dataclass(slots=True)
class Spent:
    """Time that is spent on a stage: asked for with each page, so that it must cost little."""

    seconds: dict[str, float]
    stage: str
    start: float = 0.0

    def __enter__(self) -> None:
        self.start = time.process_time()

    def __exit__(self, *error: object) -> None:
        spent = time.process_time() - self.start
        self.seconds[self.stage] = self.seconds.get(self.stage, 0) + spent


@contextmanager
def uncollected() -> Iterator[None]:
    """Leave Python's cycle collector out: records have no cycles, and it walks them all.

    What was made meanwhile it does not walk afterwards either.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
