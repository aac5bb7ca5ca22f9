"""Lists, tables and captions of which a dump has only the lines."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.written.documents import Object
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, read_lines

ROWS = (
    ("Một trăm cuốn truyện thiếu nhi", "Hai mươi cuốn sách làm vườn", "Một cuốn sổ mượn"),
    ("Bến | Số sách", "Pá Uôn | 140 cuốn", "Chiềng Ơn | 120 cuốn"),
    ("Bến", "Số sách", "Pá Uôn", "140 cuốn", "Chiềng Ơn", "120 cuốn"),
    ("Giải nhất: em Lò Thị Mai, lớp 5A", "Giải nhì: em Cà Văn Tủa", "Giải ba: em Quàng Hoa, 5B"),
)
HEADING = "Từ bến lên bản"
SEEN = ("Người coi đò xếp sách vào tủ", "Tủ sách chung bên bến đò xã Bình Sơn.")
CREDITS = ("Ảnh: Lò Biên", "(Ảnh: Lò Biên)")


def body(piece: Object) -> list[str]:
    return [line for line in str(piece["body"]).splitlines() if line]


@pytest.mark.parametrize(("rows", "opener"), [*product(ROWS, ("", "Mỗi tủ gồm có:"))])
def test_the_last_row_is_no_heading(library: Library, rows: tuple[str, ...], opener: str) -> None:
    lines = [line for line in (opener, *rows) if line]
    piece = read_lines(library, TITLE, DAY, LEAD, *lines, FIRST, LAST)
    assert body(piece) == [*(line.replace("|", "|") for line in lines), FIRST, LAST]


@pytest.mark.parametrize("sign", ["- ", "• ", "1. "])
def test_a_heading_below_items_with_signs_stays_one(library: Library, sign: str) -> None:
    items = [f"{sign}{row}" for row in ROWS[0]]
    piece = read_lines(library, TITLE, DAY, LEAD, "Mỗi tủ gồm có:", *items, HEADING, FIRST, LAST)
    assert f"## {HEADING}" in body(piece)


@pytest.mark.parametrize("lines", [(HEADING,), ("I. Bến đò", HEADING)])
def test_one_heading_and_one_below_another_stay(library: Library, lines: tuple[str, ...]) -> None:
    piece = read_lines(library, TITLE, DAY, LEAD, FIRST, *lines, LAST, FIRST.upper())
    assert f"## {HEADING}" in body(piece)


@pytest.mark.parametrize(("seen", "credit"), [*product(SEEN, CREDITS), (SEEN[1], "Lò Biên")])
def test_what_stands_above_a_credit_is_seen(library: Library, seen: str, credit: str) -> None:
    piece = read_lines(library, TITLE, DAY, LEAD, FIRST, seen, credit, LAST)
    images = piece["images"]
    assert images == [{"src": "", "alt": "", "caption": seen, "credit": "Lò Biên"}]
    assert body(piece) == [FIRST, LAST]


def test_a_sentence_below_a_credit_that_says_the_same_is_seen(library: Library) -> None:
    piece = read_lines(library, TITLE, DAY, LEAD, FIRST, CREDITS[0], SEEN[1], LAST)
    assert [image["caption"] for image in piece["images"]] == [SEEN[1]]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "said", ["Nước lên thì dời tủ lên cao, nước cạn lại dời xuống.", "“Sách phải ở gần người đọc.”"]
)
def test_a_sentence_that_tells_more_stays_in_the_body(library: Library, said: str) -> None:
    piece = read_lines(library, TITLE, DAY, LEAD, FIRST, said, CREDITS[0], LAST)
    assert body(piece) == [FIRST, said, LAST]
