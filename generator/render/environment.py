"""The theme's Jinja environment."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def theme_environment(theme: Path) -> Environment:
    """Return the environment of the folder `theme`; a name that nothing has is an error in it."""
    return Environment(
        loader=FileSystemLoader(theme),
        autoescape=True,
        auto_reload=False,
        cache_size=-1,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
