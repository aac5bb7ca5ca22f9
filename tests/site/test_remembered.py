"""Bodies as an earlier build rendered them: their words are loaded when a page asks."""

import sqlite3
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from generator.citations import Resolution
from generator.markdown import BodyRequest, render_body
from generator.model import Body, CitationStatus, KeptWords
from generator.site.body_keys import Asking
from generator.site.remembered import WORDS, BodyMemory
from generator.storage import Cache
from tests.small_site import origin

SOURCE = origin("content/news/2024/05/bai.md", "Câu đầu theo 49-KL/TW.\n\n## Mục\n\nCâu sau.")
REQUEST = BodyRequest(
    relative_root="../..",
    resolve=lambda citation: Resolution(CitationStatus.UNKNOWN),
    address_of=lambda href: href,
)


def remembered(cache: Cache) -> Body:
    memory = BodyMemory.of(cache, {}, frozenset())
    asking = Asking("Origin", SOURCE, REQUEST, date(2024, 5, 1), ())
    body = memory.known(SOURCE, lambda: asking) or memory.new(asking)
    memory.write()
    return body


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a cache's file that knows the body."""
    file = tmp_path / "build.sqlite"
    with Cache.open(file, b"1") as cache:
        remembered(cache)
    return file


def test_words_are_loaded_and_are_the_same(file: Path) -> None:
    rendered = render_body(SOURCE.body, SOURCE.body_line, REQUEST)
    with Cache.open(file, b"1") as cache:
        body = remembered(cache)
        assert isinstance(body.shown, KeptWords)
        assert (body.words, body.mentions, body.problems) == (
            rendered.words,
            rendered.mentions,
            rendered.problems,
        )
        assert body.headings


def test_equal_words_have_equal_digests(file: Path, tmp_path: Path) -> None:
    with Cache.open(file, b"1") as kept, Cache.open(tmp_path / "other", b"1") as empty:
        bodies = remembered(kept).shown, remembered(empty).shown
    assert all(isinstance(shown, KeptWords) for shown in bodies)
    assert len({shown.digest for shown in bodies if isinstance(shown, KeptWords)}) == 1


def test_words_that_are_gone_are_rendered_anew(file: Path) -> None:
    with Cache.open(file, b"1") as cache:
        body = remembered(cache)
        with sqlite3.connect(file) as database:
            assert database.execute("DELETE FROM rows WHERE kind = ?", (WORDS,)).rowcount == 1
        assert body.words == render_body(SOURCE.body, SOURCE.body_line, REQUEST).words


def test_words_outlive_the_cache(file: Path) -> None:
    with Cache.open(file, b"1") as cache:
        body = remembered(cache)
    assert body.words.headings


def test_of_many_new_bodies_no_row_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.site.remembered.MANY", 2)
    sources = [
        origin(f"content/news/2024/05/bai-{number}.md", f"Bài {number}.") for number in range(9)
    ]
    asking = [Asking("Origin", source, REQUEST, date(2024, 5, 1), ()) for source in sources]
    with Cache.open(tmp_path / "build.sqlite", b"1") as cache:
        memory = BodyMemory.of(cache, {}, frozenset())
        waiting = [len(memory.added["Origin"]) for each in asking if memory.new(each)]
        memory.write()
        assert (max(waiting), memory.added, memory.used) == (3, {}, {})
    with Cache.open(tmp_path / "build.sqlite", b"1") as cache:
        memory = BodyMemory.of(cache, {}, frozenset())
        memory.take_shelves(sources)
        for each in asking:
            assert memory.known(each.origin, partial(lambda row: row, each))
