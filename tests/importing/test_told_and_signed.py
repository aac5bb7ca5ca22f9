"""Who speaks signs nothing; who signs by letters, a calling or a station does."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from generator.importing.news.lines import tells_place_and_day
from generator.importing.news.names import is_shortened
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

PERSONS = ("Bà Lò Thị Hà", "Ông Đinh Văn Thử", "Nguyễn Thị Thử", "TS. Trần Văn Thử")
OFFICES = (", Chủ tịch Hội Khuyến học xã,", ", Hiệu trưởng,", " - Bí thư Đảng ủy xã", "")
SAYS = ("cho biết:", "cho hay", "chia sẻ:", "khẳng định:", "nhấn mạnh", "kể lại:", "đề nghị:")
SECOND = FIRST.replace("Mỗi", "Một")


@pytest.mark.parametrize(("person", "office", "says"), [*product(PERSONS, OFFICES, SAYS)])
def test_whose_words_follow_signs_nothing(person: str, office: str, says: str) -> None:
    assert byline(f"{person}{office} {says}", is_signature=True) is None


@pytest.mark.parametrize("office", OFFICES)
def test_a_list_below_who_speaks_stays(library: Library, office: str) -> None:
    rows = ("Câu về kỹ năng số khó nhất;", "Câu về đọc sách dễ hơn;", "Câu về nghề dễ nhất.")
    told = f"Bà Lò Thị Hà{office} cho biết:"
    lines = (TITLE, DAY, LEAD, FIRST, SECOND, told, *rows, LAST, "Tác giả: Hà Quân")
    article = read_lines(library, *lines)
    assert all(row in str(article["body"]) for row in (told, *rows, LAST))
    assert article["authors"] == ["Hà Quân"]


@pytest.mark.parametrize("letters", ["H.N", "H.Y", "L.C", "T.H", "C.B", "Q.N"])
def test_letters_that_stand_for_a_place_too_sign(library: Library, letters: str) -> None:
    signed = f"<p style='text-align:right'><b>{letters}</b></p>"
    assert read(library, piece(below=signed))["authors"] == [letters]
    assert read(library, piece(below=signed.replace(letters, "Yên Bái")))["authors"] == []


@pytest.mark.parametrize("calling", ["Luật gia", "Chuyên gia", "Dịch giả", "Báo cáo viên"])
def test_a_calling_is_no_part_of_a_name(library: Library, calling: str) -> None:
    signed = f"<p>{calling} Bùi Thị Thử</p>"
    assert read(library, piece(below=signed))["authors"] == ["Bùi Thị Thử"]


@pytest.mark.parametrize("sort", ["Phát thanh", "Truyền thanh", "Truyền thanh và Truyền hình"])
@pytest.mark.parametrize("place", ["huyện Ý Yên", "xã Vĩnh Bảo", "thị xã Sơn Tây"])
def test_the_station_of_a_district_signs(library: Library, sort: str, place: str) -> None:
    station = f"Đài {sort} {place}"
    article = read(library, piece(below=f"<p align='right'>{station}</p>"))
    assert (article["authors"], article["source"]) == ([station], "")
    labelled = read(library, piece(below=f"<p>Nguồn: {station}</p>"))
    assert (labelled["authors"], labelled["source"]) == ([], station)


@pytest.mark.parametrize("label", ["Ảnh và lời", "Lời, ảnh", "Ảnh, chữ", "Bài và ảnh"])
def test_who_made_pictures_and_words(library: Library, label: str) -> None:
    signed = f"<p><b>{label}: Hà Quân</b></p>"
    article = read(library, piece(below=signed))
    assert (article["authors"], article["body"]) == (["Hà Quân"], BODY)


@pytest.mark.parametrize("taker", ["N. Khởi", "Nguyên Khởi", "NGUYÊN KHỞI"])
def test_capitals_beside_the_day_name_who_took_the_picture(library: Library, taker: str) -> None:
    row = f"<p><span>NGUYÊN KHỞI</span><span> - </span><span>{DAY}</span></p>"
    shown = f"<figure><img src='a.jpg'><figcaption>Bến đò. Ảnh: {taker}</figcaption></figure>"
    assert read(library, piece(above=row, within=shown))["authors"] == ["Nguyên Khởi"]
    section = row.replace("NGUYÊN KHỞI", "HƯỚNG NGHIỆP")
    assert read(library, piece(above=section, within=shown))["authors"] == []


@pytest.mark.parametrize(
    ("name", "whole", "is_one"),
    [
        ("N. Khởi", "NGUYÊN KHỞI", True),
        ("L.T. Hà", "Lò Thị Hà", True),
        ("M. Khởi", "Nguyên Khởi", False),
        ("Khởi", "Khởi", False),
        ("N. Khang", "Nguyên Khởi", False),
    ],
)
def test_a_name_with_initials(name: str, whole: str, is_one: bool) -> None:
    assert is_shortened(name, whole) is is_one


@pytest.mark.parametrize("day", ["Thứ Sáu", "Thứ hai", "Chủ nhật", "Thứ bảy"])
def test_a_name_before_a_day_of_the_week_is_no_place(day: str) -> None:
    assert not tells_place_and_day(f"NGUYÊN KHỞI - {day}, ngày 21/08/2026 lúc 13:45")
    assert tells_place_and_day("Hải Minh, ngày 21/08/2026")
