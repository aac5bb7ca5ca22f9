"""Which Pagefind to run: the newer one from npm when it is there, else the wrapper's own."""

import json
from importlib.metadata import version
from pathlib import Path

from generator.npm import npm_program


def newest_executable(root: Path) -> Path | None:
    """Return the executable of the pinned npm package below `root`, None when not installed."""
    return npm_program(root, "@pagefind", "pagefind_extended")


def version_of(executable: Path | None) -> str:
    """Return the version of an executable of npm, or of the wrapper's own: never its path."""
    if executable is None:
        return f"pagefind-bin {version('pagefind-bin')}"
    package = json.loads((executable.parents[1] / "package.json").read_text("utf-8"))
    return f"{package['name']} {package['version']}"
