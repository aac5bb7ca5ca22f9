"""Clocks above menus, days at titles' ends, badges, leads below covers, labels of who reports."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from generator.importing.news.captions import caption, is_credit_only
from generator.importing.news.lines import is_prose, is_sentence
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

WHEN = "2026-05-12 08:30"
CLOCKS = ("THỨ BẢY 28/11/2026 21:10", "Thứ bảy, ngày 28 tháng 11 năm 2026", "28/11/2026")
MENU = ("Tin 24h", "Giáo dục", "Bạn đọc")
LABELS = ("báo cáo", "tổng hợp", "biên soạn", "ghi chép", "viết bài", "gửi bài")
FURNITURE = (
    "AI có thể mắc lỗi.|Tóm tắt được tạo bởi AI"
    "|[Học tập suốt đời: Chìa khóa của nông thôn]|Video player|Like this:"
    "|This entry was posted in Tin tức. Bookmark the permalink.|Trở lên trên"
).split("|")
BODIES = (
    "Trung tâm học tập cộng đồng xã Bát Tràng|Ban khuyến học họ Nguyễn làng Mai|Hội Khuyến học xã"
    "|Phòng văn hóa và thông tin huyện"
).split("|")


@pytest.mark.parametrize("clock", CLOCKS)
def test_the_clock_above_a_menu_is_no_day_where_one_stands_below(
    library: Library, clock: str
) -> None:
    lines = (clock, *MENU, TITLE, LEAD, FIRST, *[FIRST, LAST] * 3)
    dump = read_lines(library, *lines, "Hà Quân", "08:30 | 12/05/2026")
    assert (dump["date"], dump["authors"]) == (WHEN, ["Hà Quân"])
    assert "Đầu trang ghi 28/11/2026" in str(dump["doubts"])
    alone = read_lines(library, *lines, "Hà Quân")
    assert str(alone["date"])[:10] == "2026-11-28" and "xem lại" in str(alone["doubts"])
    near = read_lines(library, DAY, TITLE, LEAD, FIRST, LAST)
    assert near["date"] == WHEN and "Đầu trang" not in str(near["doubts"])


@pytest.mark.parametrize("day", ["[12/05/2026 08:30]", "(12/05/2026 08:30)", "[12-05-2026]"])
@pytest.mark.parametrize("clock", ["", *CLOCKS])
def test_a_title_that_ends_in_its_day(library: Library, day: str, clock: str) -> None:
    line = f"<div><span>{TITLE}</span> <span class='ngay'>{day}</span></div>"
    page = piece(above=line).replace(f"<h1>{TITLE}</h1>", f"<div class='date'>{clock}</div>")
    saved = read(library, page)
    assert (saved["title"], str(saved["date"])[:10]) == (TITLE, WHEN[:10])
    dumped = read_lines(library, f"{TITLE} {day}", LEAD, FIRST, LAST)
    assert (dumped["title"], str(dumped["date"])[:10]) == (TITLE, WHEN[:10])


@pytest.mark.parametrize("badge", ["Nổi bật", "Mới", "Hot", "[NEW]", "Tin nóng"])
@pytest.mark.parametrize("tag", ["sup", "span", "small"])
def test_a_badge_is_no_part_of_a_title(library: Library, badge: str, tag: str) -> None:
    heading = f"<h2 class='itemTitle'>{TITLE} <span><{tag}>{badge}</{tag}></span></h2>"
    page = piece().replace(f"<h1>{TITLE}</h1>", heading)
    assert read(library, page)["title"] == TITLE


@pytest.mark.parametrize("name", ["desc", "sapo", "intro"])
def test_a_lead_below_a_cover_is_no_caption(library: Library, name: str) -> None:
    cover = f"<div class='anh'><img src='c.jpg'></div><div class='{name}'>{LEAD}</div>"
    page = piece(above=f"<p>{DAY}</p>{cover}").replace(f"<p>{LEAD}</p>", "")
    saved = read(library, page)
    assert saved["lead"] == LEAD and str(saved["body"]).endswith(BODY)


@pytest.mark.parametrize("name", ["desc", "intro"])
def test_what_a_box_of_a_picture_describes_is_its_caption(library: Library, name: str) -> None:
    shown = f"<div class='media'><img src='c.jpg'><div class='{name}'>{{}}</div></div>"
    for line in ("Gian sách tại chợ phiên. Ảnh: Minh Tâm", "Gian sách tại chợ phiên Lũng Phìn."):
        images = read(library, piece(within=shown.format(line)))["images"]
        assert [image["src"] for image in images] == ["c.jpg"]  # type: ignore[attr-defined]
        assert [bool(image["caption"]) for image in images] == [True]  # type: ignore[attr-defined]


@pytest.mark.parametrize("label", LABELS)
def test_whoever_reports_a_piece_wrote_it(library: Library, label: str) -> None:
    below = f"<p><b>Người {label}: Phan Minh Tân</b></p>"
    assert read(library, piece(below=below))["authors"] == ["Phan Minh Tân"]


@pytest.mark.parametrize("office", ["GV Ngữ văn", "HS lớp 9A", "CB thư viện", "NV văn phòng"])
@pytest.mark.parametrize("called", ["Cô ", "Thầy ", ""])
def test_letters_of_an_office_are_no_name(called: str, office: str) -> None:
    line = byline(f"Người viết: {called}Phan Thị Hồng Nhạn - {office}")
    assert line is not None and line.authors == ("Phan Thị Hồng Nhạn",)


@pytest.mark.parametrize("desk", ["Phòng GDTX - GDCN", "Ban Tuyên giáo - ĐT", "Tổ Văn - GDCD"])
def test_a_desk_with_a_dash_is_one(desk: str) -> None:
    line = byline(f"Tin: {desk}")
    assert line is not None and line.authors == (desk,)


@pytest.mark.parametrize("words", FURNITURE)
def test_what_a_page_says_of_itself_is_left_out(library: Library, words: str) -> None:
    page = read(library, piece(within=f"<div>{words}</div>"))
    assert (page["body"], page["source"]) == (BODY, "")
    below = read_lines(library, TITLE, DAY, LEAD, FIRST, LAST, words)
    assert (below["body"], below["source"]) == (BODY, "")


@pytest.mark.parametrize("name", BODIES)
def test_a_body_by_its_name_is_a_credit(name: str) -> None:
    assert caption(f"Ảnh: {name}").credit == name and is_credit_only(f"Ảnh: {name}")


@pytest.mark.parametrize("sign", [" ❤️", " 🎉🎉", "🙏", " 👏🏻"])
def test_a_sentence_may_end_in_a_picture(library: Library, sign: str) -> None:
    last = f"Cảm ơn các cô chú đã luôn đồng hành!{sign}"
    assert is_sentence(last) and is_prose(f"{LAST}{sign}")
    assert last in str(read_lines(library, TITLE, DAY, LEAD, FIRST, LAST, last)["body"])


def test_twice_the_same_line_is_what_a_picture_shows(library: Library) -> None:
    seen = "Thuyền nan cập bến trường tiểu học lúc sáu giờ mười phút"
    text = f"{FIRST}\n\n{seen}\n{seen}"
    dump = read_lines(library, TITLE, DAY, LEAD, text, LAST)
    assert [image["caption"] for image in dump["images"]] == [seen]  # type: ignore[attr-defined]
    assert seen not in str(dump["body"]).replace(f"![{seen}]", "").replace(f"_{seen}_", "")


@pytest.mark.parametrize("file", ["z5683123456789_a1b2.jpg", "IMG-20240501.JPEG"])
def test_the_name_of_a_picture_stands_for_it(library: Library, file: str) -> None:
    seen = "Ông Danh Phol trao sổ cho ấp Tà Lóc"
    dump = read_lines(library, TITLE, DAY, LEAD, FIRST, f"{file}\n{seen}", LAST)
    assert [(image["src"], image["caption"]) for image in dump["images"]] == [(file, seen)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("second", ["PHƯỜNG BẢO LỘC - TỈNH LÂM ĐỒNG", "XÃ BÌNH SƠN, TỈNH SƠN LA"])
def test_where_a_school_lies_is_no_title(library: Library, second: str) -> None:
    title = "GIA ĐÌNH EM LÀ GIA ĐÌNH HỌC TẬP - CUỘC THI VIẾT CỦA KHỐI 4, 5"
    head = ("TRƯỜNG TIỂU HỌC LÊ VĂN TÁM", second, "Tin trường", title)
    assert read_lines(library, *head, DAY, LEAD, FIRST, LAST)["title"] == title


@pytest.mark.parametrize(("label", "asked"), [*product(("Câu hỏi", "Hỏi"), ("Người", "Ngày"))])
def test_a_question_is_called_by_its_title(library: Library, label: str, asked: str) -> None:
    title = "Giáo viên nghỉ hưu có được hỗ trợ thù lao không?"
    question = "Tôi là giáo viên nghỉ hưu, được bầu làm Chủ tịch Hội. Tôi có được thù lao không?"
    below = "Lò Văn H. (xã Sìn Hồ)" if asked == "Người" else "02/03/2026"
    lines = (f"{label}: {title}", f"{asked} hỏi: {below}", "Câu hỏi:", question, "Trả lời:")
    dump = read_lines(library, *lines, "Ngày trả lời: 10/03/2026", FIRST, LAST)
    assert (dump["title"], dump["lead"], dump["date"]) == (title, question, "2026-03-10")


@pytest.mark.parametrize(
    ("day", "is_doubted"),
    [("4/12/2023 8:05:00 AM", True), ("25/12/2023 8:05:00 AM", False), ("4/12/2023 08:05", False)],
)
def test_a_day_as_american_machines_write_it_is_doubted(
    library: Library, day: str, is_doubted: bool
) -> None:
    doubts = str(read(library, piece(above=f"<p>{day}</p>"))["doubts"])
    assert ("có thể là 12/04/2023" in doubts) is is_doubted
