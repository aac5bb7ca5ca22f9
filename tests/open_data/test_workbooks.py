"""The workbooks, read back by another library than the one that writes them."""

import csv
import gc
import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.model import Edition
from generator.open_data.figures_table import FIGURES
from generator.open_data.tables import TABLES
from generator.open_data.workbooks import workbook_bytes
from generator.pages.page import Asset
from generator.site.open_data.tables import TableName
from generator.site.site import Site
from tests.made_figures import site_with
from tests.planned import files_of
from tests.small_site import NOW, SETTINGS

ROWS = (
    "indicator: ty-le-hoi-vien, region: hai-duong, period: 2023, range: [24, 28] | từ 24-28%",
    "indicator: ty-le-hoi-vien, region: ha-noi, period: 2023, value: 40.1 | số 40,1%",
    "indicator: quy-khuyen-hoc, region: cum-2, period: 2023, value: 12500000000, "
    "qualifier: over | trên 12 tỷ 500 triệu đồng",
)
Files = Mapping[str, Asset]
READ: Mapping[str, Callable[[str], object]] = {
    "number": float,
    "integer": int,
    "boolean": lambda words: words == "true",
    "date": datetime.fromisoformat,
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_with(tmp_path_factory.mktemp("workbooks"), *ROWS)


@pytest.fixture(scope="module")
def files(site: Site) -> Files:
    return files_of(site)


def opened(data: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def rows_of(sheet: Worksheet) -> list[list[object]]:
    return [list(row) for row in sheet.iter_rows(values_only=True)]


@pytest.mark.parametrize("name", TableName)
def test_a_workbook_says_what_its_csv_says(files: Files, name: TableName) -> None:
    """Every cell, as a number, a day or a word; what is empty there is empty here."""
    fields = TABLES[name].fields
    words = files[f"/du-lieu/{name}.csv"].data.decode("utf-8-sig")
    header, *records = list(csv.reader(io.StringIO(words, newline="")))
    expected = [
        [
            READ.get(field.type, str)(cell) if cell else None
            for field, cell in zip(fields, record, strict=True)
        ]
        for record in records
    ]
    sheet = opened(files[f"/du-lieu/{name}.xlsx"].data).worksheets[0]
    assert rows_of(sheet) == [header, *expected]
    assert sheet.freeze_panes == "A2"


def test_every_indicator_has_a_workbook(files: Files, site: Site) -> None:
    for indicator in site.indicators:
        sheet = opened(files[f"/du-lieu/chi-tieu/{indicator}.xlsx"].data).worksheets[0]
        assert sheet.max_row == 1 + len(site.figures_by.indicator.get(indicator, ()))


def test_a_sheet_explains_the_columns(files: Files) -> None:
    sheet = opened(files["/du-lieu/so-lieu.xlsx"].data)["Ý nghĩa các cột"]
    explained = {row[0]: row[1] for row in rows_of(sheet)}
    assert all(explained[field.name] == field.title for field in FIGURES.fields)
    assert "Giấy phép" in explained and sheet.freeze_panes == "A2"


def test_numbers_are_shown_in_full(files: Files) -> None:
    sheet = opened(files["/du-lieu/so-lieu.xlsx"].data).worksheets[0]
    column = 1 + [field.name for field in FIGURES.fields].index("value")
    shares, fund = sheet.cell(3, column), sheet.cell(4, column)
    assert (shares.value, shares.number_format) == (40.1, "#,##0.0#########")
    assert (fund.value, fund.number_format) == (12_500_000_000, "#,##0")


def test_the_same_content_makes_the_same_bytes_all_day(site: Site, files: Files) -> None:
    later = replace(site.edition, now=site.edition.now + timedelta(minutes=5))
    again = files_of(replace(site, edition=later))
    workbooks = [url for url in files if url.endswith(".xlsx")]
    assert len(workbooks) == len(TableName) + len(site.indicators)
    for url in workbooks:
        assert files[url].data == again[url].data
    with zipfile.ZipFile(io.BytesIO(files[workbooks[0]].data)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_words_are_no_formulas_and_old_days_are_words() -> None:
    empty = {field.name: None for field in FIGURES.fields}
    record = {**empty, "quote": "=1+1", "note": "chữ" * 20_000, "source_date": "1899-12-31"}
    sheet = opened(workbook_bytes(FIGURES, [record], Edition(SETTINGS, NOW))).worksheets[0]
    cells = {name: sheet.cell(2, column) for column, name in enumerate(record, 1)}
    assert (cells["quote"].value, cells["quote"].data_type) == ("=1+1", "s")
    assert cells["source_date"].value == "1899-12-31"
    assert len(str(cells["note"].value)) == 32_767
    assert cells["value"].value is None


def test_a_workbook_is_let_go_of_without_the_collector() -> None:
    """A build goes without it: the cells of all its tables would be held to the end."""
    gc.collect()
    gc.disable()
    try:
        assert workbook_bytes(FIGURES, [], Edition(SETTINGS, NOW))
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_the_day_of_the_build_is_in_the_workbook(files: Files, site: Site) -> None:
    properties = opened(files["/du-lieu/so-lieu.xlsx"].data).properties
    created = properties.created
    assert created and created.date() == site.today and isinstance(site.today, date)
    assert properties.creator == "Cổng thử"
