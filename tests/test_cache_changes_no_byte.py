"""Random edits, built with what earlier builds left in the cache and without: the same bytes.

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
from generator.storage import Cache
from generator.write import write
from tests.made_portal import Files, portals
from tests.test_what_passes_builds import NOW, SETTINGS, THEME, lay_out

MANY = os.environ.get("EDITED_PORTALS")
Built = tuple[tuple[object, ...], Mapping[str, bytes]]

compiled_once = cache(theme_environment)


@st.composite
def edits(draw: st.DrawFn) -> Sequence[Files]:
    """Return a portal, and what it becomes: files of another in place of its own, some gone, some
    moved."""
    states = [draw(portals())]
    for _ in range(draw(st.integers(1, 2))):
        last, other = states[-1], draw(portals())
        taken = draw(st.lists(st.sampled_from(sorted(other)), max_size=4)) if other else []
        left_out = draw(st.lists(st.sampled_from(sorted(last)), max_size=1)) if last else []
        remaining = {path: data for path, data in last.items() if path not in left_out}
        moved = {f"{path[:-3]}-moi.md": last[path] for path in left_out if draw(st.booleans())}
        states.append({**remaining, **{path: other[path] for path in taken}, **moved})
    return states


@settings(
    max_examples=int(MANY or 25),
    derandomize=MANY is None,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(states=edits())
def test_the_cache_changes_no_byte(states: Sequence[Files]) -> None:
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        patch.setattr(maker, "theme_environment", compiled_once)
        for number, files in enumerate(states):
            root = Path(name) / str(number)
            lay_out(files, root)
            with Cache.open(Path(name) / "cache.sqlite", b"1") as cache:
                warm = built(root, cache)
            cold = built(root, None)
            assert warm[0] == cold[0]
            assert warm[1] == cold[1]
            event(f"{bool(cold[1])} {number}")


def built(root: Path, cache: Cache | None) -> Built:
    """Return what is found in the content, and every file of its site."""
    prepared = build.prepare(root, SETTINGS, NOW, cache=cache)
    if prepared.errors:
        return prepared.problems, {}
    with tempfile.TemporaryDirectory() as name:
        site = Path(name)
        write(prepared.plan, root, THEME, site, cache=cache)
        files = {path.relative_to(site).as_posix(): path for path in site.rglob("*")}
        return prepared.problems, {
            address: path.read_bytes() for address, path in files.items() if path.is_file()
        }
