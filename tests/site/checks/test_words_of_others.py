"""What others call the sea, wrong marks of a province, a number with a wrong letter, leftovers."""

from itertools import product
from pathlib import Path

import pytest

from tests.folder import KEPT, article, site_of
from tests.site.checks.test_figures import report


def page(root: Path, body: str) -> str:
    _, told = site_of(root, {"trang.md": f"---\ntitle: Trang thử\n---\n\n{body}\n"})
    return told


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("South China Sea", "Biển Đông"),
        ("biển Nam Trung Hoa", "Biển Đông"),
        ("biển Hoa Nam", "Biển Đông"),
        ("quần đảo Paracel", "Hoàng Sa"),
        ("Spratly", "Trường Sa"),
        ("quần đảo Nam Sa", "Trường Sa"),
    ],
)
def test_our_sea_has_our_name(tmp_path: Path, written: str, right: str) -> None:
    told = report(tmp_path / "a", article(f"Bản đồ ghi {written} ở phía đông."))
    assert "[L433] Viết sai địa danh" in told
    assert f"Viết “{right}”" in told
    assert "L433" in page(tmp_path / "b", f"Bản đồ ghi {written} ở phía đông.")
    beside = f"Bản đồ ghi {written} ({right}) ở phía đông; sách ấy viết “{written}”."
    assert "L433" not in report(tmp_path / "c", article(beside))


@pytest.mark.parametrize("words", ["Bắc Nam Sa Pa", "phía nam Sa Đéc", "biển đông người"])
def test_what_only_looks_so_is_not_told(tmp_path: Path, words: str) -> None:
    assert "L433" not in report(tmp_path, article(f"Đoàn đi {words} trong tuần."))


@pytest.mark.parametrize(
    ("written", "right"),
    [("Hưng Yến", "Hưng Yên"), ("Thái Bính", "Thái Bình"), ("Hà Nạm", "Hà Nam")],
)
def test_a_province_has_its_own_marks(tmp_path: Path, written: str, right: str) -> None:
    told = report(tmp_path, article(f"Đoàn của tỉnh {written} thăm hội."))
    assert f"“{written}”" in told
    assert f"Viết “{right}”" in told


@pytest.mark.parametrize(
    "words", ["tỉnh Hoà Bình", "tỉnh Hòa Bình", "chị Hưng Yến", "xã Thái Bính"]
)
def test_a_name_of_its_own_is_not_told(tmp_path: Path, words: str) -> None:
    assert "L433" not in report(tmp_path, article(f"Đoàn của {words} thăm hội."))


@pytest.mark.parametrize("written", ["63 tỉnh, thành phố", "63 địa phương"])
def test_a_page_counts_the_provinces_of_today(tmp_path: Path, written: str) -> None:
    assert "[L434]" in page(tmp_path / "a", f"Hội có ở {written}.")
    assert "[L434]" not in page(tmp_path / "b", f"Năm 2024, hội có ở {written}.")


@pytest.mark.parametrize(
    ("written", "right"),
    [("22/2020/TT-BGĐT", "22/2020/TT-BGDĐT"), ("43/2019/QH15", "43/2019/QH14"), ("14/NQ-CP", "")],
)
def test_a_number_like_one_of_the_register_is_asked_for(
    tmp_path: Path, written: str, right: str
) -> None:
    files = {"news/2024/03/thu.md": article(f"Bài theo văn bản số {written} của trên.")}
    _, told = site_of(tmp_path, files, (*KEPT, "documents"))
    assert f"Văn bản {written} chưa có trong kho văn bản." in told
    assert ("Có phải " in told) is bool(right)
    assert f"Có phải {right} không?" in told or not right


@pytest.mark.parametrize(
    ("sign", "line"),
    [
        *product(
            ("", ">>> ", "» "), ("Xem thêm: Hưng Yên trao học bổng cho 1.000 học sinh nghèo",)
        ),
        ("", "Mời quý độc giả theo dõi Báo Thái Bình trên Zalo"),
        ("", "Copyright © 2024 Báo Thái Bình. Bảo lưu mọi quyền"),
    ],
)
def test_what_a_newspaper_sets_around_a_piece(tmp_path: Path, sign: str, line: str) -> None:
    told = report(tmp_path, article(f"Đoạn một.\n\n{sign}{line}\n\nĐoạn hai."))
    assert "[B629]" in told, told


@pytest.mark.parametrize(
    "line",
    [
        "Mời bạn đến dự buổi đọc sách ở đình làng vào chiều thứ bảy.",
        "Đọc thêm mỗi ngày một trang sách là lời khuyên của thầy.",
        "Bản quyền cuốn sách thuộc về dòng họ.",
    ],
)
def test_a_sentence_that_begins_so_stays(tmp_path: Path, line: str) -> None:
    assert "B629" not in report(tmp_path, article(f"Đoạn một.\n\n{line}\n\nĐoạn hai."))


@pytest.mark.parametrize(
    ("key", "advice"),
    [
        ("published", "ngày của bài gốc thì ghi “published” trong “source”."),
        ("headline", "“title” đã có trong tệp: giữ một dòng, xóa dòng kia."),
        ("url", ""),
    ],
)
def test_a_key_beside_its_own_is_not_asked_for_again(tmp_path: Path, key: str, advice: str) -> None:
    text = article("Đoạn một.").replace("lead:", f"{key}: 2024-04-24\nlead:")
    told = report(tmp_path, text)
    assert f"Không có khóa “{key}”" in told
    assert advice in told


@pytest.mark.parametrize("url", ["http://localhost:8000/tin", "file:///C:/a"])
def test_an_address_of_this_machine_is_nobody_elses(tmp_path: Path, url: str) -> None:
    text = article("Đoạn một.").replace("lead:", f'source: {{name: Báo, url: "{url}"}}\nlead:')
    assert "chỉ mở được trên máy của bạn" in report(tmp_path, text)
