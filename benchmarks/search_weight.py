"""What the first results cost a reader: seconds and bytes, on a slow phone and a slow line.

    python -m benchmarks.search_weight [--sizes 500 10000] [--site FOLDER]

Made-up sites of these sizes are built first, or FOLDER holds one. The search page is opened and
left to settle; then Chromium's processor is slowed four times, the line to 3 Mbit/s and 100 ms, and
a query is put into the box at once. The clock starts there, with nothing of the search loaded.

The server slows the line, for Chromium slows the page's own requests and not those of a worker. Its
processor it slows for the page alone too: what a worker does counts as on a processor of its own.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, ClassVar

from playwright.sync_api import Browser

from benchmarks.corpus import write_corpus
from generator.output.served import Quiet, served
from generator.scripts import bundle
from generator.text import fold
from tests.search.browser import chromium
from tests.search.built_register import register_records

PROJECT = Path(__file__).parent.parent
WORDS = ("quỹ học bổng", "buoi toi nha van hoa", "tủ sách")
LATENCY, BYTES_A_SECOND, SLOWER = 0.1, 3_000_000 / 8, 4
PIECE = 4096
_FIRST = """(query) => new Promise((done, fail) => {
  const input = document.querySelector("#q");
  const start = performance.now();
  new MutationObserver(() => {
    if (document.querySelector('[data-component="search-result"]')) done(performance.now() - start);
  }).observe(document.querySelector("[data-component=search]"), { childList: true, subtree: true });
  setTimeout(() => fail(new Error(`nothing for ${query}`)), 30000);
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
})"""


@dataclass(frozen=True, slots=True)
class Weight:
    """`first` in seconds; `early` and `late` in kilobytes, before the first results and in all;
    `heap` is what lives in the page's JavaScript at the end, in megabytes."""

    first: float
    early: float
    late: float
    heap: float


class Line(Quiet):
    """One line, which all that is asked shares."""

    turn: ClassVar = threading.Lock()
    is_slow: ClassVar = False
    sizes: ClassVar[list[int]] = []

    def do_GET(self) -> None:
        if self.is_slow:
            time.sleep(LATENCY)
        super().do_GET()

    def copyfile(self, source: Any, outputfile: Any) -> None:
        while piece := source.read(PIECE):
            if self.is_slow:
                with self.turn:
                    time.sleep(len(piece) / BYTES_A_SECOND)
                    self.sizes.append(len(piece))
            outputfile.write(piece)


def weigh(browser: Browser, root: str, query: str) -> Weight:
    """Ask one query in a browser that has nothing in its cache."""
    with browser.new_context(viewport={"width": 390, "height": 844}) as context:
        page = context.new_page()
        page.goto(f"{root}/tim-kiem/", wait_until="networkidle")
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        Line.sizes.clear()
        Line.is_slow = True
        first = page.evaluate(_FIRST, query)
        early = sum(Line.sizes)
        page.wait_for_function("document.querySelector('.search').dataset.state === 'done'")
        page.wait_for_load_state("networkidle")
        Line.is_slow = False
        session.send("HeapProfiler.collectGarbage")
        used = session.send("Runtime.getHeapUsage")
        return Weight(first / 1000, early / 1000, sum(Line.sizes) / 1000, used["usedSize"] / 1e6)


def numbers(site: Path) -> list[str]:
    """Return three of the site's own document numbers as a hurried officer types them."""
    numbers = [fold(text["number"]) for text in register_records(site, "texts")]
    return [re.sub("[/-]", " ", numbers[position]) for position in (0, len(numbers) // 2, -1)]


def main() -> None:
    parser = argparse.ArgumentParser(description="Đo thời gian và dung lượng của lần tìm đầu.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[500, 10_000])
    parser.add_argument("--site", type=Path, help="một trang đã xây, thay cho --sizes")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    print(f"{'site':<10}{'query':<22}{'first s (min–max)':>22}{'KB':>8}{'all KB':>8}{'live MB':>9}")
    if options.site:
        report("", options.site, options.runs)
        return
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as name:
            write_corpus(size, Path(name), 1)
            command = [sys.executable, "-m", "benchmarks.build_once", name, f"{name}/site"]
            subprocess.run([*command, "--index"], check=True, stdout=subprocess.DEVNULL)
            report(f"{size:,}", Path(name) / "site", options.runs)


def report(name: str, site: Path, runs: int) -> None:
    """Print what each query costs on a built site."""
    shutil.copytree(PROJECT / "theme" / "assets", site / "assets", dirs_exist_ok=True)
    bundle(PROJECT, PROJECT / "theme", site)
    with chromium() as browser, served(site, Line) as root:
        for query in (*numbers(site), *WORDS):
            _print(name, query, [weigh(browser, root, query) for _ in range(runs)])


def _print(name: str, query: str, weights: list[Weight]) -> None:
    times = [weight.first for weight in weights]
    spread = f"{median(times):.2f} ({min(times):.2f}–{max(times):.2f})"
    early, late, heap = (
        max(getattr(weight, name) for weight in weights) for name in ("early", "late", "heap")
    )
    print(f"{name:<10}{query:<22}{spread:>22}{early:>8.0f}{late:>8.0f}{heap:>9.1f}", flush=True)


if __name__ == "__main__":
    main()
