"""The folder that a build writes into, and how it takes the place of the site that stands."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from generator.build import Build
from generator.output import NewSite, NotPublished, write_manifest
from generator.plugin.settings import project
from generator.search.index import BUNDLE
from generator.storage import Cache, Stamp
from generator.write import noted_files

log = logging.getLogger("mkdocs.plugins.portal")


def begin(site: Path) -> NewSite:
    """Return a folder of one's own; waits for another build. Raises PluginError."""
    try:
        return NewSite.begin(site, _wait)
    except NotPublished as error:
        raise PluginError(str(error)) from error


def go_on(new: NewSite, built: Build, cache: Cache, searched: bool) -> None:
    """Begin with what stands beside the site already, now that MkDocs has emptied the folder."""
    apart = frozenset((f"/{BUNDLE}",)) if searched else frozenset[str]()
    new.go_on(noted_files(built.plan, cache, searched), apart)


def publish(
    new: NewSite,
    built: Build,
    config: MkDocsConfig,
    noted: Callable[[Path, Mapping[str, Stamp]], Callable[[], None]],
) -> None:
    """Seal the folder and put it in the site's place, which MkDocs is told.

    `noted` looks at what is sealed, by its files' stamps; it returns what is done when it stands.
    """
    stamps = write_manifest(
        new.folder, built.plan.edition, project(config), new.destination, new.noted
    )
    keep = noted(new.folder, stamps)
    new.publish()
    keep()
    config.site_dir = str(new.destination)


def _wait(holder: str) -> None:
    """Tell it where only errors are asked for, too: nothing else says why nothing happens."""
    words = f"Đang có lần dựng khác ({holder}); đợi nó xong, Ctrl-C để bỏ."
    if log.isEnabledFor(logging.INFO):
        log.info("%s", words)
    else:
        click.echo(words, err=True)
