"""Work shared among processes comes back whole, in its order, and as one process makes it."""

import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import NoReturn

import pytest

from generator import processes, workers
from generator.build import prepare
from generator.output import Output
from generator.render import maker
from generator.site import bodies
from generator.storage import Cache
from generator.workers import Stage, Workers, own_processes, through
from generator.write import write
from tests.test_what_passes_builds import NOW, SETTINGS, THEME

PROJECT = Path(__file__).parents[1]


def forked() -> Workers:
    own = own_processes()
    if own is None:
        pytest.skip("một lõi, hoặc không có fork")
    return own


def words_again() -> tuple[str, ...]:
    return ("đọc", "lại")


def word_and_process(words: tuple[str, ...], place: int) -> tuple[str, int]:
    return words[place % len(words)], os.getpid()


def refuse_seven(words: tuple[str, ...], place: int) -> str:
    if place == 7:
        raise ValueError("bảy")
    return words[0]


def die_at_seven(parent: int, place: int) -> int:
    if place == 7 and os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return place


def test_processes_make_all_in_order_from_what_their_parent_had() -> None:
    stage = Stage(forked(), words_again)
    made = list(stage.results(("một", "hai"), word_and_process, range(500)))
    assert [word for word, _ in made] == ["một", "hai"] * 250
    assert os.getpid() not in {process for _, process in made}


@pytest.mark.parametrize("pieces", (0, 199, 200, 201, 500))
def test_processes_begin_anew_each_round(pieces: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one has copied by looking at it is not held to the end."""
    monkeypatch.setattr(workers, "ROUND", 200)
    stage = Stage(forked(), words_again)
    made = list(stage.results(("một", "hai"), word_and_process, range(pieces)))
    assert [word for word, _ in made] == [("một", "hai")[place % 2] for place in range(pieces)]
    rounds = [{process for _, process in made[start : start + 200]} for start in (0, 200, 400)]
    assert sum(map(len, rounds)) == len(set().union(*rounds))


def test_what_one_refuses_is_raised() -> None:
    with pytest.raises(ValueError, match="bảy"):
        list(Stage(forked(), words_again).results(("một",), refuse_seven, range(500)))
    assert not workers._SOURCES


def test_a_batch_lost_with_its_process_is_made_here() -> None:
    stage = Stage(forked(), os.getpid)
    assert list(stage.results(os.getpid(), die_at_seven, range(500))) == list(range(500))


def test_where_no_process_can_begin_all_is_made_here() -> None:
    """As under `ulimit -u`, or without memory for another process."""

    class Full(ProcessPoolExecutor):
        def submit(self, *_: object, **__: object) -> NoReturn:
            raise BlockingIOError(11, "Resource temporarily unavailable")

    stage = Stage(Workers(Full, 2), words_again)
    processes = {made[1] for made in stage.results(("một",), word_and_process, range(500))}
    assert processes == {os.getpid()}


def test_without_locks_there_are_no_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> NoReturn:
        raise FileNotFoundError(2, "/dev/shm")

    monkeypatch.setattr(BaseContext, "Lock", refuse)
    assert own_processes() is None


def test_who_stops_asking_leaves_no_process() -> None:
    with closing(
        Stage(forked(), words_again).results(("một",), word_and_process, range(5000))
    ) as made:
        _, process = next(made)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


ORPHANS = """
import os, time
from tests.test_workers import forked
from generator.workers import Stage

def slow(source, place):
    os.write(1, f"{os.getpid()}\\n".encode())
    time.sleep(30)

list(Stage(forked(), os.getpid).results(0, slow, range(500)))
"""


def test_processes_end_with_a_parent_that_is_killed() -> None:
    command = [sys.executable, "-c", ORPHANS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as parent:
        assert parent.stdout
        workers = {int(parent.stdout.readline()) for _ in range(2)}
        parent.kill()
        until = time.monotonic() + 20
        while any(map(_lives, workers)) and time.monotonic() < until:
            time.sleep(0.05)
    assert not any(map(_lives, workers))


def _lives(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the real content, where even little work is shared."""
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    for module in (maker, bodies):
        monkeypatch.setattr(module, "MANY", 1)
    return tmp_path


def site(root: Path, output: Path, cache: Cache | None, sharing: Workers | None) -> Path:
    built = prepare(root, SETTINGS, NOW, cache=cache, workers=sharing)
    write(built.plan, root, THEME, Output(output), cache=cache, workers=sharing)
    return output


def files(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in _files(folder)}


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def spawned() -> Workers:
    """Return workers that inherit nothing, as those on other machines."""
    context = multiprocessing.get_context("spawn")
    return through(ProcessPoolExecutor(2, mp_context=context), 2)


@pytest.mark.slow
@pytest.mark.parametrize("sharing", [forked, pytest.param(spawned, marks=pytest.mark.long)])
def test_a_shared_build_has_the_same_bytes(root: Path, sharing: Callable[[], Workers]) -> None:
    shared = sharing()
    alone = files(site(root, root / "alone", None, None))
    assert alone == files(site(root, root / "cold", None, shared))
    with Cache.open(root / "cache.sqlite", b"1") as cache:
        assert alone == files(site(root, root / "kept", cache, shared))
    with Cache.open(root / "cache.sqlite", b"1") as cache:
        assert alone == files(site(root, root / "warm", cache, shared))
    assert len(alone) > 300


def stop_at_seven(parent: int, place: int) -> int:
    if place == 7 and os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGSTOP)
    return place


def much(_: int, place: int) -> str:
    return f"{place}" * 1_000_000


def test_a_stopped_process_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(processes, "PATIENCE", 2)
    stage = Stage(forked(), os.getpid)
    assert list(stage.results(os.getpid(), stop_at_seven, range(500))) == list(range(500))
    assert "làm lại ở đây" in capfd.readouterr().err
    assert not multiprocessing.active_children()


def test_a_process_killed_while_it_sends_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its pipe is full, and half of what it made is read."""
    monkeypatch.setattr(processes, "PATIENCE", 2)
    made = Stage(forked(), os.getpid).results(0, much, range(300))
    next(made)
    for child in multiprocessing.active_children():
        child.kill()
    assert sum(1 for _ in made) == 299


def test_a_stopped_process_does_not_keep_the_end_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "ENDING", 0.5)
    with closing(Stage(forked(), os.getpid).results(0, much, range(300))) as made:
        next(made)
        children = multiprocessing.active_children()
        os.kill(children[0].pid or 0, signal.SIGSTOP)
    assert not any(child.pid and _lives(child.pid) for child in children)
