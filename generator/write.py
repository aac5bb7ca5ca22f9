"""The story of a build, told on: a plan becomes files, and what the search is given."""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from generator.build import prepare
from generator.cost import Cost, uncollected
from generator.model import Edition
from generator.model.content import CONTENT
from generator.output import Output, made_pictures
from generator.plan import Plan
from generator.progress import Progress
from generator.project import cache_of
from generator.render.last_edition import LastEdition, Note, keep_edition, last_edition
from generator.render.made_file import MadeFile, page_parts
from generator.render.maker import Maker
from generator.search import Collector, KeptDocument, WrittenPage
from generator.storage import Cache, Stamp
from generator.workers import Stage, Workers


@uncollected()
def write(
    plan: Plan,
    root: Path,
    theme: Path,
    files: Output,
    collector: Collector | None = None,
    cost: Cost | None = None,
    written: Iterable[WrittenPage] = (),
    cache: Cache | None = None,
    workers: Workers | None = None,
) -> Cost:
    """Write all pages and files to `files`; hand them, and `written`, to the collector.

    Files that stand in the last site as an earlier build with this cache wrote them are linked to.
    The cache stays open for the documents that the collector may ask for.
    """
    cost, searched = cost or Cost(), collector is not None
    cache = cache or Cache()
    maker = Maker(plan, theme, cache, searched, last=last_edition(cache, searched))
    notes = dict[str, Note]()
    cache.write()
    again = partial(_maker, root, theme, plan.edition, searched)
    stage = Stage(workers, again) if workers else None
    _write_pages(maker.pages(cost.progress, stage), files, notes, collector, cost)
    with cost.of("files"):
        notes |= _write_files(maker, files, cost.progress, stage)
        _write_others(plan, root, files)
    files.noted.update((url, note.file) for url, note in notes.items())
    if collector:
        with cost.of("collect"):
            _collect_others(plan, collector, written)
    if cache.keeps:
        words = plan.words() if maker.facts else {}
        keep_edition(cache, LastEdition(maker.facts, words, notes, searched))
    cost.pages, cost.bytes = len(plan.pages) + len(plan.written), files.written
    return cost


def noted_files(plan: Plan, cache: Cache, searched: bool) -> dict[str, Stamp]:
    """Return what the last build with a cache wrote at addresses that a plan has too."""
    notes = last_edition(cache, searched).notes
    urls = (*(page.url for page in plan.pages), *(file.url for file in plan.files))
    return {url: notes[url].file.stamp for url in urls if url in notes}


def _write_pages(
    pages: Iterator[MadeFile],
    files: Output,
    notes: dict[str, Note],
    collector: Collector | None,
    cost: Cost,
) -> None:
    while page := _next(pages, files, notes, collector, cost):
        with cost.of("write"):
            file = files.write(page.url, _html(page))
        with cost.of("collect"):
            document = _collect(page, collector) if collector else None
        notes[page.url] = Note(page.key, page.words, file, document)


def _next(
    pages: Iterator[MadeFile],
    files: Output,
    notes: dict[str, Note],
    collector: Collector | None,
    cost: Cost,
) -> MadeFile | None:
    """Return the next page that is to be written; those before it stand, and are noted as such."""
    with cost.of("pages"):
        for page in pages:
            note = _standing(page, files)
            if note is None:
                return page
            notes[page.url] = note
            if collector:
                _collect(page, collector)
    return None


def _standing(file: MadeFile, files: Output) -> Note | None:
    """Return the last edition's note of a file that is kept as it stands there."""
    note = file.note
    return note if note and files.keep(file.url, note.file.stamp) else None


def _html(page: MadeFile) -> bytes:
    return page_parts(page.load())[0]


def _collect(page: MadeFile, collector: Collector) -> KeptDocument | None:
    """Hand on what the search is given of a page; return what is known of it."""
    if page.note:
        if document := page.note.document:
            collector.put_kept(page.url, document, partial(_document, page))
        return document
    _, entry, text = page_parts(page.load())
    return collector.put(page.url, entry, text) if entry and text is not None else None


def _document(page: MadeFile) -> str:
    return page_parts(page.load())[2] or ""


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
    maker: Maker, files: Output, progress: Progress, stage: Stage[Maker] | None
) -> dict[str, Note]:
    return {
        file.url: _standing(file, files)
        or Note(file.key, file.words, files.write(file.url, file.load()))
        for file in maker.files(progress, stage)
    }


def _write_others(plan: Plan, root: Path, files: Output) -> None:
    for asset in plan.hashed():
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
