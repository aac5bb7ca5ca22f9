"""A page of a portal, copied into Word whole: its buttons and counters stay behind."""

from datetime import date

import pytest

from generator.importing.dump import read_dump
from generator.importing.importer import draft
from generator.importing.news.furniture import is_furniture
from generator.importing.written.documents import Object
from tests.importing.library import library
from tests.importing.word_files import paragraph, run, word

STORY = (
    "Chiều 01/10, huyện Hưng Hà (tỉnh Thái Bình) mở tuần lễ học tập suốt đời với 12 lớp.",
    "Mỗi lớp có hai thầy cô đã nghỉ hưu kèm bà con dùng dịch vụ công trên điện thoại của mình.",
)
HEAD = ("Huyện Hưng Hà mở tuần lễ học tập suốt đời", "02/10/2024 3:15:00 CH")


def read(*lines: str, bold: tuple[str, ...] = ()) -> Object:
    file = word(*(paragraph(run(line, bold=line in bold)) for line in lines))
    return draft("bai.docx", file, library(), "article", date(2026, 11, 27)).object


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (("Màu chữ", "Cỡ chữ"), ("[Trở về] [Đầu trang]", "Đánh giá bài viết", "0/5 sao")),
        (
            ("Chia sẻ Facebook", "Lượt xem: 318"),
            ("Bạn đang đọc bài viết trong chuyên mục Nhịp sống. Mọi góp ý xin gửi về t@b.vn",),
        ),
        (
            ("Nghe audio", "3 phút đọc"),
            ("Trở lại Giáo dục", "Copy link thành công", "Ý kiến (12)", "Quan tâm nhất"),
        ),
        (("Chế độ ban đêm",), ("Gửi ý kiến", "Mã xác nhận", "Đang online: 41", "Hôm nay: 1.022")),
        (("A- A A+",), ("Chưa có bình luận nào. Hãy là người đầu tiên!", "Lên đầu trang")),
    ],
)
def test_furniture_is_left_and_listed(above: tuple[str, ...], below: tuple[str, ...]) -> None:
    piece = read(*HEAD, *above, *STORY, "Lò Văn Thử", *below, bold=HEAD[:1])
    words = f"{piece['lead']}\n{piece['body']}"
    assert [line for line in (*above, *below) if line in words] == []
    assert [line for line in (*above, *below) if line not in piece["dropped"]] == []  # type: ignore[operator]
    assert piece["authors"] == ["Lò Văn Thử"]
    assert piece["date"] == "2024-10-02 15:15"


@pytest.mark.parametrize(
    "line",
    [
        "Chưa có xã nào đạt chuẩn năm nay.",
        "Hãy là người đầu tiên học, ông nói với các con.",
        "9/10 học sinh",
        "[Ảnh: thu-vien-tre.jpg]",
        "Không có bình yên nào tự đến",
    ],
)
def test_words_of_a_piece_are_no_furniture(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize("length", [31, 45, 59, 65, 90])
@pytest.mark.parametrize("bold", [True, False])
def test_a_short_lead_stays_first(length: int, bold: bool) -> None:
    words = "Học sinh xã Vân Thử gom giấy vụn mua sách đọc chung trong hè này cùng các thầy cô"
    lead = f"{words[: length - 1].strip()}."
    piece = read(*HEAD, lead, *STORY, bold=(HEAD[0], lead) if bold else HEAD[:1])
    assert piece["lead"] == lead
    assert str(piece["body"]).startswith(STORY[0][:40])


def test_who_speaks_in_an_interview_is_no_heading() -> None:
    asked = ("Phóng viên: Lớp có bao nhiêu người học?", "Bà Mai: Lớp có 34 người.")
    again = ("Phóng viên: Kinh phí ở đâu ra?", f"Bà Mai: {STORY[1]}")
    piece = read(*HEAD, *STORY, *asked, *again, *STORY[1:], bold=HEAD[:1])
    assert "## " not in str(piece["body"])


@pytest.mark.parametrize(
    "title",
    ["Kim Bôi trao 180 suất quà “Bữa cơm có thịt, trang vở có chữ”", "Chữ bên dòng sông Thử"],
)
@pytest.mark.parametrize("menu", [("UBND TỈNH HÒA BÌNH", "Dịch vụ công"), ("Hội Khuyến học xã",)])
def test_the_heavy_line_below_a_menu_is_the_title(title: str, menu: tuple[str, ...]) -> None:
    piece = read(*menu, title, HEAD[1], *STORY, "Thích", "12 lượt chia sẻ", bold=(title,))
    assert (piece["title"], piece["lead"]) == (title, STORY[0])


@pytest.mark.parametrize(
    "line",
    [
        *("Mỗi suất 12000đ, mỗi vở 2000đ, là tiền của cả xã", "Luật số 43/2019QH14 về giáo dục"),
        *("Lớp A1 tháng 9 và khóa K12 tháng 10", "Mã số SV2024A", "Bản K1.10.2024 của đề án"),
        *("Từ năm 2024ở xã", "Chiều T5/9/2024", "COVID19 tháng 5"),
    ],
)
def test_words_with_figures_are_no_boxes(line: str) -> None:
    assert [block.text for block in read_dump("bai.txt", line.encode()).blocks] == [line]


@pytest.mark.parametrize(
    "line", ["Thu Hà05/09/2024", "Thu Hà5 tháng 9", "05/09/2024UBND xã", "2024Hội"]
)
def test_boxes_copied_without_a_blank_are_read_apart(line: str) -> None:
    (block,) = read_dump("bai.txt", line.encode()).blocks
    assert " | " in block.text
    assert block.text.replace(" | ", "") == line
