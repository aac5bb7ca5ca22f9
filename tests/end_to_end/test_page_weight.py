"""The first load of every page stays light, on the real portal and on one of a thousand items."""

import gzip
from pathlib import Path

import pytest

from benchmarks.page_weight import MOST_BYTES, MOST_NODES, Weight, made_up, weights


def too_heavy(site: Path) -> list[Weight]:
    every = list(weights(site))
    assert len(every) > 300
    return [one for one in every if one.size > MOST_BYTES or one.nodes > MOST_NODES]


def test_every_page_is_light(site: Path) -> None:
    assert too_heavy(site) == []


@pytest.mark.long
@pytest.mark.parametrize("seed", [1, 2])
def test_every_page_is_light_among_a_thousand_items(seed: int, tmp_path: Path) -> None:
    assert too_heavy(made_up(tmp_path, 1000, seed)) == []


def test_what_a_page_loads_is_weighed(tmp_path: Path) -> None:
    """So that the tests above can fail: sheets, their fonts, modules and theirs are counted."""
    (tmp_path / "a").mkdir()
    names = '<link rel="stylesheet" href="../s.css"><script type="module" src="/a/m.js"></script>'
    for name, text in (
        ("a/index.html", f"<html>{names}</html>"),
        ("s.css", "@font-face{src:url(f.woff2)}"),
        ("f.woff2", "x" * 30_000),
        ("a/m.js", 'import { n } from "../n.js";'),
        ("n.js", "export const n = 1;"),
        ("later.js", "import('./m.js')"),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (page,) = weights(tmp_path)
    assert page.address == "/a/" and page.nodes == 3
    packed = ("a/index.html", "s.css", "a/m.js", "n.js")
    sizes = (len(gzip.compress((tmp_path / name).read_bytes(), 6)) for name in packed)
    assert page.size == 30_000 + sum(sizes)
