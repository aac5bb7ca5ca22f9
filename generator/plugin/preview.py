"""`mkdocs serve`: each save is prepared only; pages are made when a browser asks for them."""

from collections.abc import Iterable
from functools import partial
from logging import INFO, Logger, LogRecord, getLevelName
from pathlib import Path
from urllib.parse import urlsplit

import click
from mkdocs.config.defaults import MkDocsConfig

from generator.build import Build, prepare_preview
from generator.diagnostics import LISTED, as_text, summary
from generator.model import Edition
from generator.model.content import CONTENT
from generator.preview import FollowingSearch, Preview, PreviewedSite, WantedIndex
from generator.preview.templates import environment_now
from generator.project import cache_of
from generator.search import WrittenPage
from generator.site.checks.settings import unfinished
from generator.storage import Cache, stamps_digest


def previews() -> bool:
    """Does the host ask the plugin before it serves? Without live reload it serves files alone."""
    context = click.get_current_context(silent=True)
    return context is not None and context.params.get("livereload") is not False


def no_warning(record: LogRecord) -> bool:
    """What browsers ask for in vain is no warning: a strict build that is under way would end."""
    record.levelno, record.levelname = INFO, getLevelName(INFO)
    return True


class PreviewBuilds:
    """The builds of one `mkdocs serve`: the last sound one is shown, what came since is told."""

    def __init__(self, root: Path, theme: Path, mount: str) -> None:
        self.root, self.theme = root, theme
        self.cache: Cache = cache_of(root)
        self.cache.stays = True
        self.server = Preview(partial(environment_now, theme), mount)
        self.search = FollowingSearch(self.server.show_index, self.server.tell_of_search)
        self.last: Build | None = None
        self.sound = False
        self.written: dict[str, str] = {}
        self.written_from: object = None
        self.shown = False

    @classmethod
    def of(cls, config: MkDocsConfig) -> "PreviewBuilds":
        root, mount = Path(config.config_file_path).parent, urlsplit(config.site_url or "/").path
        return cls(root, Path(config.theme.dirs[0]), mount)

    def prepare(self, root: Path, edition: Edition, log: Logger) -> Build:
        """Return the newest build, or the last sound one with what is wrong now laid over it."""
        built = prepare_preview(root, edition.settings, edition.now, self.cache)
        problems = (*built.problems, *unfinished(built.plan.edition, self.root))
        self.sound = not any(problem.is_error for problem in problems)
        if problems:
            # an error told as one would end the host's build, in which the last sound one is shown
            log.info("%s\n\n%s", summary(problems), as_text(problems, LISTED))
        if self.sound:
            self.last = built
            self._show_at_once(built)
        else:
            self.server.refuse(problems)
        self.cache.flush()
        return self.last or built

    def _show_at_once(self, built: Build) -> None:
        """Show the records before the host makes its own pages again, where these stay the same
        but for what they tell of records: what is new there is shown when they are made."""
        last, self.written_from = self.written_from, _sources(self.root, self.theme, built)
        self.shown = last == self.written_from
        if self.shown:
            self.server.show(PreviewedSite(built, self.root, self.theme, self.written))

    def show(self, built: Build, config: MkDocsConfig, pages: Iterable[WrittenPage] | None) -> None:
        """Show the build, with the pages that the host has written; `pages` is what the search is
        given of them, None where there is no search."""
        if not self.sound:
            return
        folder = Path(config.site_dir)
        files = {url: folder / url.strip("/") / "index.html" for url in built.plan.written}
        written = {url: file.read_text("utf-8") for url, file in files.items() if file.is_file()}
        if not self.shown or written != self.written:
            self.written = written
            self.server.show(PreviewedSite(built, self.root, self.theme, written))
        if pages is not None:
            edition = built.plan.edition
            wanted = WantedIndex(self.root, self.theme, self.root, edition, tuple(pages))
            self.search.want(wanted)

    def close(self) -> None:
        """End what goes on beside the host."""
        self.search.close()
        self.cache.close()


def _sources(root: Path, theme: Path, built: Build) -> object:
    """Return what the host makes its pages from, but for what they tell of records."""
    pages = (root / CONTENT / f"{url.strip('/')}.md" for url in built.plan.written)
    words = [file.read_bytes() if file.is_file() else None for file in pages]
    return built.plan.edition.settings, stamps_digest(theme), words
