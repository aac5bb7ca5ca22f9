"""Figures, articles and clusters that cannot be: content in, the editor's report out."""

import unicodedata
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Quotation, Sentence
from generator.site.figures.quoted import values_quoted
from tests.folder import article, site_of
from tests.made_amounts import Written, amounts

PATH = "news/2024/03/thu.md"
LATER = "news/2026/03/thu.md"


def report(root: Path, text: str, path: str = PATH) -> str:
    """Return the lines that name a code and a hint, without the source lines between them."""
    _, findings = site_of(root, {path: text})
    return "\n".join(line for line in findings.split("\n") if not line.startswith("  |"))


def figure(indicator: str, region: str, period: str, rest: str, quote: str) -> str:
    return f'indicator: {indicator}, region: {region}, period: {period}, {rest}, quote: "{quote}"'


def test_a_region_that_had_ended(tmp_path: Path) -> None:
    row = figure("hoi-vien", "thai-binh", "2026-Q1", "value: 1234", "1.234 hội viên")
    text = article("Nơi này có 1.234 hội viên.", row, day="2026-03-31")
    assert report(tmp_path, text, LATER) == (
        "content/news/2026/03/thu.md:7:35: lỗi[S507] Thái Bình không có trong kỳ quý I/2026: chỉ có"
        " đến trước ngày 01/07/2025, địa bàn nay ở Hưng Yên.\n"
        "  gợi ý: Dùng “hung-yen” nếu nguồn nói về Hưng Yên; nếu không, sửa kỳ số liệu."
    )


def test_a_target_is_for_the_region_as_it_was_when_told(tmp_path: Path) -> None:
    rest = "value: 50, qualifier: target"
    row = figure("ty-le-hoi-vien", "thai-binh", "2030", rest, "50% dân số")
    assert report(tmp_path, article("Đến năm 2030 đạt 50% dân số.", row)) == ""


def test_a_region_that_had_not_begun(tmp_path: Path) -> None:
    ward = (
        "---\nname: Phường Thử\nkind: ward\n"
        "parent: [{region: tp-ho-chi-minh, from: 2025-07-01}]\n---\n"
    )
    row = figure("hoi-vien", "phuong-thu", "2023", "value: 1234", "1.234 hội viên")
    files = {"regions/phuong-thu.md": ward, PATH: article("Có 1.234 hội viên.", row)}
    _, findings = site_of(tmp_path, files)
    assert "lỗi[S507] Phường Thử không có trong kỳ năm 2023: có từ ngày 01/07/2025." in findings


@pytest.mark.parametrize("region", ["hung-yen", "cum-2", "thai-binh"])
def test_a_period_over_the_merger(tmp_path: Path, region: str) -> None:
    row = figure("hoi-vien", region, "2025", "value: 1234", "1.234 hội viên")
    text = article("Nơi này có 1.234 hội viên.", row, day="2026-03-31")
    findings = report(tmp_path, text, LATER)
    assert "cảnh báo[S508] Kỳ năm 2025 vắt qua ngày 01/07/2025, khi địa giới hay" in findings
    assert "  gợi ý: Tách kỳ ở ngày ấy, hoặc ghi trong “note” số này tính trên địa" in findings


@pytest.mark.parametrize(
    ("region", "period", "more"),
    [
        ("ha-noi", "2025", ""),
        ("hung-yen", "2025-H1", ""),
        ("hung-yen", "2025-H2", ""),
        ("hung-yen", "2025", ", note: Tính trên địa giới mới"),
    ],
)
def test_a_period_on_one_territory(tmp_path: Path, region: str, period: str, more: str) -> None:
    row = figure("hoi-vien", region, period, f"value: 1234{more}", "1.234 hội viên")
    text = article("Nơi này có 1.234 hội viên.", row, day="2026-03-31")
    assert report(tmp_path, text, LATER) == ""


@pytest.mark.parametrize(
    ("indicator", "value", "quote", "said"),
    [
        ("hoi-vien", "40", "đạt 40%", "ghi “%”"),
        ("hoi-vien", "40", "40 phần trăm số dân", "ghi “%”"),
        ("hoi-vien", "396000000", "quỹ 396 triệu đồng", "ghi “đồng”"),
        ("ty-le-hoi-vien", "40", "40 đồng", "ghi “đồng”"),
        ("ty-le-hoi-vien", "40", "có 40 hội viên", "không ghi “%”"),
        ("quy-khuyen-hoc", "38000", "38.000 đồng/người", "ghi “đồng/người”"),
        ("quy-khuyen-hoc", "38000", "38.000 đồng mỗi người dân", "ghi “đồng/người”"),
        ("quy-khuyen-hoc", "38000", "38.000 suất", "không ghi “đồng”"),
        ("quy-binh-quan", "396000000000", "396 tỉ đồng", "ghi “đồng”"),
        ("quy-binh-quan", "38", "38%", "ghi “%”"),
    ],
)
def test_a_unit_that_does_not_fit(
    tmp_path: Path, indicator: str, value: str, quote: str, said: str
) -> None:
    row = figure(indicator, "ha-noi", "2023", f"value: {value}", quote)
    findings = report(tmp_path, article(f"Nơi này {quote}.", row))
    assert ("lỗi[S509] Đơn vị không khớp: “" in findings) is bool(said)
    assert f"trích dẫn {said}.\n  gợi ý: Chọn chỉ số khác, hoặc" in findings or not said


