"""Real runs of pytest on three small modules, with time for all of them and with none."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = ("test_near.py", "test_far.py", "test_also_far.py")
ASKED = "asked.txt"
MODULE = f'def test_it(): open("{ASKED}", "a").write(__file__.rpartition("/")[2] + " ")\n'
OTHER_ORDER = "def pytest_collection_modifyitems(items): items.reverse()\n"
RUN = """
import sys
from tools.fast import ask
seconds, modules, *tests = sys.argv[1:]
sys.exit(ask(tests, float(seconds), int(modules)))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in MODULES:
        (tmp_path / name).write_text(MODULE, encoding="utf-8")
    (tmp_path / "conftest.py").write_text(OTHER_ORDER, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    return tmp_path


def run(folder: Path, seconds: float, modules: int) -> str:
    command = (sys.executable, "-c", RUN, str(seconds), str(modules), *MODULES)
    environment = {"PYTHONPATH": str(ROOT)}
    return subprocess.check_output(command, cwd=folder, env=environment, text=True)


def test_with_time_all_are_asked_in_the_order_they_were_named(folder: Path) -> None:
    assert "Not asked" not in run(folder, 60, 3)
    assert (folder / ASKED).read_text(encoding="utf-8").split() == list(MODULES)


def test_without_time_nothing_is_asked_and_all_of_it_is_said(folder: Path) -> None:
    assert "Not asked in 0 s: 2 tests, 1 modules farther from the change" in run(folder, 0, 2)
    assert not (folder / ASKED).exists()
