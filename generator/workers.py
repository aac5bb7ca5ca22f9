"""Long work shared among processes: each makes some of it, and all comes back in its order."""

import multiprocessing
import os
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar
from uuid import uuid4

from generator.processes import OwnProcesses

Source = TypeVar("Source")
Made = TypeVar("Made")
BATCH = 48
"""Pieces of work that a process is given at once."""
MANY = 500
"""Fewer pieces are made sooner than processes begin."""
_AHEAD = 2
"""Batches a process, so that none waits for the next one."""
ROUND = 1000
"""Pieces after which processes begin anew: a forked one copies all that it comes to look at."""
PATIENCE = 3600
"""Seconds for a batch, even one that another machine makes, before it is made here."""
_SOURCES: dict[str, Any] = {}
"""What the work of a stage is made from; a forked process has what its parent had."""


@dataclass(frozen=True, slots=True)
class Workers:
    """`begin` gives the executor of a stage, which makes `width` batches at the same time."""

    begin: Callable[[], AbstractContextManager[Executor]]
    width: int


@dataclass(frozen=True, slots=True)
class Stage(Generic[Source]):
    """A stage's work; `again` makes its source in a process that has none: it is pickled."""

    workers: Workers
    again: Callable[[], Source]

    def results(
        self, source: Source, make: Callable[[Source, int], Made], numbers: Sequence[int]
    ) -> Generator[Made, None, None]:
        """Yield what `make` makes of the source and each number.

        A batch that is lost with its process is made here. Raises what `make` raises.
        """
        name = uuid4().hex
        _SOURCES[name] = source
        do = partial(_do, name, self.again, make)
        try:
            for start in range(0, len(numbers), ROUND):
                with self.workers.begin() as executor:
                    pieces = numbers[start : start + ROUND]
                    yield from _in_order(executor, do, pieces, _AHEAD * self.workers.width)
        finally:
            del _SOURCES[name]


def own_processes() -> Workers | None:
    """Return a process for each core that this one may use; None where there is but one, where a
    process cannot be forked safely (macOS, Windows), or where processes cannot wait for each other:
    some containers have no /dev/shm."""
    width = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    if width < 2:
        return None
    context = multiprocessing.get_context("fork")
    try:
        context.Lock()
    except (ImportError, OSError):
        return None
    return Workers(partial(OwnProcesses, width, context), width)


def through(executor: Executor, width: int) -> Workers:
    """Return workers that are already there, such as those of `distributed.Client.get_executor()`.

    Their processes must see the project's folder at the same path.
    """
    return Workers(lambda: nullcontext(executor), width)


def _batches(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[start : start + BATCH] for start in range(0, len(numbers), BATCH))


def _do(
    name: str,
    again: Callable[[], Source],
    make: Callable[[Source, int], Made],
    batch: Sequence[int],
) -> list[Made]:
    if name not in _SOURCES:
        _SOURCES.clear()
        _SOURCES[name] = again()
    return [make(_SOURCES[name], number) for number in batch]


def _in_order(
    executor: Executor, do: Callable[[Sequence[int]], list[Made]], numbers: Sequence[int], most: int
) -> Iterator[Made]:
    """Yield what is made; at most so many batches are given away before the first is back."""
    waiting: deque[tuple[Sequence[int], Future[list[Made]]]] = deque()
    try:
        for batch in _batches(numbers):
            waiting.append((batch, _submitted(executor, do, batch)))
            if len(waiting) > most:
                yield from _result(executor, *waiting.popleft(), do)
        while waiting:
            yield from _result(executor, *waiting.popleft(), do)
    finally:
        for _, future in waiting:
            future.cancel()


def _submitted(
    executor: Executor, do: Callable[[Sequence[int]], list[Made]], batch: Sequence[int]
) -> Future[list[Made]]:
    """Return what will have the batch; one that says it is lost where no process can be begun."""
    try:
        return executor.submit(do, batch)
    except (BrokenExecutor, OSError) as error:
        lost: Future[list[Made]] = Future()
        lost.set_exception(BrokenExecutor(error))
        return lost


def _result(
    executor: Executor,
    batch: Sequence[int],
    future: Future[list[Made]],
    do: Callable[[Sequence[int]], list[Made]],
) -> list[Made]:
    try:
        return _awaited(executor, future)
    except BrokenExecutor:
        return do(batch)


def _awaited(executor: Executor, future: Future[list[Made]]) -> list[Made]:
    """Return what comes back. Raises BrokenExecutor when nothing will."""
    for _ in range(PATIENCE):
        try:
            return future.result(timeout=1)
        except TimeoutError:
            if future.done():
                return future.result()
        if isinstance(executor, OwnProcesses) and executor.is_lost():
            break
    future.cancel()
    raise BrokenExecutor
