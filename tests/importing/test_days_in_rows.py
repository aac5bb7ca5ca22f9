"""Days that stand in a table or a badge, and tables of which a dump has the tabs."""

from itertools import product

import pytest

from generator.importing.library import Library
from generator.importing.written.documents import Object
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

HEADER = ("Bến đò", "Số sách", "Số tiền (đồng)", "Ngày chuyển")
ROWS = (
    ("Pá Uôn", "41", "61.500.000", "05/11/2024"),
    ("Chiềng Ơn", "38", "57.000.000", "06/11/2024"),
    ("Mường Giàng", "52", "78.000.000", "06/11/2024"),
)
BADGES = (
    ("11", "Tháng 11", "2024"),
    ("11", "Th11", "2024"),
    ("11", "Thg 11", "2024"),
    ("11", "Tháng 11, 2024"),
    ("11", "Tháng 11/2024"),
    ("11", "11/2024"),
    ("11", "11-2024"),
)


def lines_of(sign: str, header: tuple[str, ...] = HEADER) -> list[str]:
    return [sign.join(cells) for cells in (header, *ROWS)]


def dump(library: Library, *lines: str) -> Object:
    """Return what is read of lines without empty ones between, as the rows of a table stand."""
    return read_lines(library, "\n".join(lines))


@pytest.mark.parametrize(("sign", "day"), [*product(("\t", "  ", " "), ("", "12/05/2026"))])
def test_the_day_of_a_row_is_not_that_of_the_piece(library: Library, sign: str, day: str) -> None:
    article = dump(library, *filter(None, (TITLE, day, LEAD, *lines_of(sign), FIRST, LAST)))
    assert article["date"] == ("2026-05-12" if day else "")
    assert all(cell in str(article["body"]) for row in ROWS for cell in row)


@pytest.mark.parametrize("header", [HEADER, HEADER[1:]])
def test_rows_with_tabs_are_a_table(library: Library, header: tuple[str, ...]) -> None:
    article = dump(library, TITLE, DAY, LEAD, *lines_of("\t", header), FIRST, LAST)
    table, *_ = str(article["body"]).split("\n\n")
    cells = [line.strip("| ").split(" | ") for line in table.split("\n")]
    assert [tuple(row) for row in cells[2:]] == [*ROWS]
    assert cells[0][-3:] == [*HEADER[1:]]


@pytest.mark.parametrize("sign", ["-", "•", "+"])
def test_items_with_tabs_are_no_table(library: Library, sign: str) -> None:
    items = [f"{sign}\t{row[0]} có tủ sách riêng;" for row in ROWS]
    article = dump(library, TITLE, DAY, LEAD, *items, FIRST, LAST)
    assert "| --- |" not in str(article["body"])


@pytest.mark.parametrize("between", [("Lò Thị Mai", "Tỷ giá"), ()])
def test_rates_below_a_piece_are_no_table_of_it(library: Library, between: tuple[str, ...]) -> None:
    rates = ("Ngoại tệ\tMua\tBán", "USD\t25.100\t25.400", "EUR\t27.000\t28.000")
    article = dump(library, TITLE, DAY, LEAD, FIRST, LAST, *between, *rates)
    assert "25.400" not in str(article["body"])


@pytest.mark.parametrize(("sign", "badge"), [*product(("\n", "\n\n"), BADGES)])
def test_a_badge_tells_the_day(library: Library, sign: str, badge: tuple[str, ...]) -> None:
    above = ("Tin tức", *badge, TITLE, LEAD, FIRST)
    article = read_lines(library, sign.join((*above, *lines_of("\t")[:3], LAST)))
    assert (article["title"], article["date"]) == (TITLE, "2024-11-11")


@pytest.mark.parametrize("badge", BADGES)
def test_a_badge_of_boxes_tells_the_day(library: Library, badge: tuple[str, ...]) -> None:
    boxes = "".join(f"<div>{line}</div>" for line in badge)
    assert read(library, piece(above=f"<div>{boxes}</div>"))["date"] == "2024-11-11"


@pytest.mark.parametrize("lines", [("11", "Tháng 11"), ("45", "Tháng 11", "2024"), ("11", "2024")])
def test_half_a_badge_tells_no_day(library: Library, lines: tuple[str, ...]) -> None:
    assert dump(library, *lines, TITLE, LEAD, FIRST, LAST)["date"] == ""


@pytest.mark.parametrize("kind", ["txt", "html"])
def test_no_figure_is_made_of_two_cells(library: Library, kind: str) -> None:
    rows = (("Chỉ tiêu", "2021", "2025"), ("Quỹ (tỷ đồng)", "61,2", "104,7"))
    rows += (("Hội viên", "38.410", "57.926"), ("Gia đình học tập", "9.120", "11.467"))
    if kind == "txt":
        article = dump(library, TITLE, DAY, LEAD, *map("\t".join, rows), FIRST, LAST)
    else:
        cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
        table = "".join(f"<tr>{row}</tr>" for row in cells)
        article = read(library, piece(within=f"<table>{table}</table>"))
    assert "57.926" in str(article["body"])
    assert "57926" not in str(article["figures"])


@pytest.mark.parametrize("name", ["Quỹ Khuyến học Đất Tổ", "QUỸ HỌC BỔNG SƠN LA"])
def test_the_name_of_a_fund_is_no_title(library: Library, name: str) -> None:
    lead = f"{name} báo cáo kết quả mở tủ sách chung bên bến đò xã Bình Sơn trong ba tháng qua."
    assert dump(library, name, "11", "Tháng 11", "2024", TITLE, lead, FIRST, LAST)["title"] == TITLE
