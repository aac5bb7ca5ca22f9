"""A report is as long as a person reads, and says how much it leaves out."""

import pytest

from generator.diagnostics import Diagnostic, Position, as_text, problem, with_links

LONG = "a" * 3_000


def warning(number: int) -> Diagnostic:
    return problem("T106", Position("a.md", number), name="x", reason="thử", advice="Thôi.")


def error(number: int) -> Diagnostic:
    return problem("T102", Position("b.md", number), offset=1)


def test_a_short_report_is_whole() -> None:
    rows = [warning(1), error(1)]
    assert as_text(rows, 2) == as_text(rows)
    assert "…" not in as_text(rows, 2)


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        ([*map(warning, range(3)), *map(error, range(1))], "và 2 cảnh báo nữa"),
        ([*map(warning, range(1)), *map(error, range(5))], "và 3 lỗi, 1 cảnh báo nữa"),
        ([*map(error, range(12_002))], "và 12.000 lỗi nữa"),
    ],
)
def test_what_is_left_out_is_counted_and_errors_come_first(
    rows: list[Diagnostic], left: str
) -> None:
    report = as_text(rows, 2)
    assert report.endswith(f"… {left} (xem hết: portal check --all).")
    assert report.startswith("b.md:0:1: lỗi[T102]")
    assert report.count("gợi ý:") == 2


@pytest.mark.parametrize("column", [1, 2, 59, 60, 61, 62, 120, 1_500, 2_999, 3_000, 3_001])
def test_the_caret_stands_under_its_column_of_a_long_line(column: int) -> None:
    line = LONG[: column - 1] + "!" + LONG[column:]
    shown, caret = as_text([problem("T101", Position("a.md", 1, column), line)]).split("\n")[1:3]
    assert len(shown) <= 124
    assert shown[caret.index("^")] == "!"


def test_codes_lead_to_their_pages_on_a_terminal() -> None:
    report = "content/a.md:7:11: lỗi[L401] Không có [L402].\n  gợi ý: …"
    linked = with_links(report, "/du-an/docs/ma-loi")
    link = "\033]8;;file:///du-an/docs/ma-loi/L401.md\033\\L401\033]8;;\033\\"
    assert linked == report.replace("[L401]", f"[{link}]")
