"""Random edits, built with what earlier builds left in the cache and beside it, and without: the
same bytes, and the same documents for the search.

EDITED_PORTALS=500 tries so many, and others each time.
"""

import os
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from generator import build
from generator.render import maker, theme_environment
from generator.search import Collector
from generator.storage import Cache
from generator.write import write
from tests.made_portal import Files, portals
from tests.test_what_passes_builds import NOW, SETTINGS, THEME, lay_out

pytestmark = pytest.mark.slow

MANY = os.environ.get("EDITED_PORTALS")
Built = tuple[tuple[object, ...], Mapping[str, bytes]]

compiled_once = cache(theme_environment)


@st.composite
def edits(draw: st.DrawFn) -> Sequence[Files]:
    """Return a portal, and what it becomes: files of another in place of its own, some gone, some
    moved; or the same with a few words more."""
    states = [draw(portals())]
    for _ in range(draw(st.integers(1, 3))):
        if draw(st.booleans()):
            states.append(draw(reworded(states[-1])))
            continue
        last, other = states[-1], draw(portals())
        taken = draw(st.lists(st.sampled_from(sorted(other)), max_size=4)) if other else []
        left_out = draw(st.lists(st.sampled_from(sorted(last)), max_size=1)) if last else []
        remaining = {path: data for path, data in last.items() if path not in left_out}
        moved = {f"{path[:-3]}-moi.md": last[path] for path in left_out if draw(st.booleans())}
        states.append({**remaining, **{path: other[path] for path in taken}, **moved})
    return states


@st.composite
def reworded(draw: st.DrawFn, files: Files) -> Files:
    """Return the files with words added to a few bodies, at their ends or their beginnings."""
    records = sorted(path for path, data in files.items() if data.count(b"---\n") >= 2)
    chosen = draw(st.lists(st.sampled_from(records), max_size=3)) if records else []
    changed = dict(files)
    for number, path in enumerate(chosen):
        keys, body = changed[path].split(b"\n---\n", 1)
        added = f"Câu thứ {number} vừa thêm.".encode()
        body = draw(
            st.sampled_from((body + b"\n\n" + added + b"\n", b"\n" + added + b"\n\n" + body))
        )
        changed[path] = keys + b"\n---\n" + body
    return changed


@settings(
    max_examples=int(MANY or 16),
    derandomize=MANY is None,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(states=edits())
def test_the_cache_changes_no_byte(states: Sequence[Files]) -> None:
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        patch.setattr(maker, "theme_environment", compiled_once)
        last: Path | None = None
        for number, files in enumerate(states):
            root = Path(name) / str(number)
            lay_out(files, root)
            site = root / "site"
            with Cache.open(Path(name) / "cache.sqlite", b"1") as cache:
                warm = built(root, site, cache, last)
            last = site if warm[1] else last
            cold = built(root, root / "cold", None, None)
            assert warm[0] == cold[0]
            assert warm[1] == cold[1]
            event(f"{bool(cold[1])} {number}")


def built(root: Path, site: Path, cache: Cache | None, last: Path | None) -> Built:
    """Return what is found in the content, and every file of its site and its search documents."""
    prepared = build.prepare(root, SETTINGS, NOW, cache=cache)
    if prepared.errors:
        return prepared.problems, {}
    collector = Collector(root)
    site.mkdir()
    write(prepared.plan, root, THEME, site, collector, cache=cache, last=last)
    cells = tuple(collector.sizes())
    collector.lay_out(cells, site / "documents")
    collector.cleanup()
    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*")}
    contents = {address: path.read_bytes() for address, path in files.items() if path.is_file()}
    return prepared.problems, contents | {"cells": collector.digest(cells)}
