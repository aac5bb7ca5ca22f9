"""The records' pages beside those of the host, with all that a whole site has besides."""

from collections.abc import Mapping
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.admin import write_form
from generator.build import Build
from generator.cost import Cost
from generator.output import NewSite, Output
from generator.plugin.reports import progress
from generator.plugin.settings import names_of_content, project
from generator.scripts import bundle
from generator.search import Collector, WrittenPage, build_index
from generator.search.executable import newest_executable
from generator.storage import Cache
from generator.workers import Workers
from generator.write import write


def complete(
    built: Build,
    config: MkDocsConfig,
    searched: bool,
    host_pages: Mapping[str, WrittenPage],
    cache: Cache,
    workers: Workers | None = None,
    new: NewSite | None = None,
) -> tuple[int, int]:
    """Write them into the host's output; return how many pages there are, and how many the search
    finds. `host_pages` are the hand-written ones by address."""
    output, theme, root = Path(config.site_dir), Path(config.theme.dirs[0]), project(config)
    collector = Collector(root) if searched else None
    try:
        plan = built.plan
        written = [host_pages[url] for url in plan.written if url in host_pages]
        cost = Cost(progress=progress())
        files = new.output if new else Output(output)
        write(plan, root, theme, files, collector, cost, written, cache, workers)
        bundle(root, theme, output, cache)
        write_form(root, output, plan.edition.settings, lambda: names_of_content(root))
        findable = build_index(collector, output, newest_executable(root)) if collector else 0
    finally:
        if collector:
            collector.cleanup()
    return cost.pages, findable
