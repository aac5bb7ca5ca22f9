"""Which files are the project's, and which changed since a branch left another."""

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


def project_files(root: Path) -> tuple[str, ...]:
    """Return the paths of all files of the work tree that Git does not ignore."""
    listed = _git(root, "ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate")
    return tuple(path for path in listed if (root / path).is_file())


def _git(root: Path, *arguments: str) -> list[str]:
    command = ["git", "-c", "core.quotePath=off", *arguments]
    done = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return done.stdout.splitlines()
