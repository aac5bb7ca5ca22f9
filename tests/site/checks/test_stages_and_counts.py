"""Figures told as further than they are, or twice; provinces as many as they once were."""

from itertools import product
from pathlib import Path

import pytest

from generator.site.checks.old_counts import BEFORE, MERGED, SINCE
from generator.text import day_before
from tests.folder import article, site_of
from tests.site.checks.test_figures import LATER, figure, report

ASKED = ("đăng ký danh hiệu", "đăng kí học tập")
GIVEN = ("được công nhận", "đạt danh hiệu", "được xếp loại tốt", "được biểu dương")
PLACES = (
    "63 tỉnh, thành phố",
    "63 tỉnh, thành",
    "63/63 tỉnh, thành phố",
    "63 địa phương",
    "63 tỉnh",
)


def stage(root: Path, words: str, given: str) -> bool:
    row = figure("gia-dinh-hoc-tap", "hung-yen", "2023", f"value: 1250, stage: {given}", "1.250 hộ")
    return "[S518]" in report(root, article(f"Toàn tỉnh có 1.250 hộ {words}.", row))


@pytest.mark.parametrize("words", ASKED)
def test_who_asks_is_not_recognised(tmp_path: Path, words: str) -> None:
    assert stage(tmp_path, words, "recognised")


@pytest.mark.parametrize("words", ["được công nhận"])
def test_who_is_recognised_asks_no_more(tmp_path: Path, words: str) -> None:
    assert stage(tmp_path, words, "registered")


@pytest.mark.parametrize(
    ("words", "given"),
    [
        *product(GIVEN, ["recognised"]),
        *product(ASKED, ["registered"]),
        *((f"{asked}, sau đó {given}", "recognised") for asked, given in product(ASKED, GIVEN)),
        ("học tập", "recognised"),
    ],
)
def test_what_the_sentence_bears_out_is_not_told(tmp_path: Path, words: str, given: str) -> None:
    assert not stage(tmp_path, words, given)


def two(root: Path, region: str, more: str, value: str = "41.2") -> str:
    first = figure("ty-le-hoi-vien", "hung-yen", "2023", "value: 40.1", "40,1% dân số")
    row = figure("ty-le-hoi-vien", region, "2023", f"value: {value}{more}", "41,2% dân số")
    body = "Hưng Yên đạt 40,1% dân số. Nam Định đạt 41,2% dân số."
    return report(root, article(body, first, row))


def test_two_values_of_one_figure_are_told(tmp_path: Path) -> None:
    assert "[S519] Số liệu ghi 41,2," in two(tmp_path, "hung-yen", "")


@pytest.mark.parametrize(
    ("region", "more"),
    [
        ("nam-dinh", ""),
        ("hung-yen", ", qualifier: target"),
        ("hung-yen", ", note: Tính cả hội viên là người cao tuổi"),
    ],
)
def test_two_figures_are_two(tmp_path: Path, region: str, more: str) -> None:
    assert "S519" not in two(tmp_path, region, more)


@pytest.mark.parametrize("written", PLACES)
def test_the_number_of_provinces_before_the_merger(tmp_path: Path, written: str) -> None:
    text = article(f"Hội nghị nối tới {written} trong cả nước.", day="2026-03-31")
    told = report(tmp_path, text, LATER)
    assert f"[L434] “{written}” là số của trước ngày 01/07/2025" in told
    assert "34 tỉnh, thành phố" in told


