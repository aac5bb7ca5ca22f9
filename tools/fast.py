"""`make fast`: what the changed files ask for first, in seconds; no browser, no whole build."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from generator.git import changed_files
from tools.selection import modules_for

ROOT = Path(__file__).parents[1]


PORTAL, PYTHON = str(Path(sys.executable).with_name("portal")), sys.executable
FEW = 4  # modules: to begin other processes would take longer
SIDE_BY_SIDE = ("--numprocesses", "auto", "--dist", "loadfile")
NO_TEST_LEFT = 5  # pytest's code when every chosen test is a slow one


def commands(root: Path, changed: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the commands that the changed files ask for: the check of the content, the tests."""
    wanted: list[tuple[str, ...]] = []
    if any(path.startswith("content/") for path in changed):
        wanted.append((PORTAL, "check"))
    if tests := modules_for(root, changed):
        side_by_side = SIDE_BY_SIDE if len(tests) > FEW else ()
        wanted.append((PYTHON, "-m", "pytest", "-q", "-m", "not slow", *side_by_side, *tests))
    return tuple(wanted)


@click.command()
@click.option("--base", default="main", help="The branch, tag or commit that the work began from.")
def fast(base: str) -> None:
    """Run what the files changed since BASE ask for; exit with 1 when any of it fails."""
    changed = changed_files(ROOT, base)
    wanted = commands(ROOT, changed)
    click.echo(f"{len(changed)} files differ from {base}")
    if not wanted:
        click.echo("They ask for no test of their own: run make test.")
    codes = [subprocess.run(command, cwd=ROOT).returncode for command in wanted]
    sys.exit(any(code not in (0, NO_TEST_LEFT) for code in codes))


if __name__ == "__main__":
    fast()
