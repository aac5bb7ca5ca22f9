"""One run of Pagefind, which may die or fall silent: nothing waits for ever."""

import asyncio
from pathlib import Path

from pagefind.index import IndexConfig
from pagefind.service import PagefindService

from generator.search.not_indexed import NotIndexed
from generator.search.settled import wait_until_whole

PATIENCE = 120.0
"""Seconds that any run may take, whatever its size."""
LAST_WORDS = 1.0
"""Seconds to wait for what a dying child says."""
LAST_FILES = 30.0
"""Seconds to wait for files that were still being written when the child answered."""
SLOWEST = 50_000
"""Bytes a second below which Pagefind is taken for dead; it indexes a megabyte a second."""


def run_pagefind(documents: Path, bundle: Path, size: int) -> None:
    """Index the `size` bytes below `documents` into `bundle`. Raises NotIndexed."""
    asyncio.run(_index(documents, bundle, PATIENCE + size / SLOWEST))


async def _index(documents: Path, bundle: Path, patience: float) -> None:
    service = await _WatchedService().launch()
    try:
        await service.run(documents, bundle, patience)
    finally:
        await service.end()


class _WatchedService(PagefindService):
    """The wrapper waits for answers for ever when its child has died.

    The task that listens to the child ends with it, so that one is watched beside the work.
    """

    async def launch(self) -> "_WatchedService":
        await super().launch()
        return self

    async def run(self, documents: Path, bundle: Path, patience: float) -> None:
        work = asyncio.create_task(self._index(documents, bundle))
        watched = {work, self._poll_task}
        await asyncio.wait(watched, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        if work.done() and not work.exception():
            if unfinished := await wait_until_whole(bundle, LAST_FILES):
                raise NotIndexed(f"Pagefind để lại tệp dở dang: {', '.join(unfinished)}")
            return
        # the child's last words may come after the pipe to it has broken
        ended, _ = await asyncio.wait(watched, timeout=LAST_WORDS)
        if not ended:
            raise NotIndexed(f"Pagefind không trả lời sau {patience:.0f} giây")
        raise NotIndexed(_words([error for task in ended if (error := task.exception())]))

    async def _index(self, documents: Path, bundle: Path) -> None:
        config = IndexConfig(force_language="vi", write_playground=False)
        index = await self.create_index(config=config)
        await index.add_directory(str(documents))
        await index.write_files(str(bundle))

    async def end(self) -> None:
        """End the child: a finished run's files are whole by now."""
        if self._backend.returncode is None:
            self._backend.kill()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._backend.communicate()


def _words(errors: list[BaseException]) -> str:
    """Return what the child said last: Rust's panics are told where its answers are."""
    for error in errors:
        if isinstance(error, asyncio.IncompleteReadError):
            last = error.partial.decode("utf-8", "replace").strip()
            return f"Pagefind đã dừng giữa chừng: {last}" if last else "Pagefind đã dừng giữa chừng"
    return "; ".join(str(error) for error in errors)