@pytest.mark.parametrize(
    ("indicator", "rest", "quote"),
    [
        ("hoi-vien", "value: 40", "40 đồng chí hội viên"),
        ("hoi-vien", "value: 13", "Hà Nội (13)"),
        ("ty-le-hoi-vien", "range: [24, 28]", "từ 24-28%"),
        ("ty-le-hoi-vien", "value: 24.5", "tỷ lệ hội viên: 24,5"),
        ("quy-khuyen-hoc", "value: 396000000000", "396 tỉ"),
        ("quy-khuyen-hoc", "value: 5000000", "quỹ (đồng): 5.000.000"),
        ("quy-binh-quan", "value: 76000", "Hà Nội (76.000 đồng)"),
        ("gia-dinh-hoc-tap", "value: 43, total: 50", "43/50 gia đình"),
    ],
)
def test_a_unit_that_fits(tmp_path: Path, indicator: str, rest: str, quote: str) -> None:
    row = figure(indicator, "ha-noi", "2023", rest, quote)
    assert report(tmp_path, article(f"Nơi này {quote}.", row)) == ""


@pytest.mark.parametrize(
    ("member", "reason"),
    [
        ("{region: bac-kan}", "Bắc Kạn chỉ có đến trước ngày 01/07/2025"),
        ("{region: bac-kan, until: 2025-07-01}", "Bắc Kạn chỉ có đến trước ngày 01/07/2025"),
        ("{region: ha-noi, from: 2024-01-01, until: 2023-01-01}", "“until” (01/01/2023) trước"),
        ("{region: bac-kan, until: 2025-06-30}", ""),
        ("{region: ha-noi}", ""),
    ],
)
def test_a_cluster_member_outside_its_dates(tmp_path: Path, member: str, reason: str) -> None:
    cluster = (
        f"---\nname: Cụm thử\nkind: cluster\nmembers: [{member}]\nmembers_known: 2026-10-01\n---\n"
    )
    _, findings = site_of(tmp_path, {"regions/cum-thu.md": cluster})
    assert ("lỗi[S510] Thời hạn của " in findings) is bool(reason)
    assert reason in findings


def test_an_article_with_a_region_of_another_time(tmp_path: Path) -> None:
    text = article("Không có số.", day="2026-03-01", regions="ha-noi, thai-binh")
    assert report(tmp_path, text, LATER) == (
        "content/news/2026/03/thu.md:5:19: cảnh báo[S511] Bài ngày 01/03/2026 ghi địa phương Thái"
        " Bình: chỉ có đến trước ngày 01/07/2025, địa bàn nay ở Hưng Yên.\n"
        "  gợi ý: Dùng “hung-yen” nếu nguồn nói về Hưng Yên; bài cũ giữ tên cũ, bài mới dùng tên"
        " mới."
    )


def test_a_qualifier_against_its_quote(tmp_path: Path) -> None:
    row = figure("hoi-vien", "ha-noi", "2023", "value: 1234", "trên 1.234 hội viên")
    assert report(tmp_path, article("Có trên 1.234 hội viên.", row)) == (
        "content/news/2024/03/thu.md:7:77: cảnh báo[S512] Câu được trích viết “trên” cạnh con số,"
        " mức chính xác ghi “exact”.\n  gợi ý: Viết “qualifier: over”, hoặc kiểm tra lại trích dẫn."
    )


@pytest.mark.parametrize(
    ("qualifier", "quote"),
    [
        ("over", "trên 1.234 hội viên"),
        ("over", "không dưới 1.234 hội viên"),
        ("under", "gần 1.234 hội viên"),
        ("about", "gần 1.234 hội viên"),
        ("target", "ít nhất 1.234 hội viên"),
        ("exact", "nhiều hơn 1.234 hội viên"),
        ("about", "1.234 hội viên"),
    ],
)
def test_a_qualifier_as_in_its_quote(tmp_path: Path, qualifier: str, quote: str) -> None:
    rest = f"value: 1234, qualifier: {qualifier}"
    row = figure("hoi-vien", "ha-noi", "2023", rest, quote)
    assert report(tmp_path, article(f"Có {quote}.", row)) == ""