@pytest.mark.parametrize("begin", ["Đến nay", "Hiện nay", "Ngày nay"])
def test_a_word_of_today_makes_no_count_of_then(tmp_path: Path, begin: str) -> None:
    text = article(f"{begin}, 63 tỉnh, thành phố đều có hội.", day="2026-03-31")
    assert "[L434]" in report(tmp_path, text, LATER)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Hội nghị nối tới 63 tỉnh, thành phố.", "2024-03-31"),
        ("Hội có ở 63 tỉnh, thành phố, nay là 34.", "2026-03-31"),
        ("Hội nghị nối tới 34 tỉnh, thành phố.", "2026-03-31"),
        ("Năm 2024, hội có ở 63 tỉnh, thành phố.", "2026-03-31"),
        ("Trước khi sắp xếp, hội có ở 63 tỉnh, thành phố.", "2026-03-31"),
        ("Cả nước từ 63 tỉnh, thành phố còn 34 sau sáp nhập.", "2026-03-31"),
        ("Ông nói: “63 tỉnh, thành phố đều có hội”.", "2026-03-31"),
        ("Có 1.063 tỉnh đoàn viên, 163 địa phương và 63 người.", "2026-03-31"),
    ],
)
def test_a_count_of_its_time_is_not_told(tmp_path: Path, sentence: str, day: str) -> None:
    path = LATER if day > "2026" else "news/2024/03/thu.md"
    assert "L434" not in report(tmp_path, article(sentence, day=day), path)


def test_the_numbers_are_those_of_the_portals_own_places(tmp_path: Path) -> None:
    site, _ = site_of(tmp_path, {})
    assert len(site.atlas.provinces(day_before(MERGED))) == BEFORE
    assert len(site.atlas.provinces(MERGED)) == SINCE


@pytest.mark.parametrize(
    ("region", "own", "period", "is_told"),
    [
        ("hung-yen", "thai-binh", "2023", True),
        ("nam-dinh", "thai-binh", "2023", True),
        ("hung-yen", "hung-yen", "2023", False),
        ("thai-binh", "thai-binh", "2023", False),
        ("toan-quoc", "thai-binh", "2023", False),
        ("nam-dinh", "toan-quoc", "2023", False),
    ],
)
def test_an_article_names_whose_figure_it_tells(
    tmp_path: Path, region: str, own: str, period: str, is_told: bool
) -> None:
    row = figure("hoi-vien", region, period, "value: 1234", "1.234 hội viên")
    text = article("Toàn tỉnh có 1.234 hội viên.", row, regions=own)
    assert ("[S517]" in report(tmp_path, text)) is is_told


def test_a_province_named_in_the_article_may_have_its_figure(tmp_path: Path) -> None:
    row = figure("hoi-vien", "nam-dinh", "2023", "value: 1234", "1.234 hội viên")
    text = article("Thái Bình học Nam Định, nơi có 1.234 hội viên.", row, regions="thai-binh")
    assert "S517" not in report(tmp_path, text)


@pytest.mark.parametrize(
    ("number", "said", "right"),
    [
        ("281/QĐ-TTg", "Chính phủ", "Thủ tướng Chính phủ"),
        ("57/QĐ-TTg", "Chính phủ", "Thủ tướng Chính phủ"),
    ],
)
def test_the_letters_of_a_number_tell_whose_it_is(
    tmp_path: Path, number: str, said: str, right: str
) -> None:
    body = "Bài theo Quyết định số {} ngày 20/02/2014 của {}."
    told = report(tmp_path, article(body.format(number, said)))
    assert f"[L418] {number} ghi của {said}" in told
    assert right in told


@pytest.mark.parametrize(
    ("written", "read"), [("08/NQ-HDND", "08/NQ-HĐND"), ("15/QD-HKH", "15/QĐ-HKH")]
)
def test_a_number_with_other_letters_is_told_as_it_was_written(
    tmp_path: Path, written: str, read: str
) -> None:
    told = report(tmp_path, article(f"Bài theo văn bản số {written} của tỉnh."))
    assert f"{read} (bài viết {written}) chưa có trong kho văn bản" in told
    assert "bài viết" not in report(tmp_path / "b", article(f"Theo văn bản số {read} của tỉnh."))


def test_the_right_issuer_is_not_told(tmp_path: Path) -> None:
    body = "Bài theo Quyết định số 281/QĐ-TTg ngày 20/02/2014 của Thủ tướng Chính phủ."
    assert "L418" not in report(tmp_path, article(body))
