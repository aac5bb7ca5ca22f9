"""Rows around a piece: buttons, menus, facts beside one another, days in every manner."""

from itertools import permutations, product

import pytest

from generator.importing.library import Library
from generator.importing.news.furniture import is_furniture
from generator.importing.news.lines import is_section, may_be_title
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

BUTTONS = [
    *(" ".join(words) for words in product(("In", "Lưu", "Gửi", "Tải"), ("bài viết này",))),
    *(f"{verb} {noun} này" for verb, noun in product(("In", "Chia sẻ"), ("tin", "trang", "bài"))),
    *("In ra", "Bỏ qua sau 5s", "Bỏ qua trong 10 giây", "☰ Báo Sông Núi 🔍"),
    *(f"{press} nghe bài viết tại đây:" for press in ("Bấm", "Nhấn vào đây để", "Click để")),
    *("Giọng đọc: Nam Bắc", "Tốc độ 1.0x", "Tốc độ đọc: 1x"),
]


@pytest.mark.parametrize("line", BUTTONS)
def test_a_button_is_no_line_of_the_piece(library: Library, line: str) -> None:
    assert is_furniture(line)
    row = f"<ul class='list-inline'><li>{line}</li></ul>"
    assert read(library, piece(above=f"<p>{DAY}</p>{row}"))["lead"] == LEAD
    within = read_lines(library, TITLE, DAY, LEAD, FIRST, line, LAST)
    assert (within["lead"], within["body"]) == (LEAD, BODY)


@pytest.mark.parametrize("order", [*permutations(("Đ.A", "12/05/2026", "08:30"))])
def test_facts_beside_one_another_are_parted(library: Library, order: tuple[str, ...]) -> None:
    row = "".join(f"<span>{fact}</span>" for fact in order)
    assert read(library, piece(above=f"<div>{row}</div>"))["date"] == "2026-05-12 08:30"


@pytest.mark.parametrize(
    "last",
    [
        "Từ Tết đến nay, 96 người đã học, già nhất 63.",
        "Năm ngoái, 41 người học; năm nay, 63.",
        "Đến hết tháng tư, 12 bản có tủ sách.",
    ],
)
def test_a_number_behind_a_comma_is_no_day(library: Library, last: str) -> None:
    read_piece = read(library, piece(below=f"<p>{last}</p><p><b>HÀ QUÂN - THU UYÊN</b></p>"))
    assert last in str(read_piece["body"])
    assert read_piece["authors"] == ["Hà Quân", "Thu Uyên"]


@pytest.mark.parametrize("day", ["Sơn La, 12/05/2026.", "Sơn La, ngày 12 tháng 5 năm 2026."])
def test_a_place_and_a_day_are_no_sentence(library: Library, day: str) -> None:
    assert day not in str(read(library, piece(below=f"<p>{day}</p><p>Hà Quân</p>"))["body"])


SECTIONS = ("Văn hóa", "Xã hội", "Giáo dục", "Kinh tế")


@pytest.mark.parametrize("pair", [*permutations(SECTIONS, 2)])
@pytest.mark.parametrize("sign", [" - ", " & ", " và ", ", ", " / "])
def test_names_of_sections_are_no_title(pair: tuple[str, str], sign: str) -> None:
    assert is_section(sign.join(pair))
    assert not may_be_title(sign.join(pair))


def test_an_entry_of_a_menu_is_not_the_title_of_a_dump(library: Library) -> None:
    title = "Tổng kết cuộc thi viết “Bến đò và trang sách của tôi”"
    lead = "Hội Khuyến học tỉnh Sơn La trao quỹ khuyến học cho người đoạt giải cuộc thi viết."
    head = ("Trang chủ", "Quỹ khuyến học", title, "Viết bởi Super User", DAY, "1,204 lượt xem")
    assert read_lines(library, *head, lead, FIRST, LAST)["title"] == title


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("<p>12/05/26 08:30 GMT+7</p>", "2026-05-12 08:30"),
        ("<p>12/05/26</p>", ""),
        (
            "<p>Thứ Ba, 12 tháng 5, 2026</p><abbr title='2026-05-12T08:30:00+07:00'>08:30</abbr>",
            "2026-05-12 08:30",
        ),
    ],
)
def test_days_in_few_figures(library: Library, row: str, day: str) -> None:
    assert read(library, piece(above=row))["date"] == day


@pytest.mark.parametrize("order", [*permutations(("Ma Thị Liễu", "30/12/2023", "8:15 chiều"))])
def test_a_list_of_facts_in_a_widget(library: Library, order: tuple[str, ...]) -> None:
    rows = "".join(f"<li class='item'><a href='#'>{fact}</a></li>" for fact in order)
    row = f"<div class='elementor-widget-post-info'><ul>{rows}</ul></div>"
    read_piece = read(library, piece(above=row))
    is_beside = abs(order.index("30/12/2023") - order.index("8:15 chiều")) == 1
    assert read_piece["date"] == ("2023-12-30 20:15" if is_beside else "2023-12-30")
    assert (read_piece["authors"], read_piece["lead"]) == (["Ma Thị Liễu"], LEAD)


@pytest.mark.parametrize("lines", [("12/05/2026", "08:30"), ("08:30", "12/05/2026")])
def test_a_time_on_a_line_of_its_own(library: Library, lines: tuple[str, str]) -> None:
    assert read_lines(library, TITLE, *lines, LEAD, FIRST, LAST)["date"] == "2026-05-12 08:30"


@pytest.mark.parametrize("name", ["time-comment", "date-share-comment", "comment publish"])
def test_a_row_that_is_called_a_day_tells_it(library: Library, name: str) -> None:
    row = f"<div class='{name}'>Thứ ba, 12/05/2026 | 08:30 (GMT+7)</div>"
    assert read(library, piece(above=row))["date"] == "2026-05-12 08:30"
    reader = f"<div class='comment'>{DAY} Bài hay quá</div>"
    assert "Bài hay" not in str(read(library, piece(within=reader))["body"])


@pytest.mark.parametrize("count", ["2 giờ", "15 phút", "3 ngày"])
def test_how_long_ago_is_no_lead(library: Library, count: str) -> None:
    row = f"<ul><li>{DAY}</li><li>{count} trước</li></ul>"
    assert read(library, piece(above=row))["lead"] == LEAD
