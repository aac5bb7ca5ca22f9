"""Who carries out which text, by today's provinces; and who cites a provision."""

from pathlib import Path

import pytest

from generator.model import Grade, RegionId, TextId
from generator.site.links import ArticleLink
from generator.site.site import Site
from generator.site.texts.carried_out import COLUMNS, implementation
from generator.site.texts.evidence import Evidence
from tests.documents import decision
from tests.folder import article, graded_article, site_of

FULL = "### Điều 1. Một\n\n1. Hai.\n\n### Điều 2. Ba\n\nBốn."
TEXT = TextId("quyet-dinh/khvn/2020/91")
LOCAL = decision("92/QĐ-HKH", "2020-01-01", "regions: [yen-bai]")
OLD, NEW = "2023-03-01", "2025-09-01"
BODY = "Thực hiện khoản 1 Điều 1 Quyết định 91/QĐ-KHVN và lại 91/QĐ-KHVN; 92/QĐ-HKH."
WHOLE = "Thực hiện 91/QĐ-KHVN, nhất là Điều 2 Quyết định 91/QĐ-KHVN."
REVIEW = "Tỉnh có nghe về 91/QĐ-KHVN. Huyện mở hội nghị sơ kết 91/QĐ-KHVN."


def graded(body: str, regions: str, *rows: str) -> str:
    lines = (f"text: 91/QĐ-KHVN, {row}" for row in rows)
    return graded_article(body, *lines, day=OLD, regions=regions)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    sentence = 'quote: "mở hội nghị sơ kết"'
    news = {
        "2023/03/a": article(BODY, day=OLD, regions="thai-binh"),
        "2025/09/b": article(WHOLE, day=NEW, regions="hung-yen"),
        "2023/03/c": article(BODY, day=OLD, regions="huyen-mu-cang-chai, yen-bai"),
        "2023/03/d": article(BODY, day=OLD, regions="toan-quoc, cum-2, thai-nguyen"),
        "2023/03/e": article(BODY, day=OLD, regions="ha-noi"),
        "2023/03/f": article(BODY, day=OLD, regions="hung-yen"),
        "2023/03/g": graded(REVIEW, "thai-binh", f"grade: review, {sentence}, note: mới đây"),
        "2023/03/h": graded(
            REVIEW, "yen-bai", f"grade: review, region: huyen-mu-cang-chai, {sentence}"
        ),
        "2023/03/i": graded(REVIEW, "cum-2", "grade: plan, region: thai-nguyen"),
    }
    texts = dict([decision("91/QĐ-KHVN", "2020-01-01", body=FULL, kind="full"), LOCAL])
    files = {**texts, **{f"news/{name}.md": text for name, text in news.items()}}
    made, report = site_of(tmp_path_factory.mktemp("root"), files)
    assert "lỗi[" not in report, report
    return made


def cell(site: Site, province: str) -> list[Evidence]:
    return list(implementation(site).cell(TEXT, RegionId(province)))


def test_only_todays_provinces_have_a_cell(site: Site) -> None:
    matrix = implementation(site)
    assert len(matrix.provinces) == 34
    assert [text.id for text in matrix.texts] == [TEXT]
    filled = {province for _, province in matrix.cells}
    assert filled == {"ha-noi", "hung-yen", "lao-cai", "thai-nguyen"}
    assert matrix.urls() == {TEXT: "/thong-ke/trien-khai/#quyet-dinh-khvn-2020-91"}


def test_the_strongest_evidence_stands_first_then_the_newest(site: Site) -> None:
    rows = [(row.grade, row.article.id[-1]) for row in cell(site, "hung-yen")]
    assert rows == [
        (Grade.REVIEW, "g"),
        (Grade.NAMED, "b"),
        (Grade.NAMED, "f"),
        (Grade.NAMED, "a"),
    ]


def test_a_grade_leads_to_its_own_sentence_and_has_its_note(site: Site) -> None:
    row = cell(site, "hung-yen")[0]
    assert row.sentence.before == "Huyện mở hội nghị sơ kết "
    assert (row.url, row.note) == ("/tin-tuc/2023/03/g/#dan-2", "mới đây")


