"""Made-up pages in the manner of many portals: what is read of each, and what never gets in."""

import json
from pathlib import Path

import pytest

from generator.importing.block import Block
from generator.importing.files import read_page
from generator.importing.library import Library
from generator.importing.news.date_lines import date_line
from generator.importing.news.reader import read_article
from generator.importing.page import Page
from generator.importing.written.documents import Object, article_object

PAGES = Path(__file__).parent / "pages"
EXPECTED = json.loads((PAGES / "expected.json").read_text("utf-8"))
FIELDS = ("title", "date", "authors", "regions", "documents", "source")


def read(name: str, library: Library) -> Object:
    return article_object(read_article(read_page(name, (PAGES / name).read_bytes()), library))


def shown(piece: Object) -> str:
    keys = ("title", "authors", "source", "lead", "body", "images")
    return json.dumps([piece[key] for key in keys], ensure_ascii=False)


@pytest.mark.parametrize("name", EXPECTED)
def test_fields(name: str, library: Library) -> None:
    piece = read(f"{name}.txt", library)
    wanted = {key: EXPECTED[name][key] for key in FIELDS if EXPECTED[name][key] is not None}
    assert {key: piece[key] for key in wanted} == wanted


@pytest.mark.parametrize("name", EXPECTED)
def test_nothing_of_the_portal_gets_into_the_piece(name: str, library: Library) -> None:
    piece = read(f"{name}.txt", library)
    leaks = [words for words in EXPECTED[name]["leaks"] if words in shown(piece)]
    assert not leaks


@pytest.mark.parametrize("name", EXPECTED)
def test_every_line_is_read_or_listed_as_dropped(name: str, library: Library) -> None:
    """What the day's line and the authors' lines say has keys of its own."""
    piece = read(f"{name}.txt", library)
    dropped = set(piece["dropped"])  # type: ignore[call-overload]
    text = shown(piece)
    lines = [line.strip() for line in (PAGES / f"{name}.txt").read_text("utf-8").splitlines()]
    lost = [
        line
        for line in lines
        if len(line) > 60
        and line not in dropped
        and json.dumps(line[-40:], ensure_ascii=False)[1:-1] not in text
    ]
    assert not [line for line in lost if "Ảnh:" not in line and not date_line(line)]


def test_where_only_the_province_is_said_the_region_stays_open(library: Library) -> None:
    piece = read("mo-tinh.txt", library)
    assert piece["regions"] == []
    assert any("không nói tỉnh nào" in doubt for doubt in piece["doubts"])  # type: ignore[attr-defined]


def test_captions_and_credits_stand_with_their_pictures(library: Library) -> None:
    (picture,) = read("tap-chi.txt", library)["images"]  # type: ignore[misc]
    assert picture["caption"] == "Chuyến xe sách dừng ở một điểm trường."
    assert picture["credit"] == "Mí Và"


def test_subheadings_become_headings(library: Library) -> None:
    assert "\n## Kết quả bước đầu\n" in str(read("vietnamplus.txt", library)["body"])


ENDINGS = (
    ("Danh sách nhận học bổng:", "1. Nguyễn Văn An, lớp 9A", "2. Trần Thị Bé, lớp 8B"),
    ("Các đơn vị ủng hộ gồm:", "Công ty Minh Phú: 50 triệu đồng", "Bà Lê Thị Sáu: 5 triệu đồng"),
    ("Số liệu tính đến ngày 30/11/2023.",),
    ("Thực hiện Kế hoạch số 15/KH-HKH ngày 02/01/2026 của Hội.",),
)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_piece_written_in_word_is_kept_to_its_end(
    library: Library, ending: tuple[str, ...]
) -> None:
    """Below the story of a page stand its portal's lines, below one's own story nothing does."""
    prose = "Cuộc vận động kéo dài ba tháng, dự kiến tiếp nhận 20.000 cuốn sách cho 46 trường."
    texts = ("Cà Mau trao học bổng đợt mười", prose, prose + " Ai cũng vui.", *ending)
    blocks = tuple(Block(text) for text in (*texts, "Huỳnh Anh"))
    article = read_article(Page("bai.docx", blocks, written=True), library)
    assert tuple(block.text for block in article.body)[-len(ending) :] == ending
    assert (article.authors, article.dropped) == (("Huỳnh Anh",), ())


@pytest.mark.parametrize("ending", (*ENDINGS, ("Chúc các em học tốt!",)))
def test_a_dumped_page_is_kept_to_the_last_list_and_sentence(
    library: Library, ending: tuple[str, ...]
) -> None:
    prose = "Cuộc vận động kéo dài ba tháng, dự kiến tiếp nhận 20.000 cuốn sách cho 46 trường."
    head = ("Cà Mau trao học bổng đợt mười", "12/05/2023 08:30", prose, prose + " Ai cũng vui.")
    foot = ("Tin liên quan", "Cà Mau họp tổng kết năm học mới", "Bình luận", "© 2023 Báo X")
    blocks = tuple(Block(text) for text in (*head, *ending, "Huỳnh Anh", *foot))
    article = read_article(Page("bai.txt", blocks), library)
    assert tuple(block.text for block in article.body)[-len(ending) :] == ending
    assert article.authors == ("Huỳnh Anh",)
    assert set(foot) <= set(article.dropped)


