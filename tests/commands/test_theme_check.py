"""A theme's faults are told again as they were found, and found anew where anything is another."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jinja2 import Environment

from generator.commands.theme_check import theme_check
from generator.render import theme_faults
from generator.storage import Cache
from tests.render.test_theme_faults import FAULTS

SHEET = "theme/assets/css/news/bai.css"
SOUND = '{% set styles = ["news/bai"] %}\n{% if a %}{{ a }}{% endif %}\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / SHEET).parent.mkdir(parents=True)
    (tmp_path / SHEET).write_text("a {}")
    (tmp_path / "theme/trang.html").write_text(SOUND)
    return tmp_path


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with Cache.open(tmp_path / "build.sqlite", b"1") as cache:
        yield cache


def write(source: str) -> Callable[[Path], object]:
    return lambda root: (root / "theme/trang.html").write_bytes(source.encode())


def lead_elsewhere(root: Path) -> None:
    (root / SHEET).unlink()
    (root / SHEET).symlink_to(root / "khong-co")


CHANGES: list[Callable[[Path], object]] = [
    *map(write, FAULTS),
    lambda root: (root / SHEET).unlink(),
    lambda root: (root / SHEET).rename(root / "theme/assets/css/news/khac.css"),
    lambda root: (root / "theme/moi.xml").write_text("{{"),
    lambda root: os.mkfifo(root / "theme/trang-2.html"),
    lead_elsewhere,
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_told_is_what_is_found(
    root: Path, cache: Cache, change: Callable[[Path], object]
) -> None:
    assert theme_check(root, "theme", cache) == ()
    change(root)
    found = tuple(theme_faults(root, "theme"))
    assert found
    assert theme_check(root, "theme", cache) == theme_check(root, "theme", cache) == found
    write(SOUND)(root)
    (root / SHEET).unlink(missing_ok=True)
    (root / SHEET).write_text("a {}")
    assert theme_check(root, "theme", cache) == tuple(theme_faults(root, "theme"))


def test_nothing_is_parsed_again(root: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    write("{{ a b }}")(root)
    found = theme_check(root, "theme", cache)
    monkeypatch.delattr(Environment, "parse")
    assert theme_check(root, "theme", cache) == found != ()


def test_what_a_link_leads_to_is_looked_at_each_time(root: Path, cache: Cache) -> None:
    """It may go while nothing in the theme changes."""
    other = root / "khac.css"
    other.write_text("a {}")
    (root / SHEET).unlink()
    (root / SHEET).symlink_to(other)
    assert theme_check(root, "theme", cache) == ()
    other.unlink()
    assert [row.code for row in theme_check(root, "theme", cache)] == ["B602"]
