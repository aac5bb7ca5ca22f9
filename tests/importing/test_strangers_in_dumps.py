"""Between the paragraphs of a dump: headlines of others go, sub-headings and captions stay."""

from datetime import date
from itertools import product

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.written.documents import Object

PIECES = (
    (
        "Thợ mỏ Uông Thử học lại lớp mười",
        "Hội Khuyến học tỉnh Quảng Ninh mở lớp mười hệ vừa làm vừa học cho 88 thợ lò của mỏ.",
        (
            "Lớp học theo ca: ca ba thì học sáng, ca một thì học tối, ai lỡ thì chép bài bù.",
            "Anh Đinh Văn Thử, thợ bậc năm, ngồi cùng bàn với con trai trong giờ văn.",
            "Kiểm tra giữa kỳ, bố được tám điểm, con được bảy rưỡi, cả hai đều giấu mẹ.",
        ),
    ),
    (
        "Tiếng trống học bài bên bờ sông Thử",
        "Đúng bảy giờ tối, hội khuyến học ấp Phú Thử nổi ba hồi trống gọi trẻ con vào bàn.",
        (
            "Người giữ trống là ông Sáu Thử, dùi ông tự vót bằng cây mù u trong vườn nhà.",
            "Hồi trống thứ nhất gọi trẻ vào bàn, hồi thứ hai nhắc người lớn hạ giọng xuống.",
            "Tỉnh Vĩnh Long đã công nhận ấp là cộng đồng học tập sau mười hai năm giữ trống.",
        ),
    ),
)
STRANGE = (
    "Giá cà phê xuất khẩu hạ nhiệt sau lễ",
    "Sửa xong cầu phao trước mùa bão",
    "Cô dâu miền Tây bán bánh xèo lề phố",
    "Lâm Đồng: Mở vườn hoa cho khách ban đêm",
    "Mực nước hồ thủy điện xuống thấp kỷ lục",
    "Hai mẹ con thi chung một khóa lái xe ở Đồng Xoài",
    "Nghề dệt chiếu hồi sinh nhờ khách du lịch",
    "Thầy giáo Mông mang chữ vượt đỉnh Pha Đin",
)
HEADINGS = (("Ca ba thì ngồi bàn đầu", "Cha con một bàn"), ("Hồi trống thứ ba", "Dùi cây mù u"))
CAPTIONS = (
    "Ông Lò Văn Thử bên tấm bảng cũ",
    "Thầy Hảo trên đường liên xã",
    "Bà Trần Thị Thử, 72 tuổi, đọc thơ trong lớp",
    "Các em học sinh nhận sách trước giờ học",
    "Đại biểu thảo luận tại hội nghị",
    "Lớp học trong kho muối của xã",
    "Một buổi học của tổ ba",
    "Học viên chọn sách trên thùng xe",
    "Trao giải cho học sinh của xã",
)


def read(library: Library, piece: int, line: str, at: int, *below: str) -> Object:
    title, lead, told = PIECES[piece]
    lines = [title, "07:45 | 26/09/2023", lead, *told[:at], line, *below, *told[at:], "Quỳnh Thử"]
    text = "\n\n".join(lines).encode()
    return draft("trang.txt", text, library, "article", date(2026, 11, 27)).object


@pytest.mark.parametrize(("piece", "line", "at"), [*product((0, 1), STRANGE, (1, 2))])
def test_a_headline_of_another_piece_goes(library: Library, piece: int, line: str, at: int) -> None:
    article = read(library, piece, line, at)
    assert line not in str(article["body"])
    assert any(line in str(doubt) for doubt in article["doubts"])  # type: ignore[attr-defined]
    assert all(told in str(article["body"]) for told in PIECES[piece][2])


def test_what_goes_on_with_the_headline_goes_with_it(library: Library) -> None:
    teaser = "Ba lớp dưới lò gạch cũ mở từ năm 1998, nay thêm một gian bếp."
    article = read(library, 1, "Bà giáo già nuôi ba lớp dưới chân cầu", 2, teaser)
    assert "lò gạch" not in str(article["body"])
    cited = "Ba lớp dưới lò gạch cũ mở theo Quyết định số 12/QĐ-UBND của huyện."
    article = read(library, 1, "Bà giáo già nuôi ba lớp dưới chân cầu", 2, cited)
    assert cited in str(article["body"])


@pytest.mark.parametrize(("piece", "at"), [*product((0, 1), (1, 2))])
@pytest.mark.parametrize("which", [0, 1])
def test_a_sub_heading_stays(library: Library, piece: int, at: int, which: int) -> None:
    line = HEADINGS[piece][which]
    assert f"## {line}" in str(read(library, piece, line, at)["body"])


@pytest.mark.parametrize(("piece", "line", "at"), [*product((0, 1), CAPTIONS, (1, 2))])
def test_a_caption_without_a_credit_is_one(
    library: Library, piece: int, line: str, at: int
) -> None:
    article = read(library, piece, line, at)
    assert [image["caption"] for image in article["images"]] == [line]  # type: ignore[attr-defined]
    assert line not in str(article["body"])


@pytest.mark.parametrize("piece", [0, 1])
def test_headlines_one_below_the_other_that_name_others(library: Library, piece: int) -> None:
    first, second = "Cô giáo mượn chuồng bò làm lớp ở Mường Tè", "Xóm trọ sáng đèn học chữ ở Dĩ An"
    body = str(read(library, piece, first, 2, second)["body"])
    assert (first in body, second in body) == (False, False)


def test_a_paragraph_that_begins_as_a_lead_is_of_another_piece(library: Library) -> None:
    stamped = "VOV.VN - Phú Thử vừa ban hành Kế hoạch 301/KH-UBND về phổ cập cho các xã."
    article = read(library, 0, "Trường học nổi giữa lòng hồ đón 40 học trò", 2, stamped)
    assert "301" not in str(article["body"])
    assert article["documents"] == []
    asked = "PV - Thưa ông, năm tới hội khuyến học xã dự định làm gì để giữ lớp học này?"
    assert asked in str(read(library, 0, asked, 2)["body"])


def test_a_line_that_names_two_whom_nobody_names_is_of_another_piece(library: Library) -> None:
    line = "Cán bộ Hội Khuyến học Hà Tĩnh học tập kinh nghiệm tại Thanh Chương"
    article = read(library, 0, line, 0)
    assert line not in str(article["body"])
    assert article["regions"] == read(library, 0, PIECES[0][2][0], 0)["regions"]
