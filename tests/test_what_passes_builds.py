"""Whatever `portal check` passes, builds: every page, table and feed, in bounded time, and no page
runs what an editor wrote.

MADE_PORTALS=2000 tries so many, and others each time.
"""

import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import HealthCheck, event, example, given, settings

from generator import build
from generator.model import Owner, Settings
from generator.output import Output
from generator.render import maker, theme_environment
from generator.text import VIETNAM
from generator.write import write
from tests.live_scripts import live_in
from tests.made_portal import Files, portals, vocabularies

pytestmark = pytest.mark.slow

THEME = Path(__file__).parents[1] / "theme"
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
SETTINGS = Settings("Cổng thử", "https://portal.example/thu/", owner=Owner(*["đủ"] * 5))
SECONDS = 20
MANY = os.environ.get("MADE_PORTALS")
BUILT: list[bool] = []


@settings(
    max_examples=int(MANY or 80),
    derandomize=MANY is None,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(files=portals())
@example(files={})
@example(files=vocabularies())
@example(files={**vocabularies(), "news/khong.txt": b""})
def test_what_passes_the_check_builds(files: Files) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch, bound():
        root = Path(folder)
        lay_out(files, root)
        patch.setattr(maker, "theme_environment", compiled_once)
        prepared = build.prepare(root, SETTINGS, NOW)
        BUILT.append(not prepared.errors)
        for problem in prepared.errors:
            event(problem.code)
        if not prepared.errors:
            event("built")
            cost = write(prepared.plan, root, THEME, Output(root / "site"))
            assert cost.bytes == size_of(root / "site"), "two files at one address"
            assert dict(live_in(root / "site")) == {}


def test_enough_of_them_were_built() -> None:
    """The test above would say nothing if the check refused everything."""
    assert sum(BUILT) * 4 >= len(BUILT)


def size_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


compiled_once = cache(theme_environment)


def lay_out(files: Files, root: Path) -> None:
    for path, data in files.items():
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


@contextmanager
def bound() -> Iterator[None]:
    """Raise TimeoutError in what does not end, by the time that this process works."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
