"""A folder that is dear to make, made by the first process of a test run that asks for it."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Path]) -> Path:
    """Return what `make` made in a folder of this name; the other processes wait for it.

    What it returns lies inside that folder. If it raises, the next process tries again.
    """
    root = _of_all_processes(factory)
    with (root / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        answer = root / f"{name}.path"
        if not answer.exists():
            folder = root / f"{name}-{os.getpid()}"
            folder.mkdir()
            made = make(folder)
            answer.write_text(str(made), "utf-8")
        return Path(answer.read_text("utf-8"))


def _of_all_processes(factory: pytest.TempPathFactory) -> Path:
    """Return the temporary folder of the whole run: each process of pytest-xdist has one in it."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
