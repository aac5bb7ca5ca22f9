"""The cache: what it keeps, and that no damage to it is an error."""

import sqlite3
from pathlib import Path

import pytest

from generator.storage import LASTING, Cache, code_version


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
        assert cache._database
        cache._database.set_trace_callback(asked.append)
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
