"""What the front page has room for: the newest, each once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.model import DocumentNumber, OfficialText, TextId
from generator.site.news.front_page import FIGURES, NEWEST, PLACES, TOPICS, front_page
from generator.site.news.linked import FrontPage
from generator.site.texts.register_groups import in_order
from tests import folder
from tests.small_site import article, circular, site_of

PROVINCES = (
    *("hung-yen", "ha-noi", "an-giang", "bac-ninh", "ca-mau", "cao-bang"),
    *("dak-lak", "dien-bien", "dong-nai", "gia-lai", "lai-chau"),
)
NAMED_TOPICS = (
    *("so-ket", "giao-ban", "to-chuc-hoi", "quy-khuyen-hoc", "hoc-bong"),
    *("tap-huan", "xoa-mu-chu", "chuyen-doi-so", "cong-thong-tin"),
)
INDICATORS = ("hoi-vien", "hoi-vien", "cong-dan-hoc-tap", "don-vi-hoc-tap", "gia-dinh-hoc-tap")


def text(number: int) -> OfficialText:
    return circular(
        id=TextId(f"thong-tu/bgddt/2020/{number}"),
        number=DocumentNumber.parse(f"{number}/2020/TT-BGDĐT"),
        issued=date(2020, 1, number),
    )


def citing(*numbers: int) -> str:
    return " ".join(f"Theo Thông tư số {number}/2020/TT-BGDĐT." for number in numbers)


@pytest.fixture
def full(tmp_path: Path) -> FrontPage:
    """The front page of a portal whose one article tells more than it has room for."""
    rows = (
        f"indicator: {indicator}, region: ha-noi, period: {2000 + number}, value: {number}, "
        f'quote: "số {number}"'
        for number, indicator in enumerate(INDICATORS, 11)
    )
    body = "\n\n".join(f"Nơi này có số {number}." for number, _ in enumerate(INDICATORS, 11))
    places = ", ".join(("toan-quoc", "thai-binh", *PROVINCES))
    news = folder.article(body, *rows, day="2026-03-01", regions=places)
    news = news.replace("lead:", f"topics: [{', '.join(NAMED_TOPICS)}]\nlead:", 1)
    site, report = folder.site_of(tmp_path, {"news/2026/03/bai.md": news})
    assert "lỗi[" not in report, report
    return front_page(site)


def test_the_newest_articles_in_their_order() -> None:
    page = front_page(site_of(article(f"tin-{number:02}") for number in range(NEWEST + 2)))
    titles = [f"Tin tin-{number:02}" for number in range(NEWEST + 1, 1, -1)]
    assert [card.article.title for card in page.newest] == titles


def test_a_withdrawn_article_tells_no_places_topics_or_figures(tmp_path: Path) -> None:
    row = 'indicator: hoi-vien, region: ha-noi, period: 2024, value: 12, quote: "số 12"'
    news = folder.article("Nơi này có số 12.", row, day="2026-03-01", regions="ha-noi")
    news = news.replace("lead:", "topics: [so-ket]\nlead:", 1)
    withdrawal = "status: withdrawn\nwithdrawn: {date: 2026-03-02, reason: Nguồn rút tin.}\nlead:"

    def counts(text: str, name: str) -> list[int]:
        site, report = folder.site_of(tmp_path / name, {"news/2026/03/bai.md": text})
        assert "lỗi[" not in report, report
        page = front_page(site)
        return [len(page.places), len(page.topics), len(page.figures)]

    assert counts(news, "published") == [1, 1, 1]
    assert counts(news.replace("lead:", withdrawal, 1), "withdrawn") == [0, 0, 0]


def test_the_texts_that_most_records_cite_then_the_newest_others() -> None:
    bodies = (citing(1, 2), citing(2, 3), citing(2, 3), citing(3, 5, 5, 5, 5), citing(1))
    articles = [article(f"tin-{number}", body=body) for number, body in enumerate(bodies)]
    page = front_page(site_of(articles, [text(number) for number in range(1, 9)]))
    numbers = [link.number.number for link in page.texts]
    assert (set(numbers[:2]), numbers[2:]) == ({"2", "3"}, ["1", "8", "7"])


def test_what_has_ended_gives_way_to_what_has_not() -> None:
    """Text 2 is cited most, and has ended."""
    ended = replace(text(2), expires=date(2020, 12, 31))
    articles = [article(f"tin-{number}", body=citing(2, number)) for number in (2, 3)]
    alive = [text(number) for number in (1, 3, 4)]
    page = front_page(site_of(articles, [ended, *alive]))
    assert [link.number.number for link in page.texts] == ["3", "4", "1", "2"]


def test_the_portals_own_rules_are_no_texts_to_know(tmp_path: Path) -> None:
    keys = "type: quy-che\nissuer: ban-bien-tap\nissued: 2026-11-22\nsubject: Quy chế\ntext: none"
    other = keys.replace("ban-bien-tap", "hoi-khuyen-hoc-viet-nam")
    files = {
        "documents/quy-che/2026-01-qc-bbt.md": f"---\nnumber: 01/QC-BBT\n{keys}\n---\n",
        "documents/quy-che/2025-02-qc-khvn.md": (
            f"---\nnumber: 02/QC-KHVN\n{other.replace('2026-11-22', '2025-01-02')}\n---\n"
        ),
        "news/2026/03/bai.md": folder.article("Theo Quy chế số 01/QC-BBT.", day="2026-03-01"),
    }
    site, report = folder.site_of(tmp_path, files)
    assert "lỗi[" not in report, report
    assert [str(link.number) for link in front_page(site).texts] == ["02/QC-KHVN"]
    assert [str(link.number) for link in in_order(site)] == ["02/QC-KHVN", "01/QC-BBT"]


def test_places_of_today_each_once_but_not_the_whole_country(full: FrontPage) -> None:
    """Thái Bình lies in Hưng Yên, which is named too."""
    assert [str(place.id) for place in full.places] == list(PROVINCES[:PLACES])
    assert full.provinces == 34


def test_the_first_topics(full: FrontPage) -> None:
    assert [str(topic.id) for topic in full.topics] == list(NAMED_TOPICS[:TOPICS])


def test_one_figure_of_each_indicator(full: FrontPage) -> None:
    told = [str(reported.indicator.id) for reported in full.figures]
    assert told == list(dict.fromkeys(INDICATORS))[:FIGURES]
