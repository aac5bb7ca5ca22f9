"""The search of a preview says how old it is, whatever becomes of its index."""

import queue
from datetime import datetime
from pathlib import Path

import pytest

from generator.model import Edition, Settings
from generator.preview import FollowingSearch, WantedIndex
from generator.preview.search import FAILED, FOLLOWS
from generator.text import VIETNAM

pytestmark = pytest.mark.slow

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
PATIENCE = 60


def test_an_index_that_fails_is_told_and_the_next_one_is_tried(tmp_path: Path) -> None:
    news = tmp_path / "content" / "news"
    news.mkdir(parents=True)
    (news / "sai.md").write_text("titel: Sai\n", encoding="utf-8")
    words: queue.Queue[str] = queue.Queue()
    search = FollowingSearch(lambda folder: words.put(str(folder)), words.put)
    edition = Edition(Settings("Cổng thử", "http://127.0.0.1:8000/"), NOW)
    wanted = WantedIndex(tmp_path, tmp_path, tmp_path, edition, ())
    for _ in range(2):
        search.want(wanted)
        assert words.get(timeout=PATIENCE) == FOLLOWS
        assert words.get(timeout=PATIENCE) == FAILED
    search.close()
    assert words.empty()
