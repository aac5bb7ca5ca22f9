"""Rows above a piece as sheets set them, and what boxes hold its words."""

import pytest

from generator.importing.library import Library
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

WHEN = "2026-05-12 08:30"


def test_a_label_and_its_words_in_boxes_of_their_own(library: Library) -> None:
    row = "<div><span class='lb'>Tác giả</span><span class='vl'>Hà Quân</span></div>"
    assert read(library, piece(above=f"<p>{DAY}</p>{row}"))["authors"] == ["Hà Quân"]
    assert read_lines(library, TITLE, DAY, "Tác giả Hà Quân", LEAD, FIRST, LAST)["authors"] == [
        "Hà Quân"
    ]


def test_capitals_that_the_page_calls_its_author(library: Library) -> None:
    row = f"<div class='meta'><span>{DAY}</span><span class='author'>PHÚC HIẾU</span></div>"
    assert read(library, piece(above=row))["authors"] == ["Phúc Hiếu"]
    other = row.replace(" class='author'", "")
    assert read(library, piece(above=other))["authors"] == []


@pytest.mark.parametrize("source", ["Cổng TTĐT Chính phủ", "Ban Tuyên giáo tỉnh"])
def test_a_source_in_a_box_of_the_author_is_nobody(library: Library, source: str) -> None:
    box = f"<p>{DAY}</p><div class='author'>Theo {source}</div>"
    read_piece = read(library, piece(above=box))
    assert (read_piece["authors"], read_piece["source"]) == ([], source)


@pytest.mark.parametrize("post", ["Phóng viên", "PV", "Cộng tác viên"])
def test_a_post_below_a_name_is_nobody(library: Library, post: str) -> None:
    box = f"<div><div class='nm'>Thu Dịu</div><div class='ps'>{post}</div><div>{DAY}</div></div>"
    assert read(library, piece(above=box))["authors"] == ["Thu Dịu"]


def test_short_paragraphs_that_are_boxes(library: Library) -> None:
    boxes = "".join(
        f"<div>{line}</div>" for line in ("Người học thuộc trước, nhận mặt chữ sau.", FIRST)
    )
    page = (
        f"<h3>{TITLE}</h3><small>{DAY}</small><div class='sp'>{LEAD} {LAST}</div><div>{boxes}</div>"
    )
    read_piece = read(library, f"<div id='art'>{page}</div>")
    assert "nhận mặt chữ sau" in str(read_piece["body"]) and FIRST in str(read_piece["body"])


def test_a_page_set_as_it_was_typed(library: Library) -> None:
    lines = "\n\n".join((TITLE, DAY, LEAD, FIRST, LAST, "Ma Thị Nguyệt"))
    read_piece = read(library, f"<pre>{lines}\n</pre>")
    assert (read_piece["title"], read_piece["date"]) == (TITLE, WHEN)
    assert read_piece["authors"] == ["Ma Thị Nguyệt"]


@pytest.mark.parametrize("link", ["<a>", "<a href='/b'>"])
def test_a_teaser_whose_link_a_script_opens(library: Library, link: str) -> None:
    headline = f"<strong>{link}Ga đầu mối thêm toa tàu</a></strong>"
    box = f"<div>{headline}<div>Dịp lễ, ga tăng toa.</div></div>"
    body = str(read(library, piece(within=box))["body"])
    assert "toa" not in body and LAST in body
