"""A name below quoted words says whose they are: it signs no piece and ends none."""

from itertools import product

import pytest

from generator.importing.block import Block, BlockKind
from generator.importing.library import Library
from generator.importing.news import furniture
from generator.importing.news.ending import without_ending
from generator.importing.news.speakers import is_speaker
from tests.importing.small_pages import piece, read

PROSE = (
    "Lớp học mở mỗi tối thứ ba trong nhà văn hóa của thôn, người đến học đều đã ngoài bốn mươi.",
    "Người dạy là giáo viên về hưu, nhận mỗi buổi một ấm trà và tiếng cười của cả lớp học.",
    "Đến cuối năm, hai mươi chín người đọc được tờ báo dán ở cổng thôn mà không cần ai giúp.",
    "Hội Khuyến học xã góp bàn ghế, còn bóng đèn thì người trong thôn tự mua, tự mắc, tự giữ.",
)
SPEAKERS = ("Ông Mào Văn Piếng", "Bà Mã Kim Phụng", "Chị Vàng Thị Mỷ", "TS. Nguyễn Thị Hòa")
QUOTES = (
    Block("Nước ngập được nương, không ngập được chữ.", BlockKind.QUOTE),
    Block("“Nước ngập được nương, không ngập được chữ.”"),
    Block('"Nước ngập được nương, không ngập được chữ"'),
)
HEADING = Block("Từ tấm bảng đến kế hoạch", BlockKind.HEADING, level=2)


@pytest.mark.parametrize(("speaker", "quote"), [*product(SPEAKERS, QUOTES)])
def test_a_piece_goes_on_below_a_speaker(speaker: str, quote: Block) -> None:
    *first, last = map(Block, PROSE)
    parted = without_ending([*first, quote, Block(speaker), HEADING, last])
    assert parted.own[-2:] == (HEADING, last)
    assert parted.others == ()


@pytest.mark.parametrize("quote", QUOTES)
def test_a_bare_name_speaks_where_the_writers_are_named_below(quote: Block) -> None:
    *first, last = map(Block, PROSE)
    below = (Block("Mào Văn Piếng"), HEADING, last, Block("Nội dung: Lê Quân"))
    assert last in without_ending([*first, quote, *below]).own


@pytest.mark.parametrize("quote", QUOTES)
def test_a_bare_name_below_the_last_words_still_signs(quote: Block) -> None:
    *first, last = map(Block, PROSE)
    teaser = Block("Mù Cang Chải có thêm hai lớp xóa mù chữ")
    parted = without_ending([*first, last, quote, Block("Lê Quân"), teaser])
    assert teaser in parted.others


@pytest.mark.parametrize("quote", QUOTES)
def test_whoever_is_said_to_have_written_it_is_no_speaker(quote: Block) -> None:
    first, *_ = map(Block, PROSE)
    writer, photographer = Block("Bài: Lê Quân"), Block("Ảnh: Hà Phương")
    assert not is_speaker([first, quote, writer, photographer, Block("Nội dung: Lê Quân")], 2)


LEADS = ("Đọc thêm: ", "Xem thêm: ", "Tìm hiểu thêm: ")
SIGNS = ("", "👉 ", "📌 ", "➡️ ", ">> ", "• ", "🔗")


@pytest.mark.parametrize(("sign", "lead"), [*product(SIGNS, LEADS)])
def test_a_sign_before_another_piece_changes_nothing(sign: str, lead: str) -> None:
    assert furniture.is_furniture(f"{sign}{lead}Chợ phiên đổi sách ở Sa Đéc")


@pytest.mark.parametrize("line", ["[>>> Tuyên Quang lắp điện mặt trời]", "(>> Lớp học trên đập)"])
def test_another_piece_in_brackets(line: str) -> None:
    assert furniture.is_furniture(line)


@pytest.mark.parametrize(
    ("what", "seen", "do"),
    [
        *product(
            ("Video", "Clip", "Video này", "Podcast"),
            ("không phát được?", "chưa xem được?"),
            ("Bấm vào đây", "Hãy thử lại", "Nhấn F5"),
        )
    ],
)
def test_what_a_player_says(what: str, seen: str, do: str) -> None:
    assert furniture.is_furniture(f"{what} {seen} {do}")


@pytest.mark.parametrize(
    "line",
    [
        "Không xem được video bài giảng thì học thế nào?",
        "Đọc thêm sách mỗi tối là thói quen của cả nhà.",
        "(Xem thêm ở phụ lục)",
    ],
)
def test_words_of_a_piece_stay(line: str) -> None:
    assert not furniture.is_furniture(line)


@pytest.mark.parametrize(
    ("quote", "by"),
    [
        *product(
            ('<p class="quote">{}</p>', '<div class="pull-quote"><p>{}</p></div>'),
            ('<p class="quote-by">{}</p>', '<div class="quote-author">{}</div>'),
        ),
        ("<blockquote>{}", "<cite>{}</cite></blockquote>"),
        ("<blockquote><p>{}</p>", "<footer>{}</footer></blockquote>"),
        ('<div class="quote"><p>{}</p>', "<cite>{}</cite></div>"),
        ('<div class="box-quote"><div class="quote-text">{}</div>', '<p class="by">{}</p></div>'),
    ],
)
@pytest.mark.parametrize("speaker", ["Ông Mào Văn Piếng", "Mào Văn Piếng, trưởng thôn"])
def test_who_is_named_below_a_pull_quote(
    library: Library, quote: str, by: str, speaker: str
) -> None:
    words = "Nước ngập được nương, không ngập được chữ."
    page = piece(within=quote.format(words) + by.format(speaker))
    said = read(library, page)
    lines = [line for line in str(said["body"]).splitlines() if line]
    assert lines[1:3] == [f"> {words}", speaker]
    assert said["authors"] == []
