"""A table whose every cell has a line in a dump is a table; other short lines are none."""

import pytest

from generator.importing.library import Library
from generator.importing.stacked import with_tables_unstacked
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, read_lines

HEAD = ("Xã", "Số em", "Tiền (triệu đồng)")
ROWS = (("Minh Ngọc", "12", "24"), ("Đường Thượng", "19", "38"), ("Lũng Hồ", "7", "1.240"))


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("above", ["", "Số tiền các xã góp"])
def test_cells_below_one_another_are_rows(library: Library, count: int, above: str) -> None:
    cells = [cell for row in (HEAD, *ROWS[:count]) for cell in row]
    lines = (TITLE, DAY, LEAD, FIRST, *filter(None, [above]), *cells, LAST)
    body = str(read_lines(library, *lines)["body"])
    for row in (HEAD, *ROWS[:count]):
        assert f"| {' | '.join(row)} |" in body


@pytest.mark.parametrize(
    "lines",
    [
        ["Đang truy cập", "12", "Hôm nay", "340", "Tổng", "5.600"],
        ["Trang trước", "1", "2", "3", "4", "Trang sau"],
        ["Minh Ngọc", "Đường Thượng", "Lũng Hồ", "Sủng Thài", "Mậu Duệ", "Du Già"],
        ["Xã", "Số em", "Minh Ngọc", "mười hai", "Lũng Hồ", "7"],
        ["12", "24", "19", "38"],
    ],
)
def test_counters_and_names_are_no_table(lines: list[str]) -> None:
    assert with_tables_unstacked(lines) == lines
