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
from generator.output import NewSite
from generator.render import maker, theme_environment
from generator.search import Collector
from generator.storage import Cache
from generator.write import noted_files, write
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
@given(states=edits(), many=st.sampled_from((0, 1, 200)))
def test_the_cache_changes_no_byte(states: Sequence[Files], many: int) -> None:
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        patch.setattr(maker, "theme_environment", compiled_once)
        patch.setattr("generator.read.remembered.MANY", many)
        patch.setattr("generator.site.remembered.MANY", many)
        for number, files in enumerate(states):
            root = Path(name) / str(number)
            lay_out(files, root)
            with Cache.open(Path(name) / "cache.sqlite", b"1") as cache:
                warm = built(root, Path(name) / "site", cache)
            cold = built(root, root / "cold", Cache())
            assert warm[0] == cold[0]
            assert warm[1] == cold[1]
            event(f"{bool(cold[1])} {number}")


def built(root: Path, site: Path, cache: Cache) -> Built:
    """Publish a site in place of the one that stands; return what is found in the content, and
    every file of the site and its search documents."""
    prepared = build.prepare(root, SETTINGS, NOW, cache=cache)
    if prepared.errors:
        return prepared.problems, {}
    plan, collector, new = prepared.plan, Collector(root), NewSite.begin(site, fail)
    new.go_on(noted_files(plan, cache, searched=True))
    standing = contents(site)
    write(plan, root, THEME, new.output, collector, None, (), cache)
    assert contents(site) == standing
    new.publish()
    cells = tuple(collector.sizes())
    collector.lay_out(cells, root / "documents" / site.name)
    collector.cleanup()
    documents = contents(root / "documents" / site.name)
    return prepared.problems, {**contents(site), **documents, "cells": collector.digest(cells)}


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all files below a folder, and the folders themselves."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    return {name: path.read_bytes() if path.is_file() else b"" for name, path in files.items()}


def fail(holder: str) -> None:
    raise AssertionError(holder)
