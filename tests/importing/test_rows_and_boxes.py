"""Rows and boxes of portals around and within a piece: what is sold, pressed, heard, led to."""

from datetime import date
from itertools import permutations, product
from pathlib import Path

import pytest

from generator.importing.importer import draft
from generator.importing.library import Library
from generator.importing.news.bylines import byline
from generator.importing.news.captions import Caption, caption, described, is_credit_only
from generator.importing.news.furniture import is_furniture
from generator.importing.news.lines import is_section, may_be_title
from generator.importing.written.documents import Object
from generator.read import read_content

TITLE = "Xã Bình Sơn mở tủ sách chung bên bến đò"
LEAD = "Hội Khuyến học tỉnh Sơn La trao sách cho học sinh vùng lòng hồ trong ba ngày cuối tuần."
FIRST = "Mỗi thùng sách có bốn mươi cuốn, được bọc hai lớp ni lông để khỏi ướt khi qua đò."
LAST = "Người đọc tự ghi tên vào sổ, mượn bao lâu cũng được, miễn là mang trả trước mùa lũ."
DAY = "Thứ ba, 12/05/2026 08:30"
BODY = f"{FIRST}\n\n{LAST}\n"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.of(read_content(Path(__file__).parents[2])[0])


def read(library: Library, body: str) -> Object:
    page = f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{body}</body></html>"
    return draft("trang.html", page.encode(), library, "article", date(2026, 6, 1)).object


def read_lines(library: Library, *lines: str) -> Object:
    return draft(
        "trang.txt", "\n\n".join(lines).encode(), library, "article", date(2026, 6, 1)
    ).object


def piece(above: str = f"<p>{DAY}</p>", within: str = "", below: str = "") -> str:
    words = f"<p>{LEAD}</p><p>{FIRST}</p>{within}<p>{LAST}</p>{below}"
    return f"<div><h1>{TITLE}</h1>{above}<div class='body'>{words}</div></div>"


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


@pytest.mark.parametrize("ad", ["QUẢNG CÁO", "Quảng cáo", "- Quảng cáo -", "Liên hệ quảng cáo"])
def test_what_is_sold_within_a_dump_ends_no_piece_and_is_nobody(library: Library, ad: str) -> None:
    said = byline(ad, is_signature=True)
    assert said is None or not said.authors
    lines = (TITLE, DAY, LEAD, FIRST, FIRST.replace("Mỗi", "Một"), ad, LAST, "Hà Quân")
    read_piece = read_lines(library, *lines)
    assert LAST in str(read_piece["body"])
    assert ad not in str(read_piece["body"])
    assert read_piece["authors"] == ["Hà Quân"]


@pytest.mark.parametrize("order", [*permutations(("Đ.A", "12/05/2026", "08:30"))])
def test_facts_beside_one_another_are_parted(library: Library, order: tuple[str, ...]) -> None:
    row = "".join(f"<span>{fact}</span>" for fact in order)
    assert read(library, piece(above=f"<div>{row}</div>"))["date"] == "2026-05-12 08:30"


@pytest.mark.parametrize(
    "element", ["amp-ad", "amp-embed", "amp-sticky-ad", "amp-social-share", "amp-consent"]
)
def test_what_amp_adds_is_left_out_and_its_pictures_stay(library: Library, element: str) -> None:
    box = f"<{element}><div placeholder>Nệm êm giá tốt</div></{element}>"
    shown = "<amp-img src='a.jpg' alt='Trẻ đọc sách'></amp-img>"
    read_piece = read(library, piece(within=box + shown))
    assert read_piece["body"] == BODY
    assert read_piece["images"] == [
        {"src": "a.jpg", "alt": "Trẻ đọc sách", "caption": "", "credit": ""}
    ]


@pytest.mark.parametrize("kind", ["RelatedOneNews", "RelatedNewsBox", "related-news"])
def test_a_box_that_names_its_kind_is_left_out(library: Library, kind: str) -> None:
    box = f"<div type='{kind}'><b>Trà Vinh phát thẻ thư viện</b></div>"
    assert read(library, piece(within=box))["body"] == BODY
    photo = "<div type='Photo'><p>Ghế ngồi là những tấm ván thuyền cũ.</p></div>"
    assert "ván thuyền" in str(read(library, piece(within=photo))["body"])


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
    assert read_piece["authors"] == ["HÀ QUÂN", "THU UYÊN"]


@pytest.mark.parametrize("day", ["Sơn La, 12/05/2026.", "Sơn La, ngày 12 tháng 5 năm 2026."])
def test_a_place_and_a_day_are_no_sentence(library: Library, day: str) -> None:
    assert day not in str(read(library, piece(below=f"<p>{day}</p><p>Hà Quân</p>"))["body"])


@pytest.mark.parametrize("alt", ["Chú thích ảnh", "Hình ảnh", "ảnh", "image", "Chú thích"])
def test_words_that_stand_for_a_caption_describe_nothing(alt: str) -> None:
    assert described(alt, "a.jpg") == ""


