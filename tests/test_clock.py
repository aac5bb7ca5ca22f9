"""Only the shells look at the clock: what is built follows from the content and the day given."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[1] / "generator"
CLOCKS = frozenset(
    ("now", "utcnow", "today", "time", "time_ns", "localtime", "gmtime", "ctime", "strftime")
)
OF_THE_CLOCK = frozenset(("datetime", "date", "time"))
SHELLS = ("commands/", "inbox/", "plugin/standing.py", "preview/server.py", "project.py")
WITHOUT_BYTES = (
    *("storage/lock.py", "storage/scratch.py", "read/remembered.py"),
    "output/inputs.py",
)
"""They tell who builds, how old a leftover is, whether a file has rested: nothing is published."""


def readings(code: str) -> Iterator[int]:
    """Yield the line of each call that asks what time it is, and of each import of such a call."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            yield from (node.lineno for name in node.names if name.name in CLOCKS)
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in CLOCKS
            and isinstance(node.func.value, ast.Name | ast.Attribute)
            and ast.unparse(node.func.value).rpartition(".")[2] in OF_THE_CLOCK
        ):
            yield node.lineno


def test_only_the_shells_look_at_the_clock() -> None:
    astray = [
        f"{path}:{line}"
        for file in sorted(GENERATOR.rglob("*.py"))
        if not (path := file.relative_to(GENERATOR).as_posix()).startswith(SHELLS + WITHOUT_BYTES)
        for line in readings(file.read_text("utf-8"))
    ]
    assert astray == []


@pytest.mark.parametrize("path", [*SHELLS, *WITHOUT_BYTES])
def test_each_exception_is_needed(path: str) -> None:
    place = GENERATOR / path
    files = [place] if place.is_file() else place.rglob("*.py")
    assert any(any(readings(file.read_text("utf-8"))) for file in files)


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        ("datetime.now(VIETNAM)", True),
        ("datetime.date.today()", True),
        ("time.time()", True),
        ("from time import time", True),
        ("Inputs.now(config)", False),
        ("edition.today", False),
    ],
)
def test_a_reading_is_known(code: str, *, is_one: bool) -> None:
    assert any(readings(code)) is is_one
