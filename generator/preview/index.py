"""The search index of a preview, made in a process of its own."""

from dataclasses import dataclass
from pathlib import Path

from generator.build import prepare_preview
from generator.model import Edition
from generator.project import cache_of
from generator.search import Collector, WrittenPage, build_index
from generator.search.executable import newest_executable
from generator.write import collect


@dataclass(frozen=True, slots=True)
class WantedIndex:
    """`written` are the hand-written pages, which only the host can render."""

    root: Path
    theme: Path
    output: Path
    edition: Edition
    written: tuple[WrittenPage, ...]


def make(wanted: WantedIndex) -> None:
    """Index what stands in the content folder now, into `output`/pagefind."""
    edition = wanted.edition
    with cache_of(wanted.root) as cache:
        built = prepare_preview(wanted.root, edition.settings, edition.now, cache)
        cache.write()
        collector = Collector(wanted.root)
        collect(built.plan, wanted.theme, collector, wanted.written, cache)
    try:
        build_index(collector, wanted.output, newest_executable(wanted.root))
    finally:
        collector.cleanup()
