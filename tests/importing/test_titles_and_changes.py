"""Banners above a title, days of a change, pieces in sections, and what dumps carry along."""

import pytest

from generator.importing.library import Library
from generator.importing.news.lines import may_be_title
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

WHEN = "2026-05-12 08:30"
THIRD = "Đến nay đã có bốn mươi sáu chi hội làm theo, mỗi nơi một cách nhưng đều giữ sổ mượn."


@pytest.mark.parametrize(
    "banner", ["THƯ VIỆN TỈNH LÂM ĐỒNG", "HỘI KHUYẾN HỌC TỈNH SƠN LA", "BẢO TÀNG TỈNH NAM ĐỊNH"]
)
@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_the_name_of_a_body_above_a_piece_is_no_title(
    library: Library, banner: str, tag: str
) -> None:
    words = f"<{tag}>{TITLE}</{tag}><p>{DAY}</p><p>{LEAD}</p><p>{FIRST}</p><p>{LAST}</p>"
    for window in (banner, banner.title()):
        page = f"<title>{window}</title><div><h1>{banner}</h1></div><div>{words}</div>"
        read_piece = read(library, page)
        assert (read_piece["title"], read_piece["body"]) == (TITLE, BODY)


@pytest.mark.parametrize(
    "banner", ["CỰU GIÁO CHỨC HUYỆN CẨM KHÊ", "CÂU LẠC BỘ ĐỌC SÁCH", "XÃ BÌNH SƠN"]
)
def test_a_banner_in_capitals_above_another_heading_with_a_day(
    library: Library, banner: str
) -> None:
    words = f"<h2>{TITLE}</h2><p>{DAY}</p><p>{LEAD}</p><p>{FIRST}</p><p>{LAST}</p>"
    page = f"<title>{banner}</title><div><h1>{banner}</h1></div><div>{words}</div>"
    assert read(library, page)["title"] == TITLE
    own = f"<h1>{banner}</h1><p>{DAY}</p><p>{LEAD}</p><h2>Vì sao nên làm như vậy</h2><p>{LAST}</p>"
    assert read(library, f"<title>{banner}</title><div>{own}</div>")["title"] == banner


@pytest.mark.parametrize("name", ["Thầy giáo Lò Văn Biên", "Đại tướng Hà Quân"])
def test_a_piece_that_is_called_by_a_person(library: Library, name: str) -> None:
    read_piece = read_lines(library, name, DAY, LEAD, FIRST, LAST)
    assert (read_piece["title"], read_piece["authors"]) == (name, [])


@pytest.mark.parametrize("label", ["Đã cập nhật", "Cập nhật lần cuối", "Last updated", "Modified"])
def test_the_day_of_a_change_below_an_earlier_day(library: Library, label: str) -> None:
    changed = f"<p>{label}: 20/11/2026 09:00</p>"
    before = f"<div><p>{DAY}</p><h1>{TITLE}</h1>{changed}<p>{LEAD}</p><p>{FIRST}</p></div>"
    assert read(library, before)["date"] == WHEN
    assert read(library, piece(above=changed + f"<p>{DAY}</p>"))["date"] == WHEN
    meta = "<meta property='article:published_time' content='2026-05-12T01:30:00Z'>"
    assert read(library, meta + piece(above=changed))["date"] == WHEN
    assert read(library, piece(above=changed))["date"] == "2026-11-20 09:00"


@pytest.mark.parametrize("key", ["date", "dc.date", "dcterms.created"])
def test_what_a_portals_maker_once_set_is_no_day_of_publication(library: Library, key: str) -> None:
    meta = f"<meta name='{key}' content='2024-01-01'>"
    changed = "Cập nhật lúc: 09:00 20/11/2026"
    assert read(library, meta + piece(above=changed))["date"] == "2026-11-20 09:00"


