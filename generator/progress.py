"""How far a long piece of work has come, told to whoever waits for it."""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

T = TypeVar("T")
PATIENCE = 2.0
"""Seconds after which people want to know how long it will take."""


class Progress:
    """Tells nothing."""

    def follow(self, stage: str, items: Sequence[T]) -> Iterable[T]:
        """Return the items, and tell meanwhile how many of them are done."""
        return items


@dataclass(frozen=True, slots=True)
class Lines(Progress):
    """A line for each stage that took long, where there is no terminal."""

    stream: TextIO
    patience: float = PATIENCE

    def follow(self, stage: str, items: Sequence[T]) -> Iterator[T]:
        started = time.monotonic()
        yield from items
        seconds = time.monotonic() - started
        if seconds > self.patience:
            self.stream.write(f"{stage}: {_grouped(len(items))} trong {seconds:.0f} giây\n")


@dataclass(frozen=True, slots=True)
class Bars(Progress):
    """A bar for each stage that takes long, with the time left; it goes when the stage is over."""

    stream: TextIO
    patience: float = PATIENCE

    def follow(self, stage: str, items: Sequence[T]) -> Iterator[T]:
        started = time.monotonic()
        bar: RichProgress | None = None
        try:
            for done, item in enumerate(items):
                if bar is None and time.monotonic() - started > self.patience:
                    bar = self._begin(stage, len(items))
                if bar is not None:
                    bar.update(bar.task_ids[0], completed=done)
                yield item
        finally:
            if bar is not None:
                bar.stop()

    def _begin(self, stage: str, count: int) -> "RichProgress":
        # a third of what a command's start costs, and most are over before there is a bar
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("còn"),
            TimeRemainingColumn(),
        )
        bar = RichProgress(*columns, console=Console(file=self.stream), transient=True)
        bar.add_task(stage, total=count)
        bar.start()
        return bar


SILENT = Progress()


def progress_on(stream: TextIO | None = None) -> Progress:
    """Return what tells the progress on a stream, standard error if none is named."""
    stream = stream or sys.stderr
    return Bars(stream) if stream.isatty() else Lines(stream)


def _grouped(count: int) -> str:
    return f"{count:,}".replace(",", ".")
