"""The story of a build: read, link, render, write, index."""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from generator.dead_links import broken_links
from generator.diagnostics import Diagnostic
from generator.model import Settings
from generator.output import Output
from generator.pages import Page
from generator.plan import all_assets, all_copies, all_pages
from generator.read import read_content
from generator.render import Renderer, frame, theme_environment
from generator.search import Collector, build_index
from generator.site import Site
from generator.site.link import link
from generator.taken_addresses import taken_addresses

CONTENT = "content"


@dataclass(slots=True)
class Cost:
    """CPU seconds of this process by stage, and what was written."""

    seconds: dict[str, float] = field(default_factory=dict)
    pages: int = 0
    bytes: int = 0

    @contextmanager
    def of(self, stage: str) -> Iterator[None]:
        """Add the time spent inside to a stage."""
        start = time.process_time()
        yield
        self.seconds[stage] = self.seconds.get(stage, 0) + time.process_time() - start


@contextmanager
def uncollected() -> Iterator[None]:
    """Leave Python's cycle collector out: records have no cycles, and it walks them all."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@dataclass(frozen=True, slots=True)
class Build:
    """A linked site, with all that is wrong with it."""

    site: Site
    problems: tuple[Diagnostic, ...]

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(one for one in self.problems if one.is_error)


@uncollected()
def prepare(root: Path, settings: Settings, now: datetime, cost: Cost | None = None) -> Build:
    """Read and check everything below `root`/content. Nothing is written."""
    cost = cost or Cost()
    with cost.of("read"):
        content, unreadable = read_content(root, CONTENT)
    with cost.of("link"):
        site, unsound = link(content, settings, now)
        dangling = broken_links(site)
        taken = taken_addresses(site)
    return Build(site, (*unreadable, *unsound, *dangling, *taken))


@uncollected()
def write(
    site: Site,
    root: Path,
    theme: Path,
    output: Path,
    collector: Collector | None = None,
    cost: Cost | None = None,
) -> Cost:
    """Write the site's pages and files below `output`, and hand them to the collector."""
    cost = cost or Cost()
    files = Output(output)
    urls = list(hand_written(site))
    for page, html in _rendered(site, theme, cost):
        with cost.of("write"):
            files.write(page.url, html.encode())
        if collector:
            with cost.of("collect"):
                collector.add(page, html)
        urls.append(page.url)
    with cost.of("write"):
        for asset in all_assets(site, urls):
            files.write(asset.url, asset.data)
        for copy in all_copies(site):
            files.copy(copy.url, root / CONTENT / copy.path)
    if collector:
        with cost.of("collect"):
            collector.add_written(output, hand_written(site))
            collector.add_attachments(site)
            collector.add_lists(site)
    cost.pages, cost.bytes = len(urls), files.written
    return cost


def _rendered(site: Site, theme: Path, cost: Cost) -> Iterator[tuple[Page, str]]:
    renderer = Renderer.of(theme_environment(theme), frame(site.settings, site.now))
    pages = all_pages(site)
    while True:
        with cost.of("view"):
            page = next(pages, None)
        if page is None:
            return
        with cost.of("render"):
            html = renderer.html(page)
        yield page, html


def hand_written(site: Site) -> Iterator[str]:
    """Yield the addresses of the pages that the host renders."""
    return (url for url in site.addresses.of_path.values() if url not in site.bodies)


def index(collected: Collector, output: Path, executable: Path | None = None) -> int:
    """Make what was collected searchable; return the number of pages found by it."""
    try:
        return build_index(collected, output, executable)
    finally:
        collected.cleanup()
