"""Rows of pictures, what their boxes are called, what is told above a path, broken titles."""

import pytest

from generator.importing.dump import read_dump
from generator.importing.library import Library
from generator.importing.news.captions import has_credit
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

SEEN = ("Các em xếp hàng trước giờ thi.", "Phần thi viết chữ. Ảnh: Hà Quân", "Em Thử nhận mũ.")


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("sign", ["/", " / "])
def test_each_count_of_a_row_stands_for_a_picture(library: Library, count: int, sign: str) -> None:
    rows = [row for at in range(count) for row in (f"{at + 1}{sign}{count}", SEEN[at])]
    article = read_lines(library, TITLE, DAY, LEAD, *rows, "‹›", FIRST, LAST)
    captions = [image["caption"] for image in article["images"]]  # type: ignore[attr-defined]
    assert captions == [seen.split(" Ảnh:")[0] for seen in SEEN[:count]]
    assert str(article["body"]).endswith(BODY)
    assert "‹" not in str(article["body"])


@pytest.mark.parametrize("counts", [("2/9",), ("1/3", "3/3"), ("2/3", "1/3", "3/3")])
def test_a_day_or_a_broken_row_stands_for_none(counts: tuple[str, ...]) -> None:
    page = read_dump("trang.txt", "\n\n".join((TITLE, *counts, LEAD)).encode())
    assert [block.text for block in page.blocks] == [TITLE, *counts, LEAD]


@pytest.mark.parametrize("sort", ["Chùm ảnh", "Bộ ảnh", "Tin ảnh", "Phóng sự ảnh", "Video", "Clip"])
def test_a_box_of_other_pictures_is_left_out(library: Library, sort: str) -> None:
    box = f"<div><h3>{sort} khác</h3><ul><li>Đồ Sơn mùa trống cá</li></ul></div>"
    assert read(library, piece(below=box))["body"] == BODY


@pytest.mark.parametrize("sort", ["Chùm ảnh", "Bộ ảnh", "Phóng sự ảnh", "Câu chuyện ảnh"])
def test_a_row_of_pictures_has_a_title(library: Library, sort: str) -> None:
    title = f"{sort}: Tủ sách chung bên bến đò ở Bình Sơn"
    assert not has_credit(title)
    assert read_lines(library, title, DAY, LEAD, FIRST, LAST)["title"] == title
    assert has_credit(f"Toàn cảnh. {sort}: Hà Quân")


@pytest.mark.parametrize(
    "seen", ["Nhà sàn khuyến học ở bản Luỹ Ải.", "Trưởng thôn gõ hồi kẻng đầu"]
)
def test_below_a_gap_stands_what_is_seen(library: Library, seen: str) -> None:
    article = read_lines(library, TITLE, DAY, LEAD, FIRST, f"\n\n{seen}", LAST)
    assert [image["caption"] for image in article["images"]] == [seen]  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", ["Xã hội >> Giáo dục", "Tin tức › Khuyến học", "Tin / Xã hội"])
def test_what_is_told_above_the_path_is_of_others(library: Library, path: str) -> None:
    other = "Mường Thử: cà phê được giá, dân góp làm đường"
    told = "Sáng nay, huyện Mường Thử bàn giao ba tuyến đường do dân hiến đất."
    article = read_lines(library, other, told, path, DAY, TITLE, LEAD, FIRST, LAST)
    assert (article["title"], article["date"]) == (TITLE, "2026-05-12 08:30")
    assert (article["lead"], article["body"]) == (LEAD, BODY)
    assert {other, told} <= set(article["dropped"])  # type: ignore[arg-type]


def test_a_path_below_the_lead_parts_nothing(library: Library) -> None:
    article = read_lines(library, TITLE, DAY, LEAD, FIRST, "Xã hội >> Giáo dục", LAST, LEAD)
    assert (article["title"], article["lead"]) == (TITLE, LEAD)


@pytest.mark.parametrize("rest", ["quý II năm 2026", "trong mùa nước nổi", "và bốn trạm đọc"])
def test_a_title_in_the_middle_goes_on_below(library: Library, rest: str) -> None:
    rows = (f"<b>{TITLE}</b>", f"<b>{rest}</b>", f"<i>{DAY}</i>")
    head = "".join(f"<p align='center'>{row}</p>" for row in rows)
    words = "".join(f"<p>{line}</p>" for line in (LEAD, FIRST, LAST))
    article = read(library, f"<div>{head}{words}</div>")
    assert (article["title"], article["lead"]) == (f"{TITLE} {rest}", LEAD)
