"""Who signs and when, in the manners of forty fresh pages; what else looks like it."""

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

WHEN = "2026-05-12 08:30"
HEADLINE = "Cá hồi nước lạnh rớt giá mạnh ở vùng cao"


@pytest.mark.parametrize("office", ["Tổ Truyền thông nhà trường", "Trung tâm Thông tin Công báo"])
def test_an_office_set_otherwise_than_the_words_above_signs(library: Library, office: str) -> None:
    for signed in (f"<p class='src'>{office}</p>", f"<p><b><i>{office}</i></b></p>"):
        assert read(library, piece(below=signed))["authors"] == [office]
    lines = (TITLE, DAY, LEAD, FIRST, LAST, office)
    assert read_lines(library, *lines, "In trang Gửi email Quay lại")["authors"] == [office]
    assert read_lines(library, *lines, HEADLINE)["authors"] == []


@pytest.mark.parametrize("office", ["Phòng Truyền thông", "Ban Công tác hội", "Tổ Biên tập"])
def test_an_office_beside_the_day(library: Library, office: str) -> None:
    rows = (
        f"<ul class='meta'><li>{office}</li><li>{DAY}</li></ul>",
        f"<div>{DAY} | {office}</div>",
    )
    for row in rows:
        assert read(library, piece(above=row))["authors"] == [office]


@pytest.mark.parametrize("section", ["Phòng chống ma túy", "Hội nhập", "Ban đọc", "Trường học"])
def test_a_section_beside_the_day_is_no_office(library: Library, section: str) -> None:
    assert read(library, piece(above=f"<div>{DAY} | {section}</div>"))["authors"] == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Người viết: cô Dương Thị Hằng", "Dương Thị Hằng"),
        ("Cao Thị Lệ Hằng - CC Văn hóa xã", "Cao Thị Lệ Hằng"),
        ("Trần Hảo | Phóng viên thường trú", "Trần Hảo"),
        ("Tin bài: Lò Văn Biên", "Lò Văn Biên"),
    ],
)
def test_a_name_and_what_one_is(line: str, name: str) -> None:
    assert getattr(byline(line, is_signature=True), "authors", ()) == (name,)


@pytest.mark.parametrize(
    "line",
    ["Embedded Files", "Open Source", "VĂN BẢN MỚI CẬP NHẬT", "Bà Rịa - Vũng Tàu: 19 lớp ở bến cá"],
)
def test_words_that_are_nobody(line: str) -> None:
    assert getattr(byline(line, is_signature=True), "authors", ()) == ()


def test_a_label_alone_is_nobody(library: Library) -> None:
    box = "<div class='author-name'><div class='author-by'>Bởi</div> <a>admin</a></div>"
    signed = "<p style='text-align:right'><b>Hà Quân</b></p>"
    read_piece = read(library, piece(above=f"{box}<p>{DAY}</p>", below=signed))
    assert (read_piece["authors"], read_piece["date"]) == (["Hà Quân"], WHEN)


def test_a_small_table_of_who_and_when(library: Library) -> None:
    rows = f"<tr><th>Người viết</th><td>Hà Quân</td></tr><tr><th>Ngày đăng</th><td>{DAY}</td></tr>"
    read_piece = read(library, piece(above=f"<table>{rows}</table>"))
    assert (read_piece["authors"], read_piece["date"]) == (["Hà Quân"], WHEN)


def test_a_row_that_begins_with_the_way_to_comments_tells_the_day(library: Library) -> None:
    row = f"<div class='meta'><a href='#c'>Để lại bình luận</a> / <a>Tin tức</a> / {DAY}</div>"
    assert read(library, piece(above=row))["date"] == WHEN


def test_a_day_below_the_piece_and_a_picture_above_it(library: Library) -> None:
    picture = "<div><img src='a.jpg'><div class='note'>Bến đò ngày mở tủ. (Ảnh: CTV)</div></div>"
    below = "</div><div><span>Đăng ngày 12.05.2026 bởi bientap2</span>"
    read_piece = read(library, piece(above=picture, below=below))
    assert (read_piece["date"], read_piece["authors"]) == ("2026-05-12", [])
    assert "Bến đò ngày mở tủ." in str(read_piece["images"])


def test_key_words_above_the_body_end_nothing(library: Library) -> None:
    row = "<p><b>Từ khóa:</b> tủ sách; bến đò</p>"
    words = f"<p>{LEAD}</p>{row}<h2>1. Vì sao</h2><p>{FIRST}</p><h2>2. Ra sao</h2><p>{LAST}</p>"
    body = str(read(library, f"<div><h1>{TITLE}</h1><p>{DAY}</p><div>{words}</div></div>")["body"])
    assert FIRST in body and LAST in body and "Từ khóa" not in body


@pytest.mark.parametrize("apart", ["", "Hôm qua, xe tải chở cá nối đuôi nhau ..."])
def test_a_headline_of_another_piece_in_a_dump(library: Library, apart: str) -> None:
    lines = (TITLE, DAY, LEAD, FIRST, HEADLINE, *filter(None, [apart]), LAST)
    read_piece = read_lines(library, *lines)
    assert HEADLINE not in str(read_piece["body"]) and LAST in str(read_piece["body"])
    assert HEADLINE in str(read_piece["dropped"]) and HEADLINE in str(read_piece["doubts"])


def test_a_sub_heading_of_a_dump_stays(library: Library) -> None:
    for heading in ("Đọc xong rồi mới qua đò", "Mỗi thùng sách đi qua ba bến đò trong mùa lũ"):
        assert f"## {heading}" in str(
            read_lines(library, TITLE, DAY, LEAD, FIRST, heading, LAST)["body"]
        )


def test_what_boxes_beside_one_another_ran_together(library: Library) -> None:
    stamped = f"Sơn LaSáng thứ bảy, {LEAD[0].lower()}{LEAD[1:]}"
    read_piece = read_lines(library, f"{TITLE} {DAY}", "Hà QuânPhóng viên", stamped, FIRST, LAST)
    assert (read_piece["title"], read_piece["date"]) == (TITLE, WHEN)
    assert (read_piece["authors"], read_piece["regions"]) == (["Hà Quân"], ["son-la"])


def test_entries_of_a_menu_are_no_title(library: Library) -> None:
    menu = ("Trang chủ", "Giới thiệu", "Khuyến học khuyến tài")
    assert read_lines(library, *menu, DAY, TITLE, LEAD, FIRST, LAST)["title"] == TITLE
    row = "Trang chủ Giới thiệu Tin tức - Sự kiện Văn bản Thư viện ảnh Liên hệ"
    assert read_lines(library, row, TITLE, LEAD, DAY, FIRST, LAST)["title"] == TITLE


@pytest.mark.parametrize(
    ("lead", "regions"),
    [
        ("Hội Khuyến học Việt Nam mở lớp, làm điểm ở tỉnh Sơn La và tỉnh Bắc Ninh.", ["toan-quoc"]),
        ("Xã Mèo Vạc, tỉnh Tuyên Quang (trước là huyện Mèo Vạc, tỉnh Hà Giang) có sạp đổi bút do "
         "Hội Khuyến học tỉnh Tuyên Quang mở.", ["tuyen-quang"]),
    ],
)  # fmt: skip
def test_places_of_a_list_and_places_of_before(
    library: Library, lead: str, regions: list[str]
) -> None:
    assert read_lines(library, TITLE, DAY, lead, FIRST, LAST)["regions"] == regions
