"""The state that a branch left: its files in a folder of their own, and the site built of them."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.git import lines_of
from generator.programs import run
from generator.storage import ScratchFolder

_CACHE = ".cache/portal"
LONGEST_BUILD = 1800.0
"""Seconds."""


@contextmanager
def checked_out(root: Path, commit: str) -> Iterator[Path]:
    """Yield the project as it was at a commit; nothing is left of it afterwards.

    What was built is kept by content, so the base takes the cache along. Raises CalledProcessError
    when Git knows no such commit.
    """
    with ScratchFolder("portal-base") as folder:
        place = folder / "goc"
        lines_of(root, "worktree", "prune")
        lines_of(root, "worktree", "add", "--quiet", "--detach", str(place.resolve()), commit)
        try:
            inside = place / _prefix(root)
            _lend(root, inside)
            yield inside
        finally:
            lines_of(root, "worktree", "remove", "--force", str(place.resolve()))


def build(root: Path, folder: Path) -> str | None:
    """Build a project with its own code into a folder; return why it cannot be built.

    Raises TooSlow."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    paths = os.pathsep.join(filter(None, (str(root.resolve()), os.environ.get("PYTHONPATH"))))
    done = run(
        [*command, "--site-dir", folder.resolve()],
        patience=LONGEST_BUILD,
        check=False,
        folder=root,
        environment={"PYTHONPATH": paths, "NO_MKDOCS_2_WARNING": "1"},
    )
    return None if done.returncode == 0 else _reason(done.stderr or done.stdout)


def _reason(report: str) -> str:
    """Return the first error of a build's report, or its last line."""
    lines = [line.strip() for line in report.splitlines() if line.strip()]
    errors = (line for line in lines if "lỗi[" in line)
    return next(errors, lines[-1] if lines else "mkdocs không nói vì sao")


def _prefix(root: Path) -> str:
    """Return where in its repository the project lies."""
    return "".join(lines_of(root, "rev-parse", "--show-prefix"))


def _lend(root: Path, place: Path) -> None:
    """Give the base what Git does not keep: npm's packages, what earlier builds made."""
    if (root / "node_modules").is_dir() and not (place / "node_modules").exists():
        (place / "node_modules").symlink_to((root / "node_modules").resolve())
    if (root / _CACHE).is_dir():
        shutil.copytree(root / _CACHE, place / _CACHE, dirs_exist_ok=True)
