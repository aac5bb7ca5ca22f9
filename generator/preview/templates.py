"""The theme's templates as they are now, compiled once as long as they stay the same."""

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment

from generator.render import theme_environment
from generator.storage import stamps_digest


def environment_now(theme: Path) -> Environment:
    """Return the environment of the folder `theme` as its files are now."""
    return _environment(theme, stamps_digest(theme))


@lru_cache(maxsize=2)
def _environment(theme: Path, stamps: str) -> Environment:
    return theme_environment(theme)
