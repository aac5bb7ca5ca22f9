"""Boxes of other pieces within one, and where it goes on behind them; accounts, who runs a page."""

import pytest

from generator.importing.documents import short_forms_in
from generator.importing.library import Library
from generator.importing.news.furniture import is_furniture, opens_other_pieces
from generator.importing.news.lines import ends_in_surname
from generator.importing.news.names import is_account
from generator.importing.roles import Role, roles
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

OTHER = "Cô giáo mượn chuồng bò làm lớp ở Mường Tè"
TEASER = "Lớp mở đã ba năm nay, ai đi qua cũng ghé vào."
TOLD = "Bến đò đông nhất là chiều thứ bảy, học sinh ngồi đọc chờ đò. Người lái đò đọc trước tiên."
LONG = (
    f"{FIRST} Bà con trong xã đóng thêm hai kệ gỗ để ngoài hiên nhà chờ.",
    "Học sinh ngồi đọc trong lúc chờ đò, có hôm đò tới mà chưa ai chịu lên. Chủ đò cũng đọc theo.",
    f"{LAST} Ai trả muộn thì đọc to một trang cho mọi người nghe.",
)


@pytest.mark.parametrize("tag", ["h2", "h3", "h4"])
@pytest.mark.parametrize("said", ["", f"<p>{TEASER}</p>"])
def test_a_small_box_with_a_strange_headline_goes(library: Library, tag: str, said: str) -> None:
    box = f"<div class='x1'><{tag}>{OTHER}</{tag}>{said}</div>"
    assert read(library, piece(within=box))["body"] == BODY
    own = f"<div class='x1'><{tag}>Thùng sách bọc hai lớp ni lông</{tag}>{said}</div>"
    assert "ni lông\n" in str(read(library, piece(within=own))["body"])


@pytest.mark.parametrize("opener", ["Có thể bạn quan tâm", "Xem thêm", "Tin liên quan", "Đọc tiếp"])
def test_the_last_paragraph_behind_a_box_is_the_pieces(library: Library, opener: str) -> None:
    box = f"<div class='c'><h4>{opener}</h4><ul><li>{OTHER}</li><li>Giá lúa vụ này</li></ul></div>"
    short = "Sang năm xã làm thêm một tủ sách nữa."
    body = str(read(library, piece(below=f"{box}<p>{short}</p>"))["body"])
    assert (short in body, OTHER in body) == (True, False)
    lines = (TITLE, DAY, LEAD, FIRST, LAST, opener, OTHER, "Giá lúa vụ này", TOLD)
    assert TOLD in str(read_lines(library, *lines)["body"])


def test_one_short_sentence_below_a_headline_of_others_goes_with_it(library: Library) -> None:
    lines = (TITLE, DAY, LEAD, *LONG[:2], OTHER, TEASER, LONG[2])
    body = str(read_lines(library, *lines)["body"])
    assert (TEASER in body, OTHER in body, LONG[2] in body) == (False, False, True)


@pytest.mark.parametrize(
    "said", ["Cần Thơ: tiểu thương học chữ trên ghe.", "Cần Thơ có 96 lớp học."]
)
def test_what_begins_with_another_place_teases(library: Library, said: str) -> None:
    teaser = f"{said[:-1]}, theo Kế hoạch 55/KH-UBND của thành phố."
    lines = (TITLE, DAY, LEAD, FIRST, "Lớp đêm ở chợ nổi", teaser, LAST)
    article = read_lines(library, *lines)
    assert (article["body"], article["documents"]) == (BODY, [])


@pytest.mark.parametrize("which", ["trước", "sau", "kế tiếp", "tiếp theo", "khác", "gần đây"])
def test_lists_of_pieces_before_and_after(which: str) -> None:
    assert opens_other_pieces(f"Các bài {which}")
    assert is_furniture("< Lùi | Tiếp theo >")
    assert not opens_other_pieces(f"Các bài {which} đều do học sinh tự làm")


@pytest.mark.parametrize("signed", ["VŨ LONG và TIẾN THOẠI", "TIẾN THOẠI"])
def test_names_in_capitals_between_title_and_day(library: Library, signed: str) -> None:
    article = read_lines(library, signed, TITLE, signed, DAY, LEAD, FIRST, LAST)
    written = [name.title() for name in signed.split(" và ")]
    assert (article["title"], article["authors"]) == (TITLE, written)


