"""What each page of a site costs on its first load, packed as nginx packs it, and how many nodes.

    python -m benchmarks.page_weight [--size 1000] [--seed 1] [--site FOLDER]

A made-up site of this size is built first, or FOLDER holds one. The first load is the page with
the sheets, scripts, modules and fonts that it names; what comes once a reader asks is not in it.
"""

import argparse
import gzip
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from benchmarks.corpus import write_corpus
from benchmarks.packed import LEVEL
from generator.scripts import bundle

PROJECT = Path(__file__).parent.parent
MOST_BYTES, MOST_NODES = 25_000, 800
_LOADED = frozenset({"stylesheet", "preload", "modulepreload"})
_MODULE = re.compile(r"""(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']""")
_FONT = re.compile(r"url\([\"']?([^\"')]+\.woff2)")
_PACKED = frozenset({".html", ".css", ".js", ".svg"})


@dataclass(frozen=True, slots=True, order=True)
class Weight:
    size: int
    nodes: int
    address: str


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.nodes = 0
        self.files: list[str] = []
        self.is_redirect = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.nodes += 1
        values = dict(attributes)
        if tag == "link" and values.get("rel") in _LOADED:
            self.files.append(values.get("href") or "")
        elif tag == "script" and values.get("src"):
            self.files.append(values["src"] or "")
        self.is_redirect |= values.get("http-equiv") == "refresh"


def weights(site: Path) -> Iterator[Weight]:
    """Yield what every page costs; old addresses, which only lead on, are left out."""
    for file in sorted(site.rglob("*.html")):
        reader = _Reader()
        reader.feed(file.read_text("utf-8"))
        if "pagefind" in file.parts or reader.is_redirect:
            continue
        loaded = {file}
        for name in reader.files:
            loaded |= _with_all_it_names(_target(site, file, name))
        address = file.relative_to(site).as_posix().removesuffix("index.html")
        yield Weight(sum(map(_packed, loaded)), reader.nodes, f"/{address}")


def _target(site: Path, page: Path, name: str) -> Path:
    return site / name[1:] if name.startswith("/") else (page.parent / name).resolve()


@cache
def _with_all_it_names(file: Path) -> frozenset[Path]:
    pattern = {".js": _MODULE, ".css": _FONT}.get(file.suffix)
    named = pattern.findall(file.read_text("utf-8")) if pattern else ()
    further = (_with_all_it_names((file.parent / name).resolve()) for name in named)
    return frozenset({file}).union(*further)


@cache
def _packed(file: Path) -> int:
    content = file.read_bytes()
    return len(gzip.compress(content, LEVEL) if file.suffix in _PACKED else content)


def made_up(folder: Path, size: int, seed: int) -> Path:
    """Build a made-up portal below `folder`, as it is published; return its site."""
    write_corpus(size, folder, seed)
    site = folder / "site"
    command = [sys.executable, "-m", "benchmarks.build_once", str(folder), str(site)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.copytree(PROJECT / "theme" / "assets", site / "assets", dirs_exist_ok=True)
    bundle(PROJECT, PROJECT / "theme", site)
    return site


def report(site: Path, rows: int = 12) -> None:
    """Print how many pages are too heavy, and the heaviest."""
    every = sorted(weights(site), reverse=True)
    heavy = sum(weight.size > MOST_BYTES for weight in every)
    many = sum(weight.nodes > MOST_NODES for weight in every)
    print(f"{len(every)} pages; {heavy} over {MOST_BYTES} bytes, {many} over {MOST_NODES} nodes")
    fullest = sorted(every, key=lambda weight: -weight.nodes)
    for weight in (*every[:rows], *fullest[:rows]):
        print(f"{weight.size:>7}{weight.nodes:>6}  {weight.address}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Đo lần tải đầu và số phần tử của mọi trang.")
    parser.add_argument("--size", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--site", type=Path, help="một trang đã xây, thay cho --size")
    options = parser.parse_args()
    if options.site:
        report(options.site.resolve())
        return
    with tempfile.TemporaryDirectory() as name:
        report(made_up(Path(name).resolve(), options.size, options.seed))


if __name__ == "__main__":
    main()