def test_the_place_of_a_caption_marks_a_picture(library: Library) -> None:
    lines = (TITLE, DAY, LEAD, "Chú thích ảnh", "Tủ sách ở bến đò.", FIRST, LAST)
    read_piece = read_lines(library, *lines)
    assert [image["caption"] for image in read_piece["images"]] == ["Tủ sách ở bến đò."]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Ảnh: Phiên chợ đổi sách ở sân đình", ("Phiên chợ đổi sách ở sân đình", "")),
        (
            "Ảnh: Phiên chợ đổi sách ở sân đình. Ảnh: Mỹ Lệ",
            ("Phiên chợ đổi sách ở sân đình.", "Mỹ Lệ"),
        ),
        ("Ảnh: Mỹ Lệ", ("", "Mỹ Lệ")),
        ("Ảnh: nhân vật trong bài cung cấp", ("", "nhân vật trong bài cung cấp")),
        ("Ảnh: Hội Khuyến học tỉnh Sơn La", ("", "Hội Khuyến học tỉnh Sơn La")),
    ],
)
def test_what_a_picture_shows_is_not_who_took_it(line: str, parts: tuple[str, str]) -> None:
    assert caption(line) == Caption(*parts)
    assert is_credit_only(line) is not bool(parts[0])


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


@pytest.mark.parametrize("row", ["Theo dõi VOV trên", "Chia sẻ | Tweet | Theo dõi VOV trên"])
def test_whom_a_row_of_buttons_asks_to_follow_is_the_source(library: Library, row: str) -> None:
    assert read_lines(library, TITLE, DAY, row, LEAD, FIRST, LAST)["source"] == "VOV"


def test_a_short_line_within_a_dump_is_told_as_unsure(library: Library) -> None:
    line = "Cô giáo dạy chữ trên thuyền"
    doubts = str(read_lines(library, TITLE, DAY, LEAD, FIRST, line, LAST)["doubts"])
    assert f"“{line}”" in doubts
    for tag in ("h3", "b"):
        page = piece(within=f"<{tag}>{line}</{tag}>")
        assert f"“{line}”" not in str(read(library, page)["doubts"])


def test_who_made_the_parts_of_a_long_piece(library: Library) -> None:
    credits = "".join(
        f"<p>{line}</p>" for line in ("Nội dung: Chu Uyên", "Ảnh: Thế Tuân", "Trình bày: Đức Huy")
    )
    read_piece = read(library, piece(below=f"<div>{credits}</div>"))
    assert (read_piece["authors"], read_piece["images"]) == (["Chu Uyên"], [])
    assert "Chu Uyên" not in str(read_piece["body"])
    said = byline("Nội dung: Toán")
    assert said is None


@pytest.mark.parametrize("office", ["Trường Chính trị tỉnh Sơn La", "Viện Nghiên cứu vùng cao"])
def test_an_office_below_the_names_of_authors_is_none(library: Library, office: str) -> None:
    box = f"<div class='author'><p><b>TS. Lò Thị Hà</b></p><p>{office}</p></div>"
    assert read(library, piece(above=box + DAY))["authors"] == ["Lò Thị Hà"]
    alone = f"<div class='author'><p>{office}</p></div>"
    assert read(library, piece(above=alone + DAY))["authors"] == [office]


def test_the_mailbox_beside_an_author_is_no_name(library: Library) -> None:
    mailbox = "<a href='mailto:bb@bao.example'>bacbinh@bao.example</a>"
    box = f"<div class='author-info'><a class='name' href='/tg'>Bắc Bình</a>{mailbox}</div>"
    assert read(library, piece(above=box + f"<p>{DAY}</p>"))["authors"] == ["Bắc Bình"]


def test_whom_a_caption_calls_its_author_took_the_picture(library: Library) -> None:
    caption_ = "<figcaption><p>Bến đò</p><p class='PhotoCMS_Author'>BẮC BÌNH</p></figcaption>"
    read_piece = read(library, piece(within=f"<figure><img src='a.jpg'>{caption_}</figure>"))
    picture = {"src": "a.jpg", "alt": "", "caption": "Bến đò", "credit": "BẮC BÌNH"}
    assert (read_piece["images"], read_piece["body"]) == ([picture], BODY)


@pytest.mark.parametrize("name", ["logo", "avatar", "qr", "site-logo", "qrCode"])
def test_a_sign_of_the_page_is_no_picture(library: Library, name: str) -> None:
    row = f"<div class='{name}'><img src='a.png' alt='Sông Núi'></div><p>{DAY}</p>"
    read_piece = read(library, piece(above=row))
    assert (read_piece["images"], read_piece["date"]) == ([], "2026-05-12 08:30")


def test_a_headline_with_what_it_leads_to_is_left_out(library: Library) -> None:
    link = "<a href='/x.html'>Bà giáo nuôi ba lớp học tình thương</a>"
    box = (
        f"<div><a href='/x.html'><img src='c.jpg'></a><div>{link}<div>Mở từ 1998.</div></div></div>"
    )
    assert read(library, piece(within=box))["body"] == BODY
    told = "<div><p>Ban điều hành họp mỗi tháng một lần.</p></div>"
    assert "họp mỗi tháng" in str(read(library, piece(within=told))["body"])


