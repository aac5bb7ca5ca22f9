"""Which Pagefind to run: the newer one from npm when it is there, else the wrapper's own."""

from pathlib import Path

from generator.npm import npm_program


def newest_executable(root: Path) -> Path | None:
    """Return the executable of the pinned npm package below `root`, None when not installed."""
    return npm_program(root, "@pagefind", "pagefind_extended")
