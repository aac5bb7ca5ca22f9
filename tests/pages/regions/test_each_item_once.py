"""A region's page shows each article once, and counts what its lists leave out."""

from typing import Any

import pytest

from generator.site.site import Site
from tests.folder import article, graded_article, site_of
from tests.planned import files_of, view_at

TEXT = (
    "---\nnumber: {0}-KL/TW\ntype: ket-luan\nissuer: ban-bi-thu\nissued: 2019-05-10\n"
    "subject: Văn bản giả định\ntext: none\n---\n"
)
COMMUNE = "---\nname: Xã {0}\nkind: commune\nparent: [{{region: lao-cai}}]\n---\n"
NUMBERS = range(100, 155)
CITES = " ".join(f"Bài nhắc Kết luận số {number}-KL/TW ngày 10/5/2019." for number in NUMBERS)


def table(site: Site) -> list[str]:
    rows: list[str] = files_of(site)["/du-lieu/trien-khai.csv"].data.decode().splitlines()
    return rows


def titles(view: Any) -> list[str]:
    own = [card.url for era in view.news.eras for card in era.cards]
    return own + [card.url for other in view.news.others for card in other.cards]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    files = {f"regions/xa-{number}.md": COMMUNE.format(number) for number in range(3)}
    files |= {
        f"documents/ket-luan/2019-{number}-kl-tw.md": TEXT.format(number) for number in NUMBERS
    }
    places = ("xa-0", "xa-0, xa-1", "lao-cai, xa-1", "xa-2", "xa-1, xa-2", "yen-bai, lao-cai")
    for number, regions in enumerate((*places, "cum-2, hai-phong", "cum-2, hai-phong, hai-duong")):
        day = "2024-03-01" if "-duong" in regions or "yen" in regions else "2026-03-01"
        path = f"news/{day[:4]}/03/bai-{number}.md"
        files[path] = article("Tin.", day=day, regions=regions)
    files["news/2026/03/nhac.md"] = article(CITES, day="2026-03-02", regions="lao-cai")
    row = "text: 100-KL/TW, grade: review, region: cum-2"
    files["news/2024/03/cum.md"] = graded_article(CITES, row, day="2024-03-02", regions="cum-2")
    linked, report = site_of(tmp_path_factory.mktemp("once"), files)
    assert "lỗi[" not in report, report
    return linked


@pytest.mark.parametrize("region", ["lao-cai", "yen-bai", "hai-phong", "hai-duong", "cum-2"])
def test_no_article_stands_under_two_headings(site: Site, region: str) -> None:
    shown = titles(view_at(site, f"/dia-phuong/{region}/"))
    assert shown
    assert len(shown) == len(set(shown))


def test_news_from_below_that_is_left_out_is_counted(site: Site) -> None:
    view = view_at(site, "/dia-phuong/lao-cai/")
    (below,) = (other for other in view.news.others if other.title.startswith("Tin từ quận"))
    assert len(below.cards) == 3
    assert (below.all.count, below.all.url) == ("1 tin", "/dia-phuong/lao-cai/#cap-duoi")


def test_texts_that_are_left_out_are_counted(site: Site) -> None:
    texts = view_at(site, "/dia-phuong/lao-cai/").texts
    assert len(texts.named) == 50
    assert texts.named_more == "Đây là 50 văn bản được nhiều tin nêu nhất, còn 5 nữa."
    assert (texts.carried_more, texts.table_url) == ("", "/du-lieu/trien-khai.csv")
    told = [row for row in table(site) if ",lao-cai," in row]
    assert len(told) == len(NUMBERS)


def test_a_cluster_has_its_rows_in_the_table(site: Site) -> None:
    texts = view_at(site, "/dia-phuong/cum-2/").texts
    rows = [row for row in table(site) if ",cum-2," in row]
    graded = [row for row in rows if ",review," in row]
    assert [text.number for text in texts.carried] == ["100-KL/TW"]
    assert len(graded) == 1
    assert "100-KL/TW,,,cum-2," in graded[0]
    assert len(rows) == len(texts.carried) + len(texts.named) + 4
