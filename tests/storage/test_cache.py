"""The cache: what it keeps, and that no damage to it is an error."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.storage import LASTING, Cache, boxed, code_version
from generator.storage.cache import BOX


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "folder" / "cache.sqlite"
    with Cache.open(file, b"1") as cache:
        cache.keep("body", b"a", b"words")
    return file


def value(file: Path, version: bytes = b"1") -> bytes | None:
    with Cache.open(file, version) as cache:
        return cache.value("body", b"a")


def test_what_was_kept_is_there_for_the_next_build(file: Path) -> None:
    assert value(file) == b"words"


def test_another_version_of_the_code_finds_nothing(file: Path) -> None:
    assert value(file, b"2") is None
    assert value(file, b"1") is None


def test_what_lasts_outlives_another_version_of_the_code(file: Path) -> None:
    with Cache.open(file, b"1") as cache:
        cache.keep(LASTING, b"key", b"card")
        cache.keep("page", b"key", b"page")
    with Cache.open(file, b"2") as cache:
        assert cache.value(LASTING, b"key") == b"card"
        assert cache.value("page", b"key") is None


CHANGED = ["CAST(substr(value, 1, 16) || 'other' AS BLOB)", "'words'", "7", "x''"]
"""What a damaged row may hold, in SQL: other bytes behind its seal, other types, no byte."""


def change_rows(file: Path, changed: str) -> None:
    database = sqlite3.connect(file)
    with database:
        database.execute(f"UPDATE rows SET value = {changed}")
    database.close()


@pytest.mark.parametrize("changed", CHANGED)
def test_a_row_that_changed_is_not_believed(file: Path, changed: str) -> None:
    change_rows(file, changed)
    with Cache.open(file, b"1") as cache:
        assert cache.value("body", b"a") is None
        assert cache.keeps


@pytest.mark.parametrize("size", (0, 10, 3000))
def test_a_damaged_file_is_begun_anew(file: Path, size: int) -> None:
    data = file.read_bytes()
    file.write_bytes(data[:size] + b"damaged" * 200)
    value(file)
    with Cache.open(file, b"1") as cache:
        cache.keep("body", b"a", b"new")
    assert value(file) == b"new"


def test_without_a_place_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with Cache.open(tmp_path / "file" / "cache.sqlite", b"1") as cache:
        cache.keep("body", b"a", b"words")
        assert cache.value("body", b"a") is None


def test_what_no_build_uses_goes_when_it_outgrows_the_rest(file: Path) -> None:
    for build in range(200):
        with Cache.open(file, b"1") as cache:
            cache.keep("body", b"a%d" % build, b"words")
    (count,) = sqlite3.connect(file).execute("SELECT count(*) FROM rows").fetchone()
    assert count < 50


def test_what_another_command_uses_stays(file: Path) -> None:
    for build in range(200):
        with Cache.open(file, b"1") as cache:
            cache.keep("record", b"a%d" % build, b"words")
    assert value(file) == b"words"


def test_the_version_is_the_same_in_one_state_of_the_code() -> None:
    assert code_version() == code_version() != b""


def test_what_is_read_ahead_is_what_is_read_row_by_row(file: Path) -> None:
    with Cache.open(file, b"1") as cache:
        cache.keep("body", b"b", b"others")
        cache.keep("page", b"a", b"page")
    keys = [(kind, key) for kind in ("body", "page") for key in (b"a", b"b")]
    asked: list[str] = []
    with Cache.open(file, b"1") as cache:
        rows = {place: cache.value(*place) for place in keys}
        assert cache.rows.database
        cache.rows.database.set_trace_callback(asked.append)
        with cache.read_ahead("body"):
            assert {place: cache.value(*place) for place in keys} == rows
        assert len(asked) == 1 + 2
        cache.keep("body", b"a", b"new words")
        with cache.read_ahead("body"):
            assert cache.value("body", b"a") == b"new words"
        assert cache.value("body", b"b") == b"others"


@pytest.mark.parametrize("changed", CHANGED)
def test_a_row_that_changed_is_not_believed_when_it_is_read_ahead(file: Path, changed: str) -> None:
    change_rows(file, changed)
    with Cache.open(file, b"1") as cache:
        with cache.read_ahead("body"):
            assert cache.value("body", b"a") is None
        assert cache.keeps


def test_nothing_is_read_ahead_without_a_place_or_of_a_damaged_file(file: Path) -> None:
    with Cache() as cache, cache.read_ahead("body"):
        assert cache.value("body", b"a") is None
    with Cache.open(file, b"1") as cache:
        with sqlite3.connect(file) as database:
            database.execute("DROP TABLE rows")
        with cache.read_ahead("body"):
            assert cache.value("body", b"a") is None
        assert not cache.keeps


def boxes_of(file: Path) -> list[bytes]:
    with Cache.open(file, b"1") as cache:
        return list(cache.shelf("bodies"))


def test_each_box_of_a_shelf_is_written_before_the_next_is_filled(file: Path) -> None:
    waiting: list[int] = []

    def boxes(cache: Cache) -> Iterator[bytes]:
        for number in range(3):
            waiting.append(len(cache._new))
            yield b"box %d" % number

    with Cache.open(file, b"1") as cache:
        cache.keep_shelf("bodies", boxes(cache))
    assert waiting == [0, 0, 0]
    assert boxes_of(file) == [b"box 0", b"box 1", b"box 2"]


@pytest.mark.parametrize("count", (0, 1, 2))
def test_of_a_smaller_shelf_no_box_of_the_last_is_left(file: Path, count: int) -> None:
    for boxes in ([b"old"] * 3, [b"new"] * count):
        with Cache.open(file, b"1") as cache:
            cache.keep_shelf("bodies", boxes)
    assert boxes_of(file) == [b"new"] * count


@pytest.mark.parametrize("changed", CHANGED)
def test_a_box_that_changed_takes_no_other_with_it(file: Path, changed: str) -> None:
    with Cache.open(file, b"1") as cache:
        cache.keep_shelf("bodies", [b"first", b"second", b"third"])
    database = sqlite3.connect(file)
    with database:
        where = "kind = 'bodies' AND key = CAST('1' AS BLOB)"
        assert database.execute(f"UPDATE rows SET value = {changed} WHERE {where}").rowcount == 1
    database.close()
    assert boxes_of(file) == [b"first", b"third"]


def test_a_process_that_stays_is_given_a_shelf_once(file: Path) -> None:
    with Cache.open(file, b"1") as cache:
        cache.keep_shelf("bodies", [b"box"])
        cache.stays = True
        assert [list(cache.shelf("bodies")) for _ in range(2)] == [[b"box"], []]


@pytest.mark.parametrize("count", (0, 1, BOX, BOX + 1, 3 * BOX))
def test_rows_lie_in_boxes_in_their_order(count: int) -> None:
    boxes = list(boxed(range(count)))
    assert [row for box in boxes for row in box] == list(range(count))
    assert all(0 < len(box) <= BOX for box in boxes)