def test_a_sidebar_of_running_words_within_a_story_is_of_it(library: Library) -> None:
    words = "Theo Thông tư 29/2024/TT-BGDĐT, việc dạy thêm phải công khai."
    box = f"<div class='sidebar-1'><h3>Mở lớp phải báo ai?</h3><p>{words}</p></div>"
    assert read(library, piece(within=box))["documents"] == ["29/2024/TT-BGDĐT"]
    menu = f"<div class='sidebar'><p>{words}</p><a href='/x'>Xem</a></div>"
    assert read(library, piece(within=menu))["body"] == BODY


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


def test_a_short_story_with_a_linked_headline_in_it_is_no_teaser(library: Library) -> None:
    teaser = "<h2><a href='/x'>Sửa xong cây cầu phao sau bão</a></h2>"
    story = "<div class='body'><p>Đề có ba câu, viết trong ba mươi phút.</p>"
    story += f"<div>{teaser}</div><p>Có người viết lời cảm ơn cái phà.</p></div>"
    page = f"<div><h1>{TITLE}</h1><p>{DAY}</p><div class='sapo'>{LEAD}</div>{story}</div>"
    body = str(read(library, page)["body"])
    assert ("ba câu" in body, "cái phà" in body, "cầu phao" in body) == (True, True, False)


def test_boxes_set_alike_hold_one_story(library: Library) -> None:
    many = "<br>".join((LEAD, FIRST, FIRST.replace("Mỗi", "Một")))
    picture = "<div style='text-align:center'><img src='a.jpg'><br><em>Bến đò</em></div>"
    story = f"<div>{many}</div>{picture}<div>{LAST}</div>"
    page = f"<div><h1>{TITLE}</h1><p>{DAY}</p><div class='text'>{story}</div>"
    read_piece = read(library, f"{page}<div>Ghi chú</div></div>")
    assert LAST in str(read_piece["body"])
    assert [image["caption"] for image in read_piece["images"]] == ["Bến đò"]  # type: ignore[attr-defined]
    linked = page.replace(LAST, f"<a href='/x'>{LAST}</a>")
    assert LAST not in str(read(library, linked)["body"])


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


def test_two_names_without_a_blank_between_and_one_with_a_hyphen() -> None:
    assert getattr(byline("HÒA HỘI-CẢNH KỲ", True), "authors", ()) == ("HÒA HỘI", "CẢNH KỲ")
    said = byline("Bài, ảnh: Nguyễn Thị Bích-Thủy")
    assert said is None or "Nguyễn Thị Bích" not in said.authors


def test_what_is_attached_stands_below_who_and_where(library: Library) -> None:
    below = "<p>Nguồn tin: Cổng TTĐT tỉnh Sơn La</p><p>Biên tập: Thu Phương</p>"
    below += "<p>Tệp đính kèm: <a href='/f/1150.pdf'>Quyết định 1150/QĐ-UBND</a></p>"
    read_piece = read(library, piece(below=below))
    assert (read_piece["source"], read_piece["authors"]) == ("Cổng TTĐT tỉnh Sơn La", [])
    body = str(read_piece["body"])
    assert ("1150/QĐ-UBND" in body, "Thu Phương" in body, "Nguồn tin" in body) == (
        True,
        False,
        False,
    )


@pytest.mark.parametrize(
    "opener", ["Văn bản mới", "Văn bản liên quan", "Thông báo mới", "Bài viết tương tự"]
)
def test_a_box_of_others_below_a_piece(library: Library, opener: str) -> None:
    lines = (TITLE, DAY, LEAD, FIRST, LAST, "Theo Báo Lai Châu", opener, "Số: 55/TB-UBND - Nghỉ lễ")
    read_piece = read_lines(library, *lines)
    assert (read_piece["source"], read_piece["documents"]) == ("Báo Lai Châu", [])
    assert read_piece["body"] == BODY


def test_a_table_of_contents_is_left_out_and_its_headings_stay(library: Library) -> None:
    contents = ("Nội dung bài viết", "Vì sao là đò?", "Sau mùa lũ")
    lines = (TITLE, DAY, LEAD, *contents, "Vì sao là đò?", FIRST, "Sau mùa lũ", LAST)
    body = read_lines(library, *lines)["body"]
    assert body == f"## Vì sao là đò?\n\n{FIRST}\n\n## Sau mùa lũ\n\n{LAST}\n"


def test_who_heads_a_title_acts_whoever_speaks_below(library: Library) -> None:
    title = "Hội Khuyến học Việt Nam họp Ban Thường vụ mở rộng"
    told = "Đại biểu Hà Giang và Cà Mau cùng đề nghị bớt một biểu mẫu trong báo cáo năm."
    lead = "Hội nghị bàn việc chuẩn bị tổng kết năm, nghe dự thảo báo cáo và các ý kiến góp thêm."
    assert read_lines(library, title, DAY, lead, told, LAST)["regions"] == ["toan-quoc"]
    guest = f"{title} tại Hà Giang"
    assert read_lines(library, guest, DAY, lead, told, LAST)["regions"] != ["ca-mau"]
