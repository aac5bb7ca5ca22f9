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

    @contextmanager
    def of(self, stage: str) -> Iterator[None]:
        """Add the time spent inside to a stage."""
        start = time.process_time()
        yield
        self.seconds[stage] = self.seconds.get(stage, 0) + time.process_time() - start


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
