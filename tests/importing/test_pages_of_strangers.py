"""What stands in a page's head and between its paragraphs and is none of its piece."""

from pathlib import Path

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from generator.importing.news.captions import described
from generator.read import read_content
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.of(read_content(Path(__file__).parents[2])[0])


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
