"""What stands in a page's head and between its paragraphs and is none of its piece."""

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from generator.importing.news.captions import described
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines


@pytest.mark.parametrize("whom", ["", "Báo ", "chúng tôi ", "kênh ", "trang ", "tin tức "])
@pytest.mark.parametrize("verb", ["Theo dõi", "Xem", "Đọc"])
@pytest.mark.parametrize("where", ["Google News", "Google", "Zalo", ""])
def test_a_button_to_follow_names_no_source(verb: str, whom: str, where: str) -> None:
    said = byline(f"{verb} {whom}trên {where}".strip())
    assert said is None or not said.source


@pytest.mark.parametrize("button", ["Theo dõi trên Google News", "Theo dõi Báo trên", "Xem trên"])
def test_a_button_beside_the_day_names_no_source(library: Library, button: str) -> None:
    row = f"<div><span>Hà Quân</span> - <span>{DAY}</span> <a>{button}</a></div>"
    read_piece = read(library, piece(above=row))
    assert (read_piece["source"], read_piece["authors"]) == ("", ["Hà Quân"])


@pytest.mark.parametrize("button", ["Theo dõi Báo Nhân Dân trên Google News", "Theo dõi VOV trên"])
def test_a_button_to_follow_a_paper_by_name_still_names_it(button: str) -> None:
    said = byline(button)
    assert said is not None
    assert said.source in ("Báo Nhân Dân", "VOV")


@pytest.mark.parametrize("label", ["zone-story-1", "tin-1", "Quảng cáo giữa bài"])
def test_a_teaser_with_a_hidden_label_is_left_out(library: Library, label: str) -> None:
    teaser = "<a>Trao ba trăm chiếc xe đạp cho học sinh</a><p>Xe do kiều bào gửi tặng.</p>"
    box = f"<div class='story'><div class='d-none'>{label}</div>{teaser}</div>"
    assert read(library, piece(within=box))["body"] == BODY


def test_what_a_wide_screen_shows_is_the_pieces(library: Library) -> None:
    words = "Ban điều hành họp mỗi tháng một lần."
    shown = f"<div class='d-none d-md-block'><p>{words}</p></div>"
    hidden = f"<div class='d-none d-md-none'><p>{words}</p></div>"
    assert words in str(read(library, piece(within=shown))["body"])
    assert read(library, piece(within=hidden))["body"] == BODY


@pytest.mark.parametrize("section", ["Đời sống", "Nhịp sống trẻ"])
@pytest.mark.parametrize("says", ["giới thiệu tủ sách cho người trẻ", "nhận bài của mọi người"])
@pytest.mark.parametrize("asks", ["gửi bài về địa chỉ", "liên hệ qua hộp thư"])
def test_the_notice_of_a_desk_below_a_piece_is_left_out(
    library: Library, section: str, says: str, asks: str
) -> None:
    notice = f"Mục {section} {says}, với nhiều câu chuyện hay. Độc giả {asks} toasoan@example.vn."
    read_piece = read_lines(library, TITLE, DAY, LEAD, FIRST, LAST, notice)
    assert LAST in str(read_piece["body"])
    assert notice not in str(read_piece["body"])
    told = "Bạn đọc gửi bài dự thi về địa chỉ viet@example.vn trước ngày 20 tháng 11."
    assert told in str(read_lines(library, TITLE, DAY, LEAD, FIRST, told, LAST)["body"])


@pytest.mark.parametrize("section", ["Tin sinh viên", "Khuyến tài", "Hoạt động của trường"])
def test_a_section_in_the_list_with_the_day_is_no_line_of_the_body(
    library: Library, section: str
) -> None:
    row = f"<ul><li>12/05/2026</li><li>8:30</li><li>{section}</li></ul>"
    page = f"<div><h1>{TITLE}</h1>{row}<div><p>{LEAD}</p><p>{FIRST}</p><p>{LAST}</p></div></div>"
    read_piece = read(library, page)
    assert read_piece["date"] == "2026-05-12 08:30"
    assert section not in f"{read_piece['lead']} {read_piece['body']}"
    assert section in " ".join(read_piece["dropped"])  # type: ignore[arg-type]


@pytest.mark.parametrize("number", ["1", "12"])
@pytest.mark.parametrize("words", ["lop hoc anh", "tin hinh", "Lớp học bên sông ảnh", "Chợ hình"])
def test_a_numbered_alternative_text_is_a_machines(words: str, number: str) -> None:
    assert described(f"{words} {number}", "a.jpg") == ""
    assert described(f"Cô giáo và người anh {number} tuổi", "a.jpg") != ""


