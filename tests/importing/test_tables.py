"""Tables with merged cells, as offices make them, are Markdown tables whose columns stand."""

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from generator.importing.block import BlockKind
from generator.importing.html.grid import grid_of
from generator.importing.html.tables import table_blocks

OFFICE = (
    "<table><tr><td colspan=4>Bảng 1. Kết quả</td></tr>"
    "<tr><td rowspan=2>TT</td><td rowspan=2>Xã</td><td colspan=2>Số suất</td></tr>"
    "<tr><td>2023</td><td>2024</td></tr>"
    "<tr><td>1</td><td rowspan=2>Kim Mỹ</td><td>5</td><td>6</td></tr>"
    "<tr><td>2</td><td>7</td><td>8</td></tr>"
    "<tr><td colspan=2>Cộng</td><td>12</td><td>14</td></tr></table>"
)


def test_a_header_of_two_rows_and_merged_cells() -> None:
    title, table = table_blocks(html.fromstring(OFFICE))
    assert (title.text, table.kind) == ("Bảng 1. Kết quả", BlockKind.TABLE)
    assert table.markdown.splitlines() == [
        "| TT | Xã | Số suất: 2023 | Số suất: 2024 |",
        "| --- | --- | --- | --- |",
        "| 1 | Kim Mỹ | 5 | 6 |",
        "| 2 | Kim Mỹ | 7 | 8 |",
        "| Cộng |  | 12 | 14 |",
    ]


SPANS = st.tuples(st.integers(1, 3), st.integers(1, 3))


@settings(max_examples=150, deadline=None)
@given(rows=st.lists(st.lists(SPANS, min_size=1, max_size=5), min_size=2, max_size=6))
def test_whatever_is_merged_no_word_is_lost_and_rows_are_alike(
    rows: list[list[tuple[int, int]]],
) -> None:
    words, lines = [], []
    for at, row in enumerate(rows):
        cells = [f"c{at}x{column}" for column in range(len(row))]
        words += cells
        marked = (
            f"<td colspan={width} rowspan={height}>{cell}</td>"
            for cell, (width, height) in zip(cells, row, strict=True)
        )
        lines.append(f"<tr>{''.join(marked)}</tr>")
    grid = grid_of(html.fromstring(f"<table>{''.join(lines)}</table>"))
    shown = " ".join((grid.caption, *(cell for row in grid.rows for cell in row)))
    assert len({len(row) for row in grid.rows}) == 1
    assert [word for word in words if word not in shown.replace(":", " ").split()] == []
