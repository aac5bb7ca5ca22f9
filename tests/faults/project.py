"""A small real project in a folder of its own, and what a site holds."""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SETTINGS = """\
site_name: Cổng thử
site_url: https://portal.example/
docs_dir: content
strict: true
theme: {name: material, custom_dir: theme, language: vi, font: false}
plugins: [portal]
"""


@dataclass(frozen=True, slots=True)
class Project:
    """Its generator and theme are this project's own."""

    root: Path

    @classmethod
    def make(cls, root: Path) -> "Project":
        """Lay out a portal of the hand-written pages, without news and texts."""
        for name in ("vocabularies", "regions"):
            shutil.copytree(ROOT / "content" / name, root / "content" / name)
        for name in ("gioi-thieu", "lien-he"):
            (root / "content" / f"{name}.md").write_text(f"# {name}\n\nMở.\n", "utf-8")
        for name in ("theme", "node_modules"):
            if (ROOT / name).is_dir():
                (root / name).symlink_to(ROOT / name)
        (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
        return cls(root)

    @property
    def site(self) -> Path:
        return self.root / "site"

    def write(self, name: str, words: str) -> None:
        """Change a hand-written page."""
        (self.root / "content" / name).write_text(f"# Trang {name}\n\n{words}\n", encoding="utf-8")

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """Start a build in a process group of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "--strict", *arguments],
            cwd=self.root,
            env=os.environ | {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"} | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            start_new_session=True,
        )

    def build(self, *arguments: str, **environment: str) -> tuple[int, str]:
        """Return the exit code and all that a build said; 60 seconds are a hang."""
        process = self.start(*arguments, **environment)
        output, _ = process.communicate(timeout=60)
        return process.returncode, output


def digests(folder: Path) -> dict[str, str]:
    """Return the digest of every file of a site by its address."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