@pytest.mark.parametrize("label", ["Ngày đăng:", "Đăng ngày", "Cập nhật:", "Ngày xuất bản"])
@pytest.mark.parametrize(
    "rest",
    [" | Đã xem: 4.502 | Đọc bài:", " Đã xem: 4.502 Đọc bài:", " | Lượt xem:", " | Nghe bài:"],
)
def test_a_labelled_day_before_counters_is_the_day(library: Library, label: str, rest: str) -> None:
    lines = (TITLE, f"{label} 09/06/2026 - 14:07{rest}", LEAD, FIRST, LAST)
    read_piece = read_lines(library, *lines)
    assert (read_piece["title"], read_piece["date"]) == (TITLE, "2026-06-09 14:07")
    assert read_piece["lead"] == LEAD


MENU = ("Trang chủ", "Giáo dục - Khoa học", "Mặt trận - Đoàn thể", "Văn hóa - Xã hội")


@pytest.mark.parametrize("box", ["VĂN BẢN MỚI", "TIN MỚI", "Tin nổi bật"])
def test_a_slogan_beside_a_clock_begins_no_piece(library: Library, box: str) -> None:
    slogan = "Nhiệt liệt chào mừng kỷ niệm 96 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam!"
    others = [f"Kế hoạch số {number}/KH-UBND về phòng, chống rét" for number in range(10, 19)]
    above = (*MENU, f"Thứ sáu, ngày 27/11/2026 - 21:14:52 | {slogan}", box, *others)
    read_piece = read_lines(library, *above, TITLE, DAY, LEAD, FIRST, LAST)
    assert (read_piece["title"], read_piece["lead"]) == (TITLE, LEAD)
    assert read_piece["body"] == BODY


@pytest.mark.parametrize("path", ["Giáo dục - Khoa học Các vấn đề", "Văn hóa - Xã hội Sách và đời"])
def test_a_path_that_begins_with_an_entry_of_the_menu_is_no_title(
    library: Library, path: str
) -> None:
    words = f"{FIRST} Xã Bình Sơn mở tủ sách, bàn các vấn đề giáo dục, văn hóa, xã hội."
    read_piece = read_lines(library, *MENU, path, TITLE, DAY, LEAD, words, LAST)
    assert read_piece["title"] == TITLE


PLAIN_LEAD = "Hội Khuyến học tỉnh trao sách cho học sinh vùng lòng hồ trong ba ngày cuối tuần."
PLAIN_TITLE = "Tủ sách chung mở bên bến đò của học sinh"


@pytest.mark.parametrize(
    ("line", "region"),
    [
        ("© 2012-2023 Hội Khuyến học tỉnh Hải Dương. Chịu trách nhiệm: Ông Tài.", "hai-duong"),
        ("© 2026 Hội Khuyến học tỉnh Cà Mau. Thiết kế: Hoàng Gia", "ca-mau"),
        ("Trường THCS Lê Lợi, phường Bắc Giang, tỉnh Bắc Ninh. Hiệu trưởng: Bà Hoa.", "bac-ninh"),
        ("UBND PHƯỜNG BẮC GIANG", ""),
    ],
)
def test_the_foot_of_a_portal_tells_its_province(library: Library, line: str, region: str) -> None:
    lines = (PLAIN_TITLE, DAY, PLAIN_LEAD, FIRST, LAST, "Tin khác", line)
    assert read_lines(library, *lines)["regions"] == ([region] if region else [])


@pytest.mark.parametrize(
    ("letters", "is_its_own"), [("CMO", True), ("CMP", True), ("TTXVN", False), ("VOV", False)]
)
def test_the_letters_of_a_portal_are_its_own(
    library: Library, letters: str, is_its_own: bool
) -> None:
    foot = "© CỔNG THÔNG TIN ĐIỆN TỬ TỈNH CÀ MAU"
    lines = (PLAIN_TITLE, DAY, f"({letters}) {PLAIN_LEAD}", FIRST, LAST, "Tin khác", foot)
    assert read_lines(library, *lines)["regions"] == (["ca-mau"] if is_its_own else [])


@pytest.mark.parametrize("join", [" và ", ", ", " cùng "])
def test_who_issued_the_second_of_two_decisions_issued_both(library: Library, join: str) -> None:
    words = f"Xã rà soát theo Quyết định 387{join}Quyết định số 677/QĐ-TTg của Thủ tướng, từ nay."
    assert read_lines(library, TITLE, DAY, LEAD, words, LAST)["documents"] == [
        "387/QĐ-TTg",
        "677/QĐ-TTg",
    ]
    apart = "Theo Quyết định 387 đã có. Quyết định số 677/QĐ-TTg của Thủ tướng mới ban hành."
    assert read_lines(library, TITLE, DAY, LEAD, apart, LAST)["documents"] == ["677/QĐ-TTg"]
