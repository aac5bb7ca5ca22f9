"""Which files changed since a branch left another, committed or not."""

import subprocess
from pathlib import Path


def changed_files(root: Path, base: str) -> tuple[str, ...]:
    """Return the paths, below the root, that differ from where HEAD and the base part.

    New files count, removed and ignored ones do not. Raises CalledProcessError when Git knows no
    such base.
    """
    parting = _git(root, "merge-base", "HEAD", base)[0]
    edited = _git(root, "diff", "--name-only", "--diff-filter=d", "--no-renames", parting)
    return tuple(sorted({*edited, *_git(root, "ls-files", "--others", "--exclude-standard")}))


def _git(root: Path, *arguments: str) -> list[str]:
    command = ["git", "-c", "core.quotePath=off", *arguments]
    done = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return done.stdout.splitlines()
