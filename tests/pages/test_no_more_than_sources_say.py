"""What pages say of figures and days is no more than their sources do."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model import Edition, Settings
from generator.pages.calendar.event import _structured
from generator.pages.parts.figures import source_words
from generator.pages.regions.figures import _rank
from generator.site.figures.peers import Peers
from generator.site.links import ArticleLink
from tests.events import event_link
from tests.made_figures import figures_of
from tests.small_site import NOW

EDITION = Edition(Settings("Cổng thử", "https://portal.example/"), NOW)


@pytest.mark.parametrize(
    ("rank", "words"),
    [
        (1, "Cao nhất trong 3 nơi cùng cấp có số cùng kỳ"),
        (2, "Cao thứ 2 trong 3 nơi cùng cấp có số cùng kỳ"),
        (3, ""),
        (None, ""),
    ],
)
def test_the_last_of_those_that_were_named_has_no_rank(rank: int | None, words: str) -> None:
    assert _rank(Peers((), rank, 3)) == words


def test_a_vague_time_is_no_day_for_machines() -> None:
    assert '"startDate":"2024-05-15"' in _structured(event_link(), EDITION)
    assert _structured(event_link(words="khoảng giữa tháng 5"), EDITION) == ""


def test_a_figure_is_cited_by_the_newspaper_that_told_it(tmp_path: Path) -> None:
    figure, *_ = figures_of(
        tmp_path,
        "indicator: hoi-vien, region: hai-duong, period: 2023, value: 1200 | có 1.200 hội viên",
    )
    article = figure.source
    assert isinstance(article, ArticleLink)
    told = source_words(replace(article, publisher="Báo Lào Cai"))
    assert told.startswith("Báo Lào Cai, ") and f"bài trên cổng “{article.title}”" in told
    assert source_words(replace(article, publisher="")).startswith(article.title)
