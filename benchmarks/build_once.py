"""Builds one made-up portal in this process, and prints what it cost as JSON."""

import argparse
import json
import os
import resource
import sys
import time
from datetime import datetime
from pathlib import Path

from generator.build import Build, prepare
from generator.cost import Cost
from generator.diagnostics import as_text
from generator.model import Settings
from generator.output import NewSite
from generator.project import cache_of
from generator.search import Collector, build_index
from generator.search.executable import newest_executable
from generator.search.index import BUNDLE
from generator.storage import Cache
from generator.text import VIETNAM
from generator.workers import own_processes
from generator.write import noted_files, write

PROJECT = Path(__file__).parent.parent
NOW = datetime(2026, 7, 1, 8, 0, tzinfo=VIETNAM)
SETTINGS = Settings(site_name="Cổng giả lập", site_url="https://portal.example/")


def build_once(
    folder: Path, site: Path, with_index: bool, cached: bool = False, alone: bool = False
) -> Cost:
    """Build FOLDER's content and publish it as `site`; return the CPU seconds of each stage.

    `cached` builds go on from what earlier ones kept in FOLDER; one that is `alone` starts no other
    process. What others do counts for the whole process only.
    """
    cost = Cost()
    cache = cache_of(folder) if cached else Cache()
    workers = None if alone else own_processes()
    built = prepare(folder, SETTINGS, NOW, cost, cache, workers)
    _demand_sound(built)
    collector = Collector(folder) if with_index else None
    theme, new = PROJECT / "theme", NewSite.begin(site, print)
    with cost.of("go on"):
        noted = noted_files(built.plan, cache, with_index)
        new.go_on(noted, frozenset((f"/{BUNDLE}",)) if with_index else frozenset())
    write(built.plan, folder, theme, new.output, collector, cost, (), cache, workers)
    if collector:
        cost.seconds["index"] = _index(collector, new.folder)
    with cost.of("keep"):
        cache.close()
    with cost.of("publish"):
        new.publish()
    return cost


def _index(collector: Collector, site: Path) -> float:
    """Return the CPU seconds that Pagefind's own process took, too."""
    before = _cpu_seconds()
    build_index(collector, site, newest_executable(PROJECT))
    collector.cleanup()
    return _cpu_seconds() - before


def measure(
    folder: Path, output: Path, with_index: bool, cached: bool = False, alone: bool = False
) -> dict[str, float]:
    started = time.perf_counter()
    cost = build_once(folder, output, with_index, cached, alone)
    wall, cpu = time.perf_counter() - started, _cpu_seconds()
    files = [path for path in output.rglob("*") if path.is_file()]
    return {
        **{f"{stage}, CPU s": seconds for stage, seconds in cost.seconds.items()},
        "whole process, CPU s": cpu,
        "build, wall s": wall,
        "peak memory, MB": _peak_megabytes(resource.RUSAGE_SELF),
        "peak of a child, MB": _peak_megabytes(resource.RUSAGE_CHILDREN),
        "pages": cost.pages,
        "files": len(files),
        "output, MB": sum(path.stat().st_size for path in files) / 1e6,
    }


def _demand_sound(built: Build) -> None:
    """A broken corpus would make the build look fast."""
    if built.errors:
        sys.exit(as_text(built.errors[:5]))


def _cpu_seconds() -> float:
    """Return what this process and its finished children have used."""
    return sum(os.times()[:4])


def _peak_megabytes(whose: int) -> float:
    return resource.getrusage(whose).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--index", action="store_true")
    parser.add_argument("--cache", action="store_true")
    parser.add_argument("--alone", action="store_true")
    options = parser.parse_args()
    whole = options.index, options.cache, options.alone
    print(json.dumps(measure(options.folder, options.output, *whole)))


if __name__ == "__main__":
    main()
