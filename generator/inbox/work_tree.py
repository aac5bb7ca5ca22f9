"""The inbox's own copy of the repository: brought up to date, committed to, pushed."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator import git
from generator.programs import run
from generator.storage import clear

_OWN = "hop-thu@cong"
LONGEST = 600.0
"""Seconds that a fetch over a slow line may take."""


class NotDone(Exception):
    """Why Git could not do what was asked, in Vietnamese."""


class Rejected(NotDone):
    """Somebody else pushed first."""


@dataclass(frozen=True, slots=True)
class WorkTree:
    """A clone of `repository` at `root`, on `branch`."""

    root: Path
    repository: str
    branch: str

    def refresh(self) -> None:
        """Make the copy be what the repository holds now. Raises NotDone."""
        try:
            self._fetch()
            self._check_out()
        except NotDone:
            # a visit that was killed leaves locks and halves behind
            self._renew()

    def _fetch(self) -> None:
        self.root.mkdir(parents=True, exist_ok=True)
        self._git("init", "--quiet", f"--initial-branch={self.branch}")
        self._git("config", "remote.origin.url", self.repository)
        self._git("fetch", "--quiet", "origin", self.branch)

    def _check_out(self) -> None:
        self._git("reset", "--quiet", "--hard", "FETCH_HEAD")
        self._git("clean", "--quiet", "--force", "-d")

    def _renew(self) -> None:
        """Fetch into a new copy; the old one goes only then: it holds nothing of its own."""
        fresh = replace(self, root=self.root.with_name(f"{self.root.name}-moi"))
        clear(fresh.root)
        fresh._fetch()
        clear(self.root / ".git")
        (fresh.root / ".git").rename(self.root / ".git")
        clear(fresh.root)
        self._check_out()

    @property
    def head(self) -> str:
        return self._git("rev-parse", "HEAD")

    @property
    def changed(self) -> tuple[str, ...]:
        """Return the paths that are new or edited."""
        listed = self._git("ls-files", "--others", "--modified", "--exclude-standard", "-z")
        return tuple(path for path in listed.split("\0") if path)

    def was_edited(self, path: str) -> bool:
        """Has somebody edited a path since the inbox brought it last? Raises NotDone."""
        last = self._git("log", "-1", "--format=%ce", "--", path)
        return last not in ("", _OWN)

    def commit(self, paths: Sequence[str], author: str, message: str) -> None:
        """Commit some paths in an author's name. Raises NotDone."""
        self._git("add", "--", *paths)
        self._git("commit", "--quiet", f"--author={author}", "--message", message)

    def push(self) -> None:
        """Raises Rejected when the repository holds more by now, NotDone for what else fails."""
        self._git("push", "--quiet", "origin", f"HEAD:{self.branch}")

    @property
    def _surroundings(self) -> dict[str, str]:
        """Name the copy outright: a half-made one is no reason to take a repository above it."""
        return {
            "GIT_DIR": str(self.root / ".git"),
            "GIT_TERMINAL_PROMPT": "0",
            "LC_ALL": "C.UTF-8",
        }

    def _git(self, *arguments: str) -> str:
        identity = {"GIT_COMMITTER_NAME": "Hộp thư của cổng", "GIT_COMMITTER_EMAIL": _OWN}
        try:
            done = run(
                ["git", "-C", self.root, "-c", "core.quotePath=off", *arguments],
                patience=LONGEST,
                environment=identity | self._surroundings,
            )
        except OSError as error:
            raise NotDone("Máy này không có git.") from error
        except subprocess.CalledProcessError as error:
            words = f"git {arguments[0]} không xong: {git.why(error)}."
            raise (Rejected if git.is_rejected(error) else NotDone)(words) from error
        return done.stdout.strip()