SENTENCES = (
    "Quảng cáo sách cũ giúp trò nghèo là việc của câu lạc bộ.",
    "Nội dung:",
    "Điện thoại: 0912 345 678 (gặp cô Hạnh).",
    "Địa chỉ: nhà văn hóa thôn Đông.",
    "Thời tiết hôm ấy rất lạnh.",
    "Tháng này: 12 suất",
    "Mời bạn đọc theo dõi kỳ sau.",
    "Họ và tên:",
    "Chuyên mục: Gương sáng",
    "Hãy đăng ký tham gia lớp học.",
    "Xem thêm: Kế hoạch của Hội, gửi kèm thư này.",
    "Ý kiến",
    "Giới thiệu hoạt động",
    "2023",
    "1. Trao quà",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_somebody_wrote_in_word_is_no_furniture(library: Library, sentence: str) -> None:
    prose = "Cuộc vận động kéo dài ba tháng, dự kiến tiếp nhận 20.000 cuốn sách cho 46 trường."
    for lines in ((prose, sentence, prose), (prose, prose, sentence), (sentence, prose, prose)):
        blocks = tuple(Block(text) for text in ("Cà Mau trao học bổng đợt mười", *lines))
        article = read_article(Page("bai.docx", blocks, written=True), library)
        said = [article.lead, *(block.text for block in article.body)]
        assert sentence in said, lines.index(sentence)


COPIED = (
    "Chia sẻ Facebook Zalo",
    "Lượt xem: 1.234",
    "Xem thêm: Thái Bình trao học bổng",
    "Theo dõi chúng tôi trên Google News",
    "© 2023 Báo X. Ghi rõ nguồn khi phát hành lại.",
    "Hãy đăng nhập để gửi bình luận",
)


@pytest.mark.parametrize("line", COPIED)
def test_what_was_copied_into_word_with_a_page_is_layout(library: Library, line: str) -> None:
    prose = "Cuộc vận động kéo dài ba tháng, dự kiến tiếp nhận 20.000 cuốn sách cho 46 trường."
    blocks = tuple(Block(text) for text in ("Cà Mau trao học bổng", prose, line, prose, prose))
    article = read_article(Page("bai.docx", blocks, written=True), library)
    assert line in article.dropped


PROSE = "Cuộc vận động kéo dài ba tháng, dự kiến tiếp nhận 20.000 cuốn sách cho 46 trường."
TITLES = (
    (("HỘI NGHỊ TỔNG KẾT CÔNG TÁC", "KHUYẾN HỌC NĂM 2023"), 0),
    (("HỘI KHUYẾN HỌC ĐỒNG VĂN VƯỢT", "CHỈ TIÊU PHÁT TRIỂN", "HỘI VIÊN NĂM NAY"), 0),
    (("Chí Linh tuyên dương 120 học sinh, sinh viên", "xuất sắc"), 0),
    (("HỘI KHUYẾN HỌC TỈNH HƯNG YÊN", "LỄ TRAO HỌC BỔNG ĐỢT MỘT"), 1),
    (("HỘI KHUYẾN HỌC VIỆT NAM", "LỄ TRAO HỌC BỔNG ĐỢT MỘT"), 1),
)


@pytest.mark.parametrize(("lines", "first"), TITLES)
@pytest.mark.parametrize("written", [True, False])
def test_a_title_of_several_lines_is_one(
    library: Library, lines: tuple[str, ...], first: int, written: bool
) -> None:
    heavy = tuple(Block(line, is_bold=True) for line in lines)
    day = (Block("12/05/2023 08:30"),)
    page = Page("a.pdf", (*heavy, *day, Block(PROSE), Block(PROSE + " Vui.")), written=written)
    assert read_article(page, library).title == " ".join(lines[first:])


def test_a_letter_has_its_own_title_and_no_place_for_an_author(library: Library) -> None:
    lines = ("Kính gửi: Hội Khuyến học tỉnh Nam Định", PROSE, "Trân trọng cảm ơn!")
    foot = ("Hải Minh, ngày 5 tháng 9 năm 2024", "Trần Thị Mơ")
    blocks = (Block("THƯ CẢM ƠN", is_bold=True), *map(Block, (*lines, *foot)))
    article = read_article(Page("thu.docx", blocks, written=True), library)
    assert (article.title, article.authors) == ("THƯ CẢM ƠN", ("Trần Thị Mơ",))
    assert lines[0] in [block.text for block in article.body]
