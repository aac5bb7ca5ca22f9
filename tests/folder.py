"""A content folder for one test: the portal's regions, indicators, words; made-up articles."""

import atexit
import re
import shutil
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from generator.diagnostics import as_text
from generator.model import Content, Settings
from generator.model.content import CONTENT
from generator.read import read_content
from generator.read.kind import Kind
from generator.site.link import link
from generator.site.site import Site
from generator.storage import Cache
from generator.text import VIETNAM

PROJECT = Path(__file__).parents[1]
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
KEPT = ("regions", "statistics", "vocabularies")
_PARTS = {"‹năm›": "2024", "‹tháng›": "03"}


@cache
def project_content() -> Content:
    """Return what the portal's own content says, read once by each process of tests."""
    return read_content(PROJECT)[0]


@cache
def read_before() -> Cache:
    """Return what this process has read: the portal's own folders are in most tests."""
    folder = mkdtemp()
    atexit.register(shutil.rmtree, folder)
    return Cache.open(Path(folder) / "cache.sqlite", b"tests")


def path_in(kind: Kind) -> str:
    """Return a path that a record of the kind may have."""
    path = re.sub("‹[^›]+›", lambda part: _PARTS.get(part[0], "thu"), kind.folder.pattern)
    assert kind.folder.form.fullmatch(path)
    return path


def article(body: str, *figures: str, day: str = "2024-03-01", regions: str = "toan-quoc") -> str:
    """Return an article of a day with the given figures, each a YAML group without its braces."""
    rows = "".join(f"  - {{{one}}}\n" for one in figures)
    return (
        f"---\ntitle: Bài để thử\ndate: {day}\nlead: Bài giả định, chỉ để thử.\n"
        f"regions: [{regions}]\n{'figures:' if rows else ''}\n{rows}---\n\n{body}\n"
    )


def graded_article(body: str, *rows: str, day: str = "2024-03-01", regions: str) -> str:
    """Return an article that carries texts out, each row a YAML group without its braces."""
    keys, lines = f"regions: [{regions}]\n", "".join(f"  - {{{row}}}\n" for row in rows)
    return article(body, day=day, regions=regions).replace(keys, f"{keys}carries_out:\n{lines}")


def site_of(
    root: Path, files: Mapping[str, str], kept: Sequence[str] = KEPT, site_url: str = "/"
) -> tuple[Site, str]:
    """Return the site of the files (paths below content/), and the report on them.

    `kept` are folders of the portal's own content that are there too.
    """
    lay_out(root, files, kept)
    content, unreadable = read_content(root, CONTENT, read_before())
    site, unsound = link(content, Settings(site_name="Thử", site_url=site_url), NOW)
    return site, as_text((*unreadable, *unsound))


def lay_out(root: Path, files: Mapping[str, str], kept: Sequence[str] = KEPT) -> None:
    """Write the files below content/, beside the portal's own folders that are `kept`."""
    for name in kept:
        shutil.copytree(PROJECT / "content" / name, root / "content" / name)
    for path, text in files.items():
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
