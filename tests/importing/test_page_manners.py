"""Manners of saved pages, each in a small page: where they put the day, who wrote, what is sold."""

from datetime import date

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.news.bylines import byline
from generator.importing.news.captions import Caption, caption, described
from generator.importing.written.documents import Object

TITLE = "Xã Bình Sơn mở tủ sách chung bên bến đò"
LEAD = "Hội Khuyến học tỉnh Sơn La trao sách cho học sinh vùng lòng hồ trong ba ngày cuối tuần."
FIRST = "Mỗi thùng sách có bốn mươi cuốn, được bọc hai lớp ni lông để khỏi ướt khi qua đò."
SHORT = "Tủ sách do thợ mộc trong xã đóng tặng."
LAST = "Người đọc tự ghi tên vào sổ, mượn bao lâu cũng được, miễn là mang trả trước mùa lũ."
DAY = "<div class='date'>Thứ ba, 12/05/2026 08:30</div>"


def read(library: Library, body: str, head: str = "") -> Object:
    page = f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return draft("trang.html", page.encode(), library, "article", date(2026, 6, 1)).object


def piece(above: str = DAY, lead: str = f"<p>{LEAD}</p>", within: str = "", below: str = "") -> str:
    """Return a page's piece with something above the story, within it and below it."""
    words = f"<p>{FIRST}</p>{within}<p>{LAST}</p>"
    return f"<div><h1>{TITLE}</h1>{above}<div class='body'>{lead}{words}{below}</div></div>"


@pytest.mark.parametrize(
    "row",
    [
        "<div class='tool'><span>20/11/2026, 08:15</span> <a>Chia sẻ</a> <a>In trang</a></div>",
        "<ul class='share'><li>20/11/2026, 08:15</li><li><a>Facebook</a></li></ul>",
        "<footer>Được đăng bởi <span>bientap2</span> vào 20/11/2026 - 08:15</footer>",
        "<p>Posted on <a><time>20 Tháng Mười Một, 2026 08:15</time></a> by <a>admin</a></p>",
        "<div><a><time class='published'>20/11/2026 08:15</time>"
        "<time class='updated'>23/11/2026 10:00</time></a> <a>admin</a></div>",
    ],
)
def test_a_row_of_buttons_or_links_may_tell_the_day(library: Library, row: str) -> None:
    read_piece = read(library, piece(above=row))
    assert (read_piece["title"], read_piece["date"]) == (TITLE, "2026-11-20 08:15")
    assert read_piece["authors"] == []


@pytest.mark.parametrize(
    ("box", "authors"),
    [
        ("<div class='author-info'><a>Hà Quân</a> <a>ha@bao.example</a></div>", ["Hà Quân"]),
        ("<div class='author'><b>HÀ QUÂN</b> <a>Gửi ý kiến</a></div>", ["Hà Quân"]),
        (
            "<div class='author'><p>Hà Quân</p><p>Theo dõi Báo Thử trên Google</p></div>",
            ["Hà Quân"],
        ),
        ("<div class='author'><p>Theo dõi trên Google News</p></div>", []),
        ("<p class='createdby'>Viết bởi Super User</p>", []),
    ],
)
def test_boxes_of_authors_above_a_piece(library: Library, box: str, authors: list[str]) -> None:
    assert read(library, piece(above=box + DAY))["authors"] == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("<div class='author'>Trung tâm Truyền thông tỉnh</div>", ["Trung tâm Truyền thông tỉnh"]),
        ("<p><b>Trường Giang</b></p>", ["Trường Giang"]),
        ("<p>Tin, ảnh: Trần Văn Sơn - VP HĐND-UBND xã</p>", ["Trần Văn Sơn"]),
        ("<p>H'Linh Niê – Y Thanh</p>", ["H'Linh Niê", "Y Thanh"]),
        ("<p>Tin: Trà My - Ảnh: Quốc Bảo</p>", ["Trà My"]),
        (
            "<p>Tin, ảnh: ĐỖ TUẤN</p><p>* Mời bạn đọc vào chuyên mục để xem tin khác.</p>",
            ["Đỗ Tuấn"],
        ),
    ],
)
def test_who_signs_below_a_piece(library: Library, line: str, authors: list[str]) -> None:
    read_piece = read(library, piece(below=line))
    assert (read_piece["authors"], read_piece["images"]) == (authors, [])


