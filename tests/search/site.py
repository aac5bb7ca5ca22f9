"""A portal to search in: the real content, a made-up corpus, and the planted items, built whole."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import yaml

from benchmarks import words
from benchmarks.corpus import REAL_CONTENT, write_corpus
from benchmarks.front_matter import content_file
from benchmarks.grammar import Grammar
from generator.build import prepare
from generator.model import Settings
from generator.output import Output
from generator.search import Collector, build_index, shards
from generator.search.executable import newest_executable
from generator.text import VIETNAM
from generator.write import write

PROJECT = Path(__file__).parent.parent.parent
HERE = Path(__file__).parent
SEED = 20261122
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
SETTINGS = Settings(site_name="Cổng thử", site_url="https://portal.example/")
MADE_UP = 460
"""With the planted items and the real ones, more than 600 pages are found by the search."""
_SHARED = ("theme", "node_modules", "generator")


def build(folder: Path, made_up: int = MADE_UP) -> Path:
    """Build the portal in `folder` and return its site; the same content every time."""
    write_content(folder, made_up)
    return build_written(folder)


def build_written(folder: Path) -> Path:
    """Build what stands in `folder`/content and return its site."""
    shutil.copyfile(PROJECT / "mkdocs.yml", folder / "mkdocs.yml")
    for name in _SHARED:
        link = folder / name
        if not link.exists() and (PROJECT / name).exists():
            link.symlink_to(PROJECT / name)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr[-3000:])
    return folder / "site"


def build_parted(folder: Path) -> Path:
    """Build the same pages, without the hand-written ones, in about ten shards; return the site."""
    write_content(folder)
    site = folder / "site"
    with patch.multiple(shards, SMALL=0, SHARD=250_000, NEWEST=250_000):
        built = prepare(folder, SETTINGS, NOW)
        collector = Collector(folder)
        write(built.plan, folder, PROJECT / "theme", Output(site), collector)
        build_index(collector, site, newest_executable(PROJECT))
        collector.cleanup()
    shutil.copytree(PROJECT / "theme" / "assets", site / "assets", dirs_exist_ok=True)
    return site


def write_content(folder: Path, made_up: int = MADE_UP) -> None:
    """Write the content: made-up items first, then the planted, then the real ones over them."""
    content = write_corpus(made_up, folder, SEED)
    _leave_out_wards(content)
    for path, text in _planted():
        target = content / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    shutil.copytree(REAL_CONTENT, content, dirs_exist_ok=True)


def _leave_out_wards(content: Path) -> None:
    """Made-up wards begin in 2025, the made-up news about them earlier: such news goes."""
    for file in content.glob("news/*/*/*.md"):
        if '"xa-' in (text := file.read_text("utf-8")) or '"phuong-' in text:
            file.unlink()


def _planted() -> Iterator[tuple[str, str]]:
    planted = yaml.safe_load((HERE / "planted.yml").read_text("utf-8"))
    grammar = Grammar(Random(SEED))
    for name, item in planted["news"].items():
        yield _article(name, item, grammar)
    for text in planted["texts"]:
        yield _official_text(text)


def _article(name: str, item: list[Any], grammar: Grammar) -> tuple[str, str]:
    day, region, title, lead, *sentences = item
    keys = {"title": title, "date": day, "lead": lead, "regions": [region], "topics": []}
    noise = [grammar.paragraph(words.SENTENCES, 3, region="Xã") for _ in sentences]
    paragraphs = [f"{one} {more}" for one, more in zip(sentences, noise, strict=True)]
    paragraphs.append(grammar.paragraph(words.SENTENCES, 4, region="Xã"))
    return f"news/{day:%Y/%m}/{name}.md", content_file(keys, "\n\n".join(paragraphs))


def _official_text(text: Mapping[str, Any]) -> tuple[str, str]:
    keys = {name: value for name, value in text.items() if name not in ("body", "replaces")}
    if "replaces" in text:
        target, issued = text["replaces"]
        source = {"name": "Nguồn thử", "url": "https://nguon.example/"}
        relation = {"kind": "replaces", "target": target, "issued": issued, "source": source}
        keys["relations"] = [relation]
    slug = text["number"].lower().replace("/", "-").replace("đ", "d")
    folder = f"documents/{text['type']}"
    return f"{folder}/{text['issued'].year}-{slug}.md", content_file(keys, text["body"])


def main() -> None:
    """Write or build the portal by hand: `python -m tests.search.site FOLDER`."""
    build(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
