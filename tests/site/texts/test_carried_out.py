"""Who reported carrying out which text, by today's provinces; and who cites a provision."""

from pathlib import Path

import pytest

from generator.model import RegionId, TextId
from generator.site.site import Site
from generator.site.texts.carried_out import implementation
from tests.documents import decision
from tests.folder import article, site_of

FULL = "### Điều 1. Một\n\n1. Hai.\n\n### Điều 2. Ba\n\nBốn."
TEXT = TextId("quyet-dinh/khvn/2020/91")
LOCAL = decision("92/QĐ-HKH", "2020-01-01", "regions: [yen-bai]")
OLD, NEW = "2023-03-01", "2025-09-01"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    body = "Thực hiện khoản 1 Điều 1 Quyết định 91/QĐ-KHVN và lại 91/QĐ-KHVN; 92/QĐ-HKH."
    whole = "Thực hiện 91/QĐ-KHVN, nhất là Điều 2 Quyết định 91/QĐ-KHVN."
    news = {
        "2023/03/a": article(body, day=OLD, regions="thai-binh"),
        "2025/09/b": article(whole, day=NEW, regions="hung-yen"),
        "2023/03/c": article(body, day=OLD, regions="huyen-mu-cang-chai, yen-bai"),
        "2023/03/d": article(body, day=OLD, regions="toan-quoc, cum-2"),
        "2023/03/e": article(body, day=OLD, regions="ha-noi"),
        "2023/03/f": article(body, day=OLD, regions="hung-yen"),
    }
    texts = dict([decision("91/QĐ-KHVN", "2020-01-01", body=FULL, kind="full"), LOCAL])
    files = {**texts, **{f"news/{name}.md": text for name, text in news.items()}}
    made, found = site_of(tmp_path_factory.mktemp("root"), files)
    assert "lỗi[" not in found
    return made


def test_a_column_for_each_province_of_today(site: Site) -> None:
    matrix = implementation(site)
    assert len(matrix.provinces) == 34
    assert [one.id for one in matrix.texts] == [TEXT]
    filled = [cell.province for cell in matrix.row(TEXT) if cell]
    assert filled == ["ha-noi", "hung-yen", "lao-cai"]
    assert matrix.row_urls() == {TEXT: "/thong-ke/trien-khai/#quyet-dinh-khvn-2020-91"}


def test_the_text_most_reported_comes_first_then_the_newest(tmp_path: Path) -> None:
    numbers = ("91/QĐ-KHVN", "92/QĐ-KHVN", "93/QĐ-KHVN")
    texts = dict(decision(number, f"202{day}-01-01") for day, number in enumerate(numbers))
    every = "Thực hiện 91/QĐ-KHVN, 92/QĐ-KHVN, 93/QĐ-KHVN."
    news = {
        "news/2023/03/a.md": article(every, day=OLD, regions="ha-noi"),
        "news/2023/03/b.md": article("Thực hiện 91/QĐ-KHVN.", day=OLD, regions="yen-bai"),
    }
    site, _ = site_of(tmp_path, {**texts, **news})
    order = [str(text.number) for text in implementation(site).texts]
    assert order == ["91/QĐ-KHVN", "93/QĐ-KHVN", "92/QĐ-KHVN"]


def test_what_merged_provinces_did_is_named_after_them(site: Site) -> None:
    cell = implementation(site).cells[TEXT, RegionId("hung-yen")]
    assert [one.article.id[-1] for one in cell.articles] == ["b", "f", "a"]
    assert [[place.name for place in one.former] for one in cell.articles] == [
        [],
        ["Hưng Yên"],
        ["Thái Bình"],
    ]
    assert [place.name for place in cell.former] == ["Hưng Yên", "Thái Bình"]


def test_a_district_counts_once_for_its_province(site: Site) -> None:
    cell = implementation(site).cells[TEXT, RegionId("lao-cai")]
    (one,) = cell.articles
    assert [place.region.id for place in one.places] == ["huyen-mu-cang-chai", "yen-bai"]
    assert [place.name for place in one.former] == ["Yên Bái"]


def test_who_cites_a_provision(site: Site) -> None:
    found = {
        anchor: [citing.source.id[-1] for citing in rows]
        for (text, anchor), rows in site.citing_provision.items()
        if text == TEXT
    }
    everyone = sorted(["a", "c", "d", "e", "f"], reverse=True)
    assert found == {"dieu-1-khoan-1": everyone, "dieu-1": everyone, "dieu-2": ["b"]}