@pytest.mark.parametrize(
    "line",
    [
        "Trường Tiểu học Bình Sơn",
        "Trường Lê Văn Tám",
        "Chi hội Bình Sơn",
        "Đài Sơn La",
        "Thông tin",
    ],
)
def test_names_of_bodies_are_no_persons(line: str) -> None:
    said = byline(line, is_signature=True)
    assert said is None or not said.authors


@pytest.mark.parametrize("name", ["Trường Giang", "Chi Mai", "Đài Trang", "Thông Thiện", "K’Brếp"])
def test_pen_names_that_begin_as_bodies_do(name: str) -> None:
    assert getattr(byline(f"Bài và ảnh: {name} (CTV)"), "authors", ()) == (name,)


@pytest.mark.parametrize("kind", ["Organization", "NewsMediaOrganization"])
def test_a_newspaper_that_calls_itself_the_author_is_none(library: Library, kind: str) -> None:
    said = f'{{"@type":"NewsArticle","author":{{"@type":"{kind}","name":"Sông Núi"}}}}'
    head = f"<script type='application/ld+json'>{said}</script>"
    assert read(library, piece(), head)["authors"] == []
    named = "<title>Tủ sách - Sông Núi</title><meta name='author' content='Sông Núi'>"
    assert read(library, piece(), named)["authors"] == []


@pytest.mark.parametrize(
    "teaser",
    [
        "<article class='item'><h4><a href='/x'>Cô giáo dạy chữ trên thuyền</a></h4></article>",
        "<div class='story'><h2><a href='/x'>Miền Trung dọn bùn sau lũ lớn</a></h2>"
        "<div>Người dân dọn dẹp nhà cửa ngay khi nước rút.</div></div>",
        "<p><a href='/x.html'><b>Đêm hát giao duyên bên bờ suối</b></a></p>",
        "<div class='box-lienquan-v2'><p>Đêm hát giao duyên bên bờ suối</p></div>",
        "<div>- Quảng cáo -</div>",
    ],
)
def test_what_leads_elsewhere_within_a_story_is_left_out_and_told(
    library: Library, teaser: str
) -> None:
    read_piece = read(library, piece(within=teaser))
    assert read_piece["body"] == f"{FIRST}\n\n{LAST}\n"
    assert len(str(read_piece["dropped"])) > len(str(read(library, piece())["dropped"]))


@pytest.mark.parametrize(
    "line",
    [
        "<p>Văn bản kèm theo: <a href='/cv.pdf'>Công văn 1204/SGDĐT-GDTX</a></p>",
        "<p>Xem Quyết định số 1204/QĐ-UBND</p>",
    ],
)
def test_a_line_below_that_names_a_text_is_of_the_piece(library: Library, line: str) -> None:
    read_piece = read(library, piece(below=f"{line}<p class='author'>Thùy Vinh</p>"))
    assert len(read_piece["documents"]) == 1  # type: ignore[arg-type]
    assert read_piece["authors"] == ["Thùy Vinh"]


def test_a_paragraph_below_a_picture_that_is_set_as_all_others_is_no_caption(
    library: Library,
) -> None:
    picture = "<p><img src='a.jpg' alt=''></p>"
    read_piece = read(library, piece(within=f"{picture}<p>{SHORT}</p>"))
    assert SHORT in str(read_piece["body"])
    slanted = read(library, piece(within=f"{picture}<p align=center><i>{SHORT}</i></p>"))
    assert [image["caption"] for image in slanted["images"]] == [SHORT]  # type: ignore[attr-defined]
    above = read(library, piece(lead=f"{picture}<p>{LEAD}</p>"))
    assert above["lead"] == LEAD


def test_a_place_before_the_first_word_is_parted_from_it(library: Library) -> None:
    lead = f"<p><span class='stamp'>Nghệ An</span>{LEAD}</p>"
    assert read(library, piece(lead=lead))["lead"] == f"Nghệ An - {LEAD}"


def test_the_title_of_a_blog_is_none_of_its_piece(library: Library) -> None:
    blog = "Hội Khuyến học phường Nghĩa Lộ"
    head = f"<title>{blog}: {TITLE}</title>"
    inside = piece().replace("h1>", "h3>")
    assert read(library, f"<div><h1>{blog}</h1></div>{inside}", head)["title"] == TITLE


