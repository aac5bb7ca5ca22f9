"""A sentence of the story stays, whatever words of a portal it has; a button between two goes."""

import pytest

from generator.importing.files import read_page
from generator.importing.library import Library
from generator.importing.news.furniture import is_furniture
from generator.importing.news.reader import read_article
from generator.importing.written.documents import Object, article_object

ABOVE = "Ngày 12/5, hội khuyến học xã mở lớp học buổi tối cho người lớn ở ba thôn ven sông."
BETWEEN = "Mỗi buổi tối có hơn hai mươi người tới học chữ và học dùng máy tính ở nhà văn hóa thôn."
BELOW = "Thầy giáo đã nghỉ hưu dạy không lấy tiền, bà con góp gạo và rau để thầy trò cùng ăn tối."
SENTENCES = (
    "Bạn hãy đăng ký học ngay tại nhà văn hóa của thôn mình, ông trưởng thôn nói với bà con.",
    "Mọi góp ý của bà con về lớp học xin gửi về hội khuyến học xã trước ngày 20 hằng tháng.",
    "Tổ công nghệ của thôn đề nghị ai chép lại bài giảng phải ghi rõ nguồn khi đăng lên mạng.",
    "Bản quyền bộ sách học chữ được hội tặng lại cho xã sau ba năm biên soạn và dạy thử.",
    "Giấy phép số 12 cho lớp học do phòng giáo dục huyện cấp đầu năm 2026 và có hạn ba năm.",
    "Xem tiếp trên facebook là lời hẹn mà cô giáo trẻ gửi tới học trò sau mỗi buổi học tối.",
    "Hotline: người dân gọi số máy của hội ở bất cứ giờ nào cũng có người trả lời tận tình.",
    "Trang chủ | Lớp học | Thư viện là ba mục mà các cụ đã tự mở được trên điện thoại.",
)
BUTTONS = ("Chia sẻ", "Facebook Zalo", "Lượt xem: 120", "Xem thêm", ">> Lớp học ở xã bên", "1.250")


def read(line: str, library: Library, ending: str) -> Object:
    lines = ("Hải Minh mở lớp học buổi tối", "12/05/2026 08:30", ABOVE, BETWEEN, line, BELOW)
    page = {
        "txt": "\n".join(lines),
        "html": f"<html><body><h1>{lines[0]}</h1>"
        + "".join(f"<p>{words.replace('>', '&gt;')}</p>" for words in lines[1:])
        + "</body></html>",
    }
    return article_object(read_article(read_page(f"b.{ending}", page[ending].encode()), library))


@pytest.mark.parametrize("ending", ["txt", "html"])
@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_between_two_stays_with_a_doubt(
    line: str, ending: str, library: Library
) -> None:
    piece = read(line, library, ending)
    assert line.replace("|", "") in str(piece["body"]).replace("\\", "").replace("|", "")
    if is_furniture(line):
        assert any(line in doubt for doubt in piece["doubts"])  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "line",
    [
        *("«Học nữa, học mãi» là lời dạy của cha ông", "Các cụ nói: «Tiên học lễ, hậu học văn»"),
        "Em làm bánh cookie mời cả lớp, ai cũng thích trải nghiệm ấy",
    ],
)
def test_quoted_words_and_food_are_no_button(line: str) -> None:
    assert not is_furniture(line)
    assert is_furniture("« Bài cũ hơn của trang")
    assert is_furniture("Bài mới hơn của trang »")


def test_the_sentences_look_like_furniture() -> None:
    assert sum(map(is_furniture, SENTENCES)) >= len(SENTENCES) - 2


@pytest.mark.parametrize("ending", ["txt", "html"])
@pytest.mark.parametrize("line", BUTTONS)
def test_a_button_between_two_is_listed(line: str, ending: str, library: Library) -> None:
    piece = read(line, library, ending)
    if is_furniture(line):
        assert line not in str(piece["body"])
        assert line in piece["dropped"]  # type: ignore[operator]