def test_a_path_of_two_sections_above_a_title_is_none(library: Library) -> None:
    lines = ("Công đoàn - Người lao động", TITLE, "Hà Quân", DAY, LEAD, FIRST, LAST)
    assert read_lines(library, *lines)["title"] == TITLE


@pytest.mark.parametrize("surname", ["Lưu", "Nguyễn", "Tạ", "Bà Lưu", "Trần Thị", "Việt Nam Lưu"])
def test_a_person_is_no_place(library: Library, surname: str) -> None:
    line = f"Hội nghị do bà {surname} Khánh Hòa chủ trì bàn về học tập suốt đời."
    assert max((role for _, role in roles(library, line)), default=Role.MENTIONED) == 0
    assert not ends_in_surname("đồng bào Thái ")
    assert not ends_in_surname("Hội Khuyến học tỉnh ")


@pytest.mark.parametrize(
    "account", ["admin", "Super User", "Site Admin", "quantri2", "Quản trị viên", "Webmaster"]
)
def test_an_account_is_nobody(library: Library, account: str) -> None:
    assert is_account(account)
    above = f"<p>Viết bởi {account}</p><p>{DAY}</p>"
    assert read(library, piece(above))["authors"] == []


def test_two_links_beside_each_other_are_two(library: Library) -> None:
    name, post = "<a class='n'>Trần Thanh Phong</a>", "<a class='m'>phong@bao.example</a>"
    above = f"<div class='author'>{name}{post}</div><p>{DAY}</p>"
    assert read(library, piece(above))["authors"] == ["Trần Thanh Phong"]
    row = "<ul><li class='author'><a>Minh Nhật</a><a>Lan Chi</a></li></ul>"
    assert read(library, piece(f"{row}<p>{DAY}</p>"))["authors"] == ["Minh Nhật", "Lan Chi"]


def test_a_plan_whose_whole_number_follows_in_brackets_is_no_doubt() -> None:
    whole = "theo Chương trình 387 (Quyết định số 387/QĐ-TTg ngày 25/3/2022)"
    assert short_forms_in((whole,)) == ()
    assert short_forms_in((whole.replace("số 387", "số 388"),)) == ("Chương trình 387",)


def test_the_account_that_posts_says_whose_page_it_is(library: Library) -> None:
    account = "Hội Khuyến học tỉnh Tuyên Quang"
    above = f"<div><span>{account}</span> · <span>20:36 08/04/2026</span></div>"
    page = piece(above).replace("tỉnh Sơn La", "xã")
    article = read(library, page)
    assert article["regions"] == ["tuyen-quang"]
    assert any("không nói tỉnh nào" in doubt for doubt in article["doubts"])  # type: ignore[attr-defined]
    named = read(library, page.replace(LAST, f"{LAST} Sách gửi từ tỉnh Tuyên Quang."))
    assert not any("không nói tỉnh nào" in doubt for doubt in named["doubts"])  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "seen",
    [
        "Trao thùng sách cho thôn Xuân Tiến, xã Sơn Trạch",
        "Học sinh đọc sách dưới mái đò tại bến Rạch Tàu",
        "Bọc sách bằng ni lông trong sân chùa Ô Răng",
    ],
)
def test_what_is_seen_in_a_village_is_a_caption_in_a_dump(library: Library, seen: str) -> None:
    article = read_lines(library, TITLE, DAY, LEAD, *LONG[:2], seen, LONG[2])
    assert [image["caption"] for image in article["images"]] == [seen]  # type: ignore[attr-defined]
    assert seen not in str(article["body"])


def test_quotes_and_counted_lists_keep_their_form(library: Library) -> None:
    quote = "<blockquote><p>Sách ướt thì phơi, chữ không trôi.</p><p>Ông lái đò</p></blockquote>"
    steps = "<ol start='3'><li>Ghi tên vào sổ.</li><li>Mang trả trước mùa lũ.</li></ol>"
    body = str(read(library, piece(within=quote + steps))["body"])
    assert "> Sách ướt thì phơi, chữ không trôi.\n\n> Ông lái đò" in body
    assert "3. Ghi tên vào sổ.\n4. Mang trả trước mùa lũ." in body
    whole = f"<div><h1>{TITLE}</h1><p>{DAY}</p><blockquote><p>{LEAD}</p>"
    story = "".join(f"<p>{line}</p>" for line in LONG * 2)
    assert ">" not in str(read(library, f"{whole}{story}</blockquote></div>")["body"])
