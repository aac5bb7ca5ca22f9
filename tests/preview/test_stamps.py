"""What a process that stays tells from what it read already: content files and templates."""

import os
import time
from pathlib import Path

import pytest

from generator.preview.templates import environment_now
from generator.read import read_content
from generator.storage import Cache

LONG_AGO = 1_000_000_000_000_000_000
SECOND = 1_000_000_000
REGION = "---\nname: {}\nkind: province\ncodes: [{{code: '33'}}]\n---\n\nLời giới thiệu.\n"


def write(file: Path, text: str, moment: int) -> None:
    """Write a file that was changed at a moment, in nanoseconds."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    os.utime(file, ns=(moment, moment))


def names(root: Path, cache: Cache) -> list[str]:
    content, _ = read_content(root, cache=cache)
    cache.flush()
    return [region.name for region in content.regions if region.id == "tinh-moi"]


@pytest.mark.parametrize("later", [1, -SECOND])
def test_a_change_is_seen(tmp_path: Path, later: int) -> None:
    assert seen(tmp_path, LONG_AGO, LONG_AGO + later) == ["Tỉnh Mốt"]


def test_a_change_at_the_same_moment_is_seen_while_that_is_not_long_ago(tmp_path: Path) -> None:
    moment = time.time_ns()
    assert seen(tmp_path, moment, moment) == ["Tỉnh Mốt"]


def seen(root: Path, before: int, after: int) -> list[str]:
    """Return the name that is read of a file of equal size, changed after it was read twice."""
    file = root / "content/regions/tinh-moi.md"
    with Cache.open(root / "cache.sqlite", b"1") as cache:
        cache.stays = True
        write(file, REGION.format("Tỉnh Một"), before)
        for _ in range(3):
            assert names(root, cache) == ["Tỉnh Một"]
        write(file, REGION.format("Tỉnh Mốt"), after)
        return names(root, cache)


def test_a_template_that_changes_is_seen(tmp_path: Path) -> None:
    write(tmp_path / "page.html", "một", LONG_AGO)
    first = environment_now(tmp_path)
    assert environment_now(tmp_path) is first
    assert first.get_template("page.html").render() == "một"
    write(tmp_path / "page.html", "hai", LONG_AGO + 1)
    assert environment_now(tmp_path).get_template("page.html").render() == "hai"
