"""A copy of the project to change: what the real commands say of it afterwards."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.end_to_end.conftest import ROOT

COPIED = ("generator", "theme", "content", "tests", "docs", "benchmarks")
FILES = ("mkdocs.yml", "pyproject.toml", "HUONG-DAN.md")
PORTAL = "from generator.cli import main; main()"
CACHES = shutil.ignore_patterns("__pycache__")


def copy_cache(root: Path) -> None:
    """Give a copy of the project what the project's own builds drew already."""
    if (ROOT / ".cache").is_dir():
        shutil.copytree(ROOT / ".cache", root / ".cache")


@dataclass(frozen=True, slots=True)
class ProjectCopy:
    """The copy; its own generator is the one that its commands run."""

    root: Path

    @classmethod
    def make(cls, root: Path) -> "ProjectCopy":
        """Copy the project, without the tests that need more than its code and content."""
        for name in COPIED:
            shutil.copytree(ROOT / name, root / name, ignore=CACHES)
        for name in FILES:
            shutil.copy(ROOT / name, root)
        copy_cache(root)
        if (ROOT / "node_modules").is_dir():
            (root / "node_modules").symlink_to(ROOT / "node_modules")
        return cls(root)

    @property
    def site(self) -> Path:
        """The folder of what was built."""
        return self.root / "site"

    def names(self, row: str, path: str) -> bool:
        """Does the row of docs/where-to-change.md that begins so name a file, or its folder?"""
        table = (self.root / "docs" / "where-to-change.md").read_text("utf-8")
        (line,) = (line for line in table.splitlines() if f"| {row}" in line)
        return Path(path).name in line or f"{Path(path).parent.name}/`" in line

    def add(self, path: str, text: str) -> None:
        """Write a new file. Raises FileExistsError when it is not new."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as new:
            new.write(text)

    def replace(self, path: str, old: str, new: str) -> None:
        """Put new words for old ones, which must stand there just once."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{path} has {text.count(old)} × {old!r}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def build(self) -> Path:
        """Build the site as `make site` does, and return its folder."""
        done = self._python("-m", "mkdocs", "build", "--strict")
        assert done.returncode == 0, done.stderr
        return self.site

    def check(self) -> str:
        """Return the report of `portal check`."""
        return self.portal("check")

    def portal(self, *arguments: str) -> str:
        """Return what a command of `portal` prints."""
        return self._python("-c", PORTAL, *arguments).stdout

    def benchmark(self, name: str, *arguments: str) -> str:
        """Return what a module of `benchmarks/` prints."""
        done = self._python("-m", f"benchmarks.{name}", *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def write_docs(self) -> None:
        """Write the generated parts of the guide, as `make docs` does."""
        done = self._python("-c", PORTAL, "schema", "--guide")
        assert done.returncode == 0, done.stderr

    def test(self, *arguments: str, update_golden: bool = False) -> None:
        """Run the copy's own tests, chosen as for pytest; they must pass."""
        golden = {"UPDATE_GOLDEN": "1"} if update_golden else {}
        command = ("-m", "pytest", "--quiet", "-p", "no:cacheprovider", *arguments)
        done = self._python(*command, **golden)
        assert done.returncode == 0, done.stdout

    def _python(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env=os.environ | {"PYTHONPATH": str(self.root)} | environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
