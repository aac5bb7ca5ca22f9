"""The story of a build, told on: a plan becomes files, and what the search is given."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path

from generator.build import CONTENT, cache_of, prepare
from generator.cost import Cost, uncollected
from generator.model import Edition
from generator.output import Output, made_pictures
from generator.plan import Plan
from generator.progress import Progress
from generator.render.maker import MadePage, Maker
from generator.search import Collector, WrittenPage
from generator.storage import Cache
from generator.workers import Stage, Workers


@uncollected()
def write(
    plan: Plan,
    root: Path,
    theme: Path,
    output: Path,
    collector: Collector | None = None,
    cost: Cost | None = None,
    written: Iterable[WrittenPage] = (),
    cache: Cache | None = None,
    workers: Workers | None = None,
) -> Cost:
    """Write all pages and files below `output`; hand them, and `written`, to the collector."""
    cost = cost or Cost()
    files = Output(output)
    maker = Maker(plan, theme, cache or Cache(), collector is not None)
    maker.cache.write()
    again = partial(_maker, root, theme, plan.edition, collector is not None)
    stage = Stage(workers, again) if workers else None
    pages = maker.pages(cost.progress, stage)
    while page := _next(pages, cost):
        with cost.of("write"):
            files.write(page.url, page.html)
        if collector:
            with cost.of("collect"):
                _collect(page, collector)
    with cost.of("files"):
        _write_files(maker, root, files, cost.progress, stage)
    if collector:
        with cost.of("collect"):
            _collect_others(plan, collector, written)
    cost.pages, cost.bytes = len(plan.pages) + len(plan.written), files.written
    return cost


def _next(pages: Iterator[MadePage], cost: Cost) -> MadePage | None:
    with cost.of("pages"):
        return next(pages, None)


def _collect(page: MadePage, collector: Collector) -> None:
    if page.entry and page.document is not None:
        collector.put(page.url, page.entry, page.document)


@uncollected()
def collect(
    plan: Plan,
    theme: Path,
    collector: Collector,
    written: Iterable[WrittenPage] = (),
    cache: Cache | None = None,
) -> None:
    """Hand all pages, and `written`, to the collector; nothing else is written."""
    for page in Maker(plan, theme, cache or Cache()).pages():
        _collect(page, collector)
    _collect_others(plan, collector, written)


def _maker(root: Path, theme: Path, edition: Edition, searched: bool) -> Maker:
    cache = cache_of(root)
    built = prepare(root, edition.settings, edition.now, cache=cache)
    return Maker(built.plan, theme, cache, searched)


def _write_files(
    maker: Maker, root: Path, files: Output, progress: Progress, stage: Stage[Maker] | None
) -> None:
    plan = maker.plan
    for asset in chain(maker.files(progress, stage), plan.hashed()):
        files.write(asset.url, asset.data)
    for copy in plan.copies:
        if not copy.picture:
            files.copy(copy.url, root / CONTENT / copy.path)
    for url, data in made_pictures(plan.copies, root, root / CONTENT):
        files.write(url, data)


def _collect_others(plan: Plan, collector: Collector, written: Iterable[WrittenPage]) -> None:
    collector.add_written(written)
    collector.add_attached(plan.attached())
    collector.add_listed(plan.listed())