def test_a_school_that_heads_every_page_is_not_the_title(library: Library) -> None:
    school = "Trường THPT Chuyên Hùng Vương"
    inside = piece().replace("h1>", "h2>")
    head = f"<title>{school}</title>"
    assert read(library, f"<h1><a>{school}</a></h1>{inside}", head)["title"] == TITLE


def test_a_piece_of_short_sentences_is_found_below_its_lead(library: Library) -> None:
    lines = (
        "Ghế ngồi là những tấm ván thuyền cũ.",
        "Phụ huynh đi biển về thường ghé cho vài con cá.",
        "Sang năm, lớp được chuyển lên căn nhà cao hơn.",
    )
    story = "".join(f"<p>{line}</p>" for line in lines)
    body = f"<h1>{TITLE}</h1>{DAY}<div class='sapo'>{LEAD}</div><div class='text'>{story}</div>"
    read_piece = read(library, f"<div>{body}</div>")
    assert (read_piece["lead"], read_piece["body"]) == (LEAD, "\n\n".join(lines) + "\n")


def test_a_page_built_of_widgets_keeps_its_title(library: Library) -> None:
    box = f"<div class='widget-post-title'><h1>{TITLE}</h1></div>"
    assert read(library, piece().replace(f"<h1>{TITLE}</h1>", box))["title"] == TITLE


PORTALS = (
    "Hội Khuyến học tỉnh Sơn La",
    "Hội Khuyến học TP Cần Thơ",
    "Khuyến học Lạng Sơn",
    "TRƯỜNG THCS NGUYỄN DU",
    "Trung tâm học tập cộng đồng phường Vỹ Dạ",
)


def dumped(library: Library, *lines: str) -> Object:
    return draft(
        "trang.txt", "\n\n".join(lines).encode(), library, "article", date(2026, 6, 1)
    ).object


@pytest.mark.parametrize("portal", PORTALS)
def test_the_name_of_a_body_above_a_piece_is_not_its_title(library: Library, portal: str) -> None:
    story = (f"{portal} làm việc này từ nhiều năm nay, ai cũng biết tới và ai cũng giúp.", FIRST)
    assert dumped(library, portal, TITLE, "12/05/2026", *story)["title"] == TITLE
    assert dumped(library, portal, "Tin tức", TITLE, "12/05/2026", *story)["title"] == TITLE


def test_the_button_that_logs_in_is_no_label_of_a_day(library: Library) -> None:
    top = "Thứ sáu, 27/11/2026 | Đăng nhập"
    read_piece = dumped(library, top, "Thứ hai, 7/9/2026, 06:00", TITLE, LEAD, FIRST, LAST)
    assert read_piece["date"] == "2026-09-07 06:00"


@pytest.mark.parametrize("signed", ["Đào Ngọc Mai", ""])
def test_short_sentences_go_on_below_a_box_of_other_pieces(library: Library, signed: str) -> None:
    second = "Nhiều nhà còn góp thêm ghế gỗ cho trẻ ngồi đọc ngay bên hiên nhà văn hóa."
    lines = (TITLE, "12/05/2026", LEAD, FIRST, "Xem thêm:", "Đêm hát giao duyên bên bờ suối")
    read_piece = dumped(library, *lines, second, *filter(None, [LAST, signed]))
    assert read_piece["body"] == f"{FIRST}\n\n{second}\n\n{LAST}\n"
    assert read_piece["authors"] == [signed] * bool(signed)


@pytest.mark.parametrize(
    ("alt", "shown"),
    [
        ("Cụ già đọc sách bên cửa sổ", "Cụ già đọc sách bên cửa sổ"),
        ("Tủ sách bên bến đò - Ảnh 1.", ""),
        ("Tủ sách bên bến đò - 2", ""),
        ("IMG_20260424_081512.jpg", ""),
        ("Có thể là hình ảnh về 5 người", ""),
    ],
)
def test_words_that_a_machine_made_describe_no_picture(alt: str, shown: str) -> None:
    assert described(alt, "anh-1.jpg") == shown


def test_a_credit_in_brackets_needs_no_colon() -> None:
    assert caption("Các em nhận thưởng (Ảnh Đ.H)") == Caption("Các em nhận thưởng", "Đ.H")
    assert caption("Lễ dâng hoa (Ảnh minh họa)").credit == ""
    assert caption("Em bé (cùng bức ảnh Bác Hồ)").credit == ""