def test_the_day_of_another_piece_is_none_of_publication(library: Library) -> None:
    other = "Niêm yết danh sách hộ nghèo của xã (29/9/2025)"
    lines = (other, TITLE, f"Ngày cập nhật: {DAY}", LEAD, FIRST, LAST)
    assert read_lines(library, *lines)["date"] == WHEN


def _in_sections(*boxes: str, around: str = "div role='main'", named: str = " class='s'") -> str:
    sections = "".join(f"<section{named}><div>{box}</div></section>" for box in boxes)
    return f"<{around}>{sections}</{around.split()[0]}>"


@pytest.mark.parametrize(("around", "named"), [("div role='main'", " class='s'"), ("article", "")])
def test_a_piece_that_goes_on_in_further_sections(
    library: Library, around: str, named: str
) -> None:
    head, begun = f"<h1>{TITLE}</h1><p>{DAY}</p>", f"<p>{LEAD}</p><p>{FIRST}</p>"
    seen = "<img src='a.jpg'><p><small>Bến đò sáng thứ hai. Ảnh: Hà Quân</small></p>"
    ended = f"<p>{LAST}</p><p style='text-align:right'><b>Hà Quân</b></p>"
    read_piece = read(library, _in_sections(head, begun, seen, ended, around=around, named=named))
    assert LAST in str(read_piece["body"]) and read_piece["authors"] == ["Hà Quân"]
    assert "Bến đò sáng thứ hai." in str(read_piece["images"])


def test_a_section_that_leads_elsewhere_is_none_of_the_piece(library: Library) -> None:
    whole = f"<h1>{TITLE}</h1><p>{DAY}</p><p>{LEAD}</p><p>{FIRST}</p><p>{LAST}</p>"
    other = f"<p>{THIRD} <a href='/b'>Xem</a></p>"
    assert THIRD not in str(read(library, _in_sections(whole, other))["body"])


@pytest.mark.parametrize(
    "path", ["Khuyến học / Hoạt động Hội", "Tin tức → Hoạt động thư viện", "Báo / Tin / Xã hội"]
)
def test_the_way_to_a_page_is_no_title(library: Library, path: str) -> None:
    assert not may_be_title(path)
    assert read_lines(library, path, TITLE, DAY, LEAD, FIRST, LAST)["title"] == TITLE


@pytest.mark.parametrize(
    "line",
    [
        *("00:00 03:47 Tải xuống", "00:00 / 02:58", "Sign up for more like this."),
        *("Enter your email", "Bản tin Học © 2024 · Powered by Ghost", "Tải về: lich.pdf (2 MB)"),
    ],
)
def test_lines_of_players_and_builders_of_sites(library: Library, line: str) -> None:
    for lines in ((LEAD, line, FIRST, LAST), (LEAD, FIRST, LAST, line)):
        read_piece = read_lines(library, TITLE, DAY, *lines)
        assert (read_piece["body"], read_piece["source"]) == (BODY, "")


REPLY = ("gaidamvan", "Hay quá bác ơi, bữa nào cho em địa chỉ ghé mua.")


@pytest.mark.parametrize(
    "end",
    [
        *("Permalink Trả lời", "Permalink | Reply", "Trả lời với trích dẫn", "_" * 18),
        "15-09-2011, 07:02 AM #2",
    ],
)
def test_replies_in_a_forum_are_none_of_the_piece(library: Library, end: str) -> None:
    read_piece = read_lines(library, TITLE, DAY, LEAD, FIRST, LAST, end, *REPLY)
    assert read_piece["body"] == BODY
    assert all(line in str(read_piece["dropped"]) for line in REPLY)


def test_a_line_drawn_between_the_parts_of_a_piece_ends_nothing(library: Library) -> None:
    read_piece = read_lines(library, TITLE, DAY, LEAD, "_" * 18, FIRST, LAST, THIRD)
    assert LAST in str(read_piece["body"]) and THIRD in str(read_piece["body"])