def test_the_portals_own_figures_raise_nothing(tmp_path: Path) -> None:
    root = Path(__file__).parents[3] / "content" / "news"
    files = {
        f"news/{path.relative_to(root).as_posix()}": path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*.md"))
    }
    site, findings = site_of(tmp_path, files)
    assert len(site.figures) >= 31
    assert "[S5" not in findings


@pytest.mark.parametrize(
    ("indicator", "value", "quote", "sentence"),
    [
        ("quy-khuyen-hoc", "500000000", "12 tỷ 500 triệu đồng", "có 12 tỷ 500 triệu đồng"),
        ("quy-khuyen-hoc", "12000000000", "12 tỷ 500 triệu đồng", "có 12 tỷ 500 triệu đồng"),
        ("quy-khuyen-hoc", "500000000", "500 triệu đồng", "có 12 tỷ 500 triệu đồng"),
        ("quy-khuyen-hoc", "12", "12", "có 12 tỷ đồng"),
        ("quy-khuyen-hoc", "500000000", "500 triệu đồng", "có 12 tỷ và 500 triệu đồng"),
        ("quy-khuyen-hoc", "12000000000", "12 tỷ", "có 12 tỷ và 500 triệu đồng"),
        ("quy-khuyen-hoc", "1200000000", "1 tỷ 2 đồng", "có 1 tỷ 2 đồng"),
        ("hoi-vien", "500", "500 hội viên", "có 12.500 hội viên"),
        ("hoi-vien", "5", "năm 2023", "có hội viên từ năm 2023"),
    ],
)
def test_a_part_of_an_amount_is_not_quoted(
    tmp_path: Path, indicator: str, value: str, quote: str, sentence: str
) -> None:
    row = figure(indicator, "ha-noi", "2023", f"value: {value}", quote)
    assert "lỗi[S502] Giá trị " in report(tmp_path, article(f"Nơi này {sentence}.", row))


@pytest.mark.parametrize(
    ("indicator", "rest", "quote"),
    [
        ("quy-khuyen-hoc", "value: 12500000000", "12 tỷ 500 triệu đồng"),
        ("quy-khuyen-hoc", "value: 12500000000", "12 tỷ và 500 triệu đồng"),
        ("quy-khuyen-hoc", "value: 12500000000, qualifier: over", "hơn 12 tỷ 500 triệu đồng"),
        ("quy-khuyen-hoc", "value: 1200000000", "1.200.000.000đ"),
        ("quy-khuyen-hoc", "value: 3500000000", "3 tỉ rưỡi"),
        ("quy-khuyen-hoc", "range: [12000000000, 15000000000]", "từ 12 đến 15 tỷ đồng"),
        ("hoi-vien", "value: 15300", "15 nghìn 300 hội viên"),
        ("hoi-vien", "value: 20000", "hai vạn hội viên"),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_an_amount_as_it_is_quoted(
    tmp_path: Path, indicator: str, rest: str, quote: str, form: Literal["NFC", "NFD"]
) -> None:
    row = figure(indicator, "ha-noi", "2023", rest, quote)
    text = article(f"Nơi này có {quote}.".replace("500 triệu", "500\ntriệu"), row)
    assert report(tmp_path, unicodedata.normalize(form, text)) == ""


def test_a_quote_is_found_where_it_is_not_cut_out_of_a_number(tmp_path: Path) -> None:
    row = figure("hoi-vien", "ha-noi", "2023", "value: 500", "500 hội viên")
    assert (
        report(tmp_path, article("Cả nước có 12.500 hội viên, ở đây có 500 hội viên.", row)) == ""
    )


@given(amount=amounts(), before=st.sampled_from(("", "hơn ", "quỹ ")))
def test_a_quote_out_of_an_amount_tells_no_value(amount: Written, before: str) -> None:
    """Wherever an amount is cut, what is left tells nothing; the whole of it tells its value."""
    words = amount.text.split()
    for length in range(1, len(words)):
        for marked in (words[:length], words[-length:]):
            assert values_quoted(*_quoted(before, words, marked, marked == words[:length])) == set()
    assert values_quoted(*_quoted(before, words, words, True)) == {amount.value}


def _quoted(
    before: str, words: list[str], marked: list[str], from_start: bool
) -> tuple[str, Quotation]:
    others = words[len(marked) :] if from_start else words[: -len(marked)]
    quote = " ".join(marked)
    rest = " ".join(others)
    sides = (before, f" {rest} đồng") if from_start else (f"{before}{rest} ", " đồng")
    return quote, Quotation(Sentence(sides[0], quote, sides[1]), "so-lieu-1")
