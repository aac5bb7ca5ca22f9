"""Git, asked about the folder that the content stands in."""

import subprocess
from pathlib import Path


def parting(root: Path, base: str) -> str:
    """Return the commit where HEAD and the base part; raises as `changed_files` does."""
    return lines_of(root, "merge-base", "HEAD", base)[0]


def changed_files(root: Path, base: str, removed: bool = False) -> tuple[str, ...]:
    """Return the paths, below the root, that differ from where HEAD and the base part.

    New files count, ignored ones do not, removed ones when they are asked for. Raises
    CalledProcessError when Git knows no such base, OSError when there is no Git.
    """
    options = (
        "--name-only",
        "--no-renames",
        "--relative",
        *(() if removed else ("--diff-filter=d",)),
    )
    edited = lines_of(root, "diff", *options, parting(root, base))
    new = lines_of(root, "ls-files", "--others", "--exclude-standard")
    return tuple(sorted({*edited, *new}))


def commit(root: Path) -> str | None:
    """Return the commit that the project stands at; with `+` when files were changed since.

    None where there is no repository, or no Git.
    """
    try:
        head = lines_of(root, "rev-parse", "HEAD")[0]
        changed = lines_of(root, "status", "--porcelain", "--untracked-files=no")
    except (OSError, subprocess.CalledProcessError):
        return None
    return f"{head}+" if changed else head


def lines_of(root: Path, *arguments: str) -> list[str]:
    """Return what a command of Git prints, names as they are written.

    Raises CalledProcessError, which holds what Git said, and OSError when there is no Git.
    """
    command = ["git", "-C", str(root), "-c", "core.quotePath=off", *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.splitlines()
