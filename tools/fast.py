"""`make fast`: what the changed files ask for first, nearest first, in ten seconds; no browser."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import click
import pytest

from generator.git import changed_files
from tools.in_time import InTime
from tools.selection import modules_for

ROOT = Path(__file__).parents[1]


PORTAL = str(Path(sys.executable).with_name("portal"))
SECONDS = 7
"""When the last test begins: it may take two, and Python, Git and the choice take one."""
MODULES = 40
"""As many are read for their tests in half of that time."""
NO_TEST_LEFT = 5  # pytest's code when every chosen test is a slow one


def asks_for_check(changed: Sequence[str]) -> bool:
    """Whether the changed files ask for the check of the content."""
    return any(path.startswith("content/") for path in changed)


def ask(tests: Sequence[str], seconds: float, modules: int) -> int:
    """Ask the tests of the first modules until the time is over; return pytest's code."""
    in_time = InTime(seconds)
    code = pytest.main(["-q", "-m", "not slow", *tests[:modules]], [in_time])
    if in_time.left or tests[modules:]:
        click.echo(
            f"Not asked in {seconds:g} s: {in_time.left} tests, {len(tests[modules:])} modules"
            " farther from the change. All of them: make fast SECONDS=600"
        )
    return code


@click.command()
@click.option("--base", default="main", help="The branch, tag or commit that the work began from.")
@click.option("--seconds", default=SECONDS, help="When the last test begins.", show_default=True)
def fast(base: str, seconds: int) -> None:
    """Run what the files changed since BASE ask for; exit with 1 when any of it fails."""
    changed = changed_files(ROOT, base)
    tests = modules_for(ROOT, changed)
    click.echo(f"{len(changed)} files differ from {base}")
    check = subprocess.Popen((PORTAL, "check"), cwd=ROOT) if asks_for_check(changed) else None
    codes = [ask(tests, seconds, MODULES if seconds == SECONDS else len(tests))] if tests else []
    codes += [check.wait()] if check else []
    if not codes:
        click.echo("They ask for no test of their own: run make test.")
    sys.exit(any(code not in (0, NO_TEST_LEFT) for code in codes))


if __name__ == "__main__":
    fast()
