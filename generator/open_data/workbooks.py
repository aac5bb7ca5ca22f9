"""An open table as an Excel workbook: its rows, and a sheet that explains its columns.

The same table makes the same bytes: the only day in the file is the edition's.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from generator.model import Edition
from generator.open_data.citation import CITE_THE_SOURCE, data_citation
from generator.open_data.table_formats import Field, Record, Table, Value
from generator.pages.parts.licence import LICENCE, LICENCE_URL, LICENSED

COLUMNS = "Ý nghĩa các cột"
HEADER = ("Cột", "Ý nghĩa", "Ghi chú", "Kiểu", "Giá trị có thể có", "Có thể trống")
_KINDS = {
    "string": "chữ",
    "number": "số",
    "integer": "số nguyên",
    "boolean": "đúng hoặc sai",
    "date": "ngày",
    "url": "địa chỉ",
}
_WIDTHS = {"number": 18, "integer": 10, "boolean": 10, "date": 12, "url": 40}
_TEXT_WIDTH = 24
_HEADER_WIDTHS = (18, 36, 60, 14, 60, 14)
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_LONGEST_TEXT = 32_767
_FIRST_DAY = date(1900, 3, 1)
"""Excel knows no day before 1900, and a 29 February that year."""


@dataclass(frozen=True, slots=True)
class _Styles:
    header: Format
    whole: Format
    fraction: Format
    year: Format
    day: Format
    wrapped: Format

    @classmethod
    def of(cls, book: Workbook) -> "_Styles":
        return cls(
            header=book.add_format({"bold": True, "bottom": 1, "valign": "top"}),
            whole=book.add_format({"num_format": "#,##0"}),
            fraction=book.add_format({"num_format": "#,##0.0#########"}),
            year=book.add_format({"num_format": "0"}),
            day=book.add_format({"num_format": "dd/mm/yyyy", "align": "left"}),
            wrapped=book.add_format({"text_wrap": True, "valign": "top"}),
        )


def workbook_bytes(table: Table, records: Iterable[Record], edition: Edition) -> bytes:
    """Return the workbook: numbers are numbers, days are days, what is not known is empty."""
    written = io.BytesIO()
    book = Workbook(written, _OPTIONS)
    book.set_properties(
        {
            "title": table.title,
            "subject": table.description,
            "author": edition.settings.site_name,
            "comments": f"{LICENCE}. {LICENCE_URL}",
            "created": datetime.combine(edition.today, time()),
        }
    )
    styles = _Styles.of(book)
    _write_rows(book.add_worksheet(table.title), table.fields, records, styles)
    _write_meanings(book.add_worksheet(COLUMNS), table, edition, styles)
    book.close()
    _forget(book)
    return written.getvalue()


def _forget(book: Workbook) -> None:
    """Let go of the cells: a workbook and its sheets hold each other, and none that a build has
    made is looked for by Python's collector (`uncollected`)."""
    for part in (*book.worksheets(), book):
        vars(part).clear()


def _write_rows(
    sheet: Worksheet, fields: Sequence[Field], records: Iterable[Record], styles: _Styles
) -> None:
    for column, field in enumerate(fields):
        sheet.set_column(column, column, _WIDTHS.get(field.type, _TEXT_WIDTH))
        sheet.write_string(0, column, field.name, styles.header)
    last = 0
    for last, record in enumerate(records, 1):
        for column, field in enumerate(fields):
            _write(sheet, (last, column), field, record[field.name], styles)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(fields) - 1)


def _write(
    sheet: Worksheet, cell: tuple[int, int], field: Field, value: Value, styles: _Styles
) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(*cell, value)
    elif isinstance(value, int | Decimal):
        sheet.write_number(*cell, float(value), _number_style(field, value, styles))
    elif field.type == "date" and (day := date.fromisoformat(value)) >= _FIRST_DAY:
        sheet.write_datetime(*cell, day, styles.day)
    else:
        sheet.write_string(*cell, value[:_LONGEST_TEXT])


def _number_style(field: Field, value: int | Decimal, styles: _Styles) -> Format:
    if field.type == "integer":
        return styles.year
    return styles.whole if value == int(value) else styles.fraction


def _write_meanings(sheet: Worksheet, table: Table, edition: Edition, styles: _Styles) -> None:
    for column, (title, width) in enumerate(zip(HEADER, _HEADER_WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, styles.header)
    rows = [*map(_meaning, table.fields), (), *_reuse(table, edition)]
    for row, words in enumerate(rows, 1):
        for column, text in enumerate(words):
            sheet.write_string(row, column, text, styles.wrapped)
    sheet.freeze_panes(1, 0)


def _meaning(field: Field) -> tuple[str, ...]:
    empty = "có" if field.optional else "không"
    return field.name, field.title, field.note, _KINDS[field.type], ", ".join(field.values), empty


def _reuse(table: Table, edition: Edition) -> tuple[tuple[str, ...], ...]:
    return (
        ("Bảng", table.title, table.description),
        ("Giấy phép", LICENCE, LICENCE_URL),
        ("Giấy phép cho phần nào", LICENSED),
        ("Khi dẫn cả bảng, xin ghi", data_citation(edition)),
        ("Khi dẫn một con số", CITE_THE_SOURCE),
    )
