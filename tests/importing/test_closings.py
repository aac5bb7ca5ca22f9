"""Pieces of Word that close as letters do, and days that a copy glued to what stood beside them."""

from datetime import date
from itertools import product

import pytest

from generator.importing.dump import read_dump
from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.news.date_lines import date_line
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, read_lines
from tests.importing.word_files import paragraph, word

PLACES = ("Vũ Quý, ngày 10 tháng 8 năm 2026", "")
LABELS = ("NGƯỜI VIẾT", "Người thực hiện:", "TÁC GIẢ", "Cộng tác viên", "NGƯỜI ĐƯA TIN", "")
OFFICES = ("Chủ tịch Hội Khuyến học xã", "Giáo viên Trường THCS Nguyễn Du", "")


@pytest.mark.parametrize(("place", "label", "office"), [*product(PLACES, LABELS, OFFICES)])
def test_who_closes_a_piece_wrote_it(library: Library, place: str, label: str, office: str) -> None:
    if not (place or label):
        return
    foot = [line for line in (place, label, "Đỗ Thế Vinh", office) if line]
    words = word(*map(paragraph, (TITLE, LEAD, FIRST, LAST, *foot)))
    piece = draft("bai.docx", words, library, "article", date(2026, 11, 28)).object
    assert piece["authors"] == ["Đỗ Thế Vinh"]
    assert piece["date"] == ("2026-08-10" if place else "")
    assert not any(line in str(piece["body"]) for line in foot)
    assert str(piece["body"]).strip().endswith(LAST)


CONTACTS = (
    "Số điện thoại: 0912 345 678",
    "ĐT: 0912.345.678",
    "Email: hoa@gmail.com",
    "Số tài khoản nhận nhuận bút: 123456789 Agribank",
    "hoa@gmail.com",
)
FEET = (
    ("Tác giả: Mai Thị Hoa",),
    ("Người viết tin: Mai Thị Hoa, ĐT: 0912 345 678",),
    ("Bình Sơn, 12/5/2026", "Người gửi", "Mai Thị Hoa"),
    ("TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "(Đã ký)", "Mai Thị Hoa"),
    ("T/M BCH HỘI KHUYẾN HỌC", "Chủ tịch", "Mai Thị Hoa"),
    ("Mai Thị Hoa",),
)


@pytest.mark.parametrize(("foot", "contact"), [*product(FEET, CONTACTS)])
def test_how_to_reach_and_pay_a_writer_is_never_published(
    library: Library, foot: tuple[str, ...], contact: str
) -> None:
    words = word(*map(paragraph, (TITLE, LEAD, FIRST, LAST, *foot, contact, CONTACTS[0])))
    piece = draft("bai.docx", words, library, "article", date(2026, 11, 28)).object
    assert piece["authors"] == ["Mai Thị Hoa"]
    assert str(piece["body"]).strip().endswith(LAST)
    assert "0912" not in str(piece["body"]) + str(piece["lead"])
    assert piece["date"] == ("2026-05-12" if "Bình Sơn, 12/5/2026" in foot else "")


def test_a_number_to_call_within_a_piece_stays(library: Library) -> None:
    call = "Ai muốn góp sách thì gọi số điện thoại: 0912 345 678, gặp người coi đò vào buổi sáng."
    words = word(*map(paragraph, (TITLE, LEAD, FIRST, LAST, call)))
    piece = draft("bai.docx", words, library, "article", date(2026, 11, 28)).object
    assert call in str(piece["body"])


def test_a_name_alone_at_the_end_of_a_list_stays(library: Library) -> None:
    rows = ("Danh sách các em được khen:", "Đỗ Thế Vinh", "Lò Văn Biên", "Mai Thị Hoa")
    words = word(*map(paragraph, (TITLE, LEAD, FIRST, *rows)))
    piece = draft("bai.docx", words, library, "article", date(2026, 11, 28)).object
    assert all(row in str(piece["body"]) for row in rows[:3])


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Đăng ngày 12/05/202614/05/2026 bởi admin", "2026-05-12 00:00"),
        ("Thứ ba, ngày 12-05-2026, 18:201,2K lượt xem", "2026-05-12 18:20"),
        ("12/05/202618:20", "2026-05-12 18:20"),
        ("18:2012/05/2026", "2026-05-12 18:20"),
        ("12/05/2026bởi admin", "2026-05-12 00:00"),
        ("12/05/2026 18:20Lò Biên", "2026-05-12 18:20"),
        ("12/05/2026 18:2014 bình luận", "2026-05-12 18:20"),
    ],
)
def test_what_a_copy_glued_to_a_day(line: str, day: str) -> None:
    read = date_line(read_dump("trang.txt", line.encode()).blocks[0].text)
    assert read is not None and f"{read.moment.value:%Y-%m-%d %H:%M}" == day


@pytest.mark.parametrize("line", ["2026-05-12T18:20:45+07:00", "12/05/2026 18:20:45", "Tỷ số 3:15"])
def test_what_is_no_glue(line: str) -> None:
    assert read_dump("trang.txt", line.encode()).blocks[0].text == line


ORGANS = (
    "BỘ GIÁO DỤC VÀ ĐÀO TẠO",
    "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
    "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MƯỜNG LA",
    "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY",
)


@pytest.mark.parametrize("organ", ORGANS)
def test_an_organ_above_a_dump_is_no_title(library: Library, organ: str) -> None:
    title = "Hội nghị về cộng đồng học tập"
    piece = read_lines(library, organ, "MINISTRY OF TRAINING", title, DAY, LEAD, FIRST, LAST)
    assert piece["title"] == title
    told = f"{organ} TRAO SÁCH"
    assert read_lines(library, "Trang chủ", told, DAY, LEAD, FIRST, LAST)["title"] == told


@pytest.mark.parametrize(
    ("posted", "time"),
    [
        ("Người đăng: Hội KH xã Liêm Sơn vào lúc 20:14", " 20:14"),
        ("Đăng bởi Lò Biên lúc 8h05", " 08:05"),
        ("Posted by Lò Biên at 20:14", " 20:14"),
        ("Người viết: Lò Biên", ""),
    ],
)
def test_a_time_below_a_piece_is_that_of_its_day(library: Library, posted: str, time: str) -> None:
    lines = ("Thứ Ba, 12 tháng 5, 2026", TITLE, LEAD, FIRST, LAST, posted)
    assert read_lines(library, *lines)["date"] == f"2026-05-12{time}"
    assert read_lines(library, TITLE, DAY, *lines[2:])["date"] == "2026-05-12 08:30"
