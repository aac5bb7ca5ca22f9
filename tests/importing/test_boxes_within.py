"""Boxes within a piece and below it: what is sold, heard, led to, and what is told."""

import pytest

from generator.importing.library import Library
from generator.importing.news.bylines import byline
from tests.importing.small_pages import BODY, DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines


@pytest.mark.parametrize("ad", ["QUẢNG CÁO", "Quảng cáo", "- Quảng cáo -", "Liên hệ quảng cáo"])
def test_what_is_sold_within_a_dump_ends_no_piece_and_is_nobody(library: Library, ad: str) -> None:
    said = byline(ad, is_signature=True)
    assert said is None or not said.authors
    lines = (TITLE, DAY, LEAD, FIRST, FIRST.replace("Mỗi", "Một"), ad, LAST, "Hà Quân")
    read_piece = read_lines(library, *lines)
    assert LAST in str(read_piece["body"])
    assert ad not in str(read_piece["body"])
    assert read_piece["authors"] == ["Hà Quân"]


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


def test_the_place_of_a_caption_marks_a_picture(library: Library) -> None:
    lines = (TITLE, DAY, LEAD, "Chú thích ảnh", "Tủ sách ở bến đò.", FIRST, LAST)
    read_piece = read_lines(library, *lines)
    assert [image["caption"] for image in read_piece["images"]] == ["Tủ sách ở bến đò."]  # type: ignore[attr-defined]


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


def test_the_caption_of_a_film_that_is_not_there_is_left_out(library: Library) -> None:
    film = "<figure class='video'><figcaption>Hoàng hôn trên hồ</figcaption></figure>"
    assert read(library, piece(within=film))["body"] == BODY
    told = "<figure><blockquote>Chữ không nặng bằng lưới đâu.</blockquote></figure>"
    assert "bằng lưới" in str(read(library, piece(within=told))["body"])


def test_a_note_of_the_house_below_is_no_line_of_the_piece(library: Library) -> None:
    note = "Mục Giáo dục giới thiệu tới độc giả những cuốn sách hay về nuôi dạy con."
    assert read(library, piece(below=f"<p>{note}</p>"))["body"] == BODY
