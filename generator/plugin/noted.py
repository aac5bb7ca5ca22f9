"""What the site was made of, kept so that nobody need build it again: `portal current`."""

import os
from contextlib import suppress
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.build import Build
from generator.output.current import (
    EPOCH,
    MadeSite,
    Places,
    inputs_of,
    manifest_digest,
    note_made,
)


def inputs_now(config: MkDocsConfig) -> str:
    """Return what changes when anything does that the build is going to read."""
    return inputs_of(_root(config), _places(config))


def note(config: MkDocsConfig, built: Build, inputs: str, report: str, fixed: bool) -> None:
    """Keep what was made; a moment that is `fixed` does not pass."""
    fixed = fixed or bool(os.environ.get(EPOCH))
    last_site = MadeSite(
        places=_places(config),
        inputs=inputs,
        manifest=manifest_digest(Path(config.site_dir)),
        day=None if fixed else built.plan.edition.today.isoformat(),
        until=built.due.isoformat() if built.due and not fixed else None,
        report=report,
    )
    with suppress(OSError):  # a project that nobody may write to is built each time
        note_made(_root(config), last_site)


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def _places(config: MkDocsConfig) -> Places:
    site, theme = Path(config.site_dir), Path(config.theme.dirs[0])
    return Places.of(_root(config), Path(config.docs_dir), theme, site)
