"""A build that would change nothing ends before anything is read but for its digest."""

import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import click

from generator.output.current import MadeSite, Standing, standing
from generator.text import VIETNAM

log = logging.getLogger("mkdocs.plugins.portal")
_BUILD = "build"
_SAME_SITE = frozenset({"config_file", "strict", "quiet", "verbose", "color"})
"""What may be asked for without another site: one that is noted has no warning of the host's."""


def asked(root: Path) -> Mapping[str, str] | None:
    """Return what the command line asks for beyond the settings, each of which makes another site;
    None where there is no command line."""
    context = click.get_current_context(silent=True)
    if context is None:
        return None
    wishes = {name: value for name, value in context.params.items() if value is not None}
    if wishes.get("clean"):
        del wishes["clean"]
    if folder := wishes.get("site_dir"):
        wishes["site_dir"] = os.path.relpath(root / folder, root)
    return {name: str(value) for name, value in wishes.items() if name not in _SAME_SITE}


def last_site(file: Path) -> Standing:
    """Return what is known of the last site of a file of settings; only a build wants to know."""
    context = click.get_current_context(silent=True)
    if context and context.info_name == _BUILD:
        with suppress(OSError):  # what cannot be read is told by the build
            return standing(file.parent, datetime.now(VIETNAM), file.name, asked(file.parent))
    return Standing()


def tell_that_it_stands(site: MadeSite) -> None:
    """Say what the build that made the site said, and that there is nothing to do."""
    if site.report:
        log.info("%s", site.report)
    log.info("Không có gì thay đổi: %s/ vẫn đúng là bản đã dựng.", site.places.site)