def test_what_merged_provinces_did_is_named_after_them(site: Site) -> None:
    former = [row.former.name if row.former else "" for row in cell(site, "hung-yen")]
    assert former == ["Thái Bình", "", "Hưng Yên", "Thái Bình"]


def test_a_district_at_its_provinces_meeting_claims_nothing(site: Site) -> None:
    places = [(row.article.id[-1], row.place.region.id) for row in cell(site, "lao-cai")]
    assert places == [("h", "huyen-mu-cang-chai"), ("c", "yen-bai")]


def test_an_article_of_a_cluster_speaks_for_a_member_where_an_editor_says_so(site: Site) -> None:
    rows = [(row.grade, row.article.id[-1]) for row in cell(site, "thai-nguyen")]
    assert rows == [(Grade.PLAN, "i")]


def test_what_an_article_proves_is_not_named_besides(site: Site) -> None:
    rows = [row for row in site.evidence if row.article.id == "2023/03/h" and row.text == TEXT]
    assert [(row.grade, row.former and row.former.name) for row in rows] == [
        (Grade.REVIEW, "Yên Bái")
    ]


def test_texts_carried_out_come_first_then_those_most_named_then_the_newest(
    tmp_path: Path,
) -> None:
    numbers = ("91/QĐ-KHVN", "92/QĐ-KHVN", "93/QĐ-KHVN", "94/QĐ-KHVN")
    texts = dict(decision(number, f"202{day}-01-01") for day, number in enumerate(numbers))
    every = "Thực hiện 91/QĐ-KHVN, 92/QĐ-KHVN, 93/QĐ-KHVN."
    news = {
        "news/2023/03/a.md": article(every, day=OLD, regions="ha-noi"),
        "news/2023/03/b.md": article("Thực hiện 92/QĐ-KHVN.", day=OLD, regions="yen-bai"),
        "news/2023/03/c.md": graded("Ra kế hoạch theo 91/QĐ-KHVN.", "hue", "grade: plan"),
    }
    site, report = site_of(tmp_path, {**texts, **news})
    assert "lỗi[" not in report, report
    order = [str(text.number) for text in implementation(site).texts]
    assert order == ["91/QĐ-KHVN", "92/QĐ-KHVN", "93/QĐ-KHVN"]


def test_a_withdrawn_article_proves_nothing(tmp_path: Path) -> None:
    withdrawn = graded(REVIEW, "ha-noi", "grade: review").replace(
        "lead:", "status: withdrawn\nwithdrawn: {date: 2023-03-02, reason: Sai}\nlead:"
    )
    site, _ = site_of(
        tmp_path, {**dict([decision("91/QĐ-KHVN", "2020-01-01")]), "news/2023/03/a.md": withdrawn}
    )
    assert site.evidence == ()


def test_a_text_stands_on_the_page_that_its_address_says(tmp_path: Path) -> None:
    numbers = range(1, COLUMNS + 2)
    texts = dict(decision(f"{number:02}/QĐ-KHVN", "2020-01-01") for number in numbers)
    body = " ".join(f"Theo {number:02}/QĐ-KHVN." for number in numbers)
    site, _ = site_of(
        tmp_path, {**texts, "news/2023/03/a.md": article(body, regions="ha-noi", day=OLD)}
    )
    pages = [url.partition("#")[0] for url in implementation(site).urls().values()]
    assert pages == ["/thong-ke/trien-khai/"] * COLUMNS + ["/thong-ke/trien-khai/trang-2/"]


def test_who_cites_a_provision(site: Site) -> None:
    citing = {
        anchor: [row.source.id[-1] for row in rows if isinstance(row.source, ArticleLink)]
        for (text, anchor), rows in site.citing_by.provision.items()
        if text == TEXT
    }
    everyone = sorted(["a", "c", "d", "e", "f"], reverse=True)
    assert citing == {"dieu-1-khoan-1": everyone, "dieu-1": everyone, "dieu-2": ["b"]}
