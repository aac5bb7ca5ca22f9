"""`/du-lieu/`: the catalogue of open data."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model import Edition
from generator.model.addresses import DATA, HOME, NEWS, TEXTS
from generator.model.file_addresses import (
    PACKAGE,
    atom_url,
    indicator_table_url,
    json_url,
    table_url,
)
from generator.open_data.citation import CITE_THE_SOURCE, data_citation
from generator.open_data.table_formats import Field
from generator.open_data.tables import TABLES
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.licence import LICENCE, LICENCE_URL, LICENSED
from generator.pages.parts.structured_data import Thing, organisation, structured, thing
from generator.pages.statistics.dataset import XLSX
from generator.site.open_data.catalogue import IndicatorFigures, LinkedCatalogue
from generator.site.open_data.tables import TableName
from generator.text import format_number

TITLE = "Dữ liệu mở"
MEDIA_TYPES = {"csv": "text/csv", "xlsx": XLSX, "json": "application/json"}
INTRO = (
    "Những con số đã ghi lại từ tin và văn bản trên cổng, tải về được và dùng lại được. Mỗi dòng "
    "kèm nguồn đã công bố, lời nêu số và địa chỉ của đúng câu ấy."
)
FEEDS = (
    ("Tin và văn bản mới", atom_url(HOME)),
    ("Tin tức", atom_url(NEWS)),
    ("Văn bản", atom_url(TEXTS)),
)


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A table to take away. `rows` are words: `34 dòng`."""

    title: str
    description: str
    rows: str
    csv_url: str
    xlsx_url: str
    json_url: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """A table's part of the dictionary."""

    title: str
    anchor: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class DataView:
    title: str
    intro: str
    files: tuple[FileEntry, ...]
    indicators: tuple[FileEntry, ...]
    package_url: str
    dictionary: tuple[Meaning, ...]
    licence: str
    licensed: str
    licence_url: str
    citation: str
    cite_the_source: str
    feeds: tuple[tuple[str, str], ...]


def catalogue_page(catalogue: LinkedCatalogue, edition: Edition) -> Page:
    """Return the catalogue."""
    head = Head(
        title=TITLE,
        description=INTRO,
        kind="data",
        section="thong-ke",
        trail=(Crumb(TITLE, DATA),),
        structured_data=_structured(edition),
    )
    return Page(DATA, "shell/data.html", head, _view(catalogue, edition))


def _view(catalogue: LinkedCatalogue, edition: Edition) -> DataView:
    return DataView(
        title=TITLE,
        intro=INTRO,
        files=_files(catalogue),
        indicators=tuple(_indicator_file(row) for row in catalogue.indicators),
        package_url=PACKAGE,
        dictionary=tuple(
            Meaning(table.title, f"cot-{table.name}", table.fields) for table in TABLES.values()
        ),
        licence=LICENCE,
        licensed=LICENSED,
        licence_url=LICENCE_URL,
        citation=data_citation(edition),
        cite_the_source=CITE_THE_SOURCE,
        feeds=FEEDS,
    )


def _files(catalogue: LinkedCatalogue) -> tuple[FileEntry, ...]:
    return tuple(
        FileEntry(
            title=table.title,
            description=table.description,
            rows=_rows(catalogue.lengths[name]),
            csv_url=table_url(name, "csv"),
            xlsx_url=table_url(name, "xlsx"),
            json_url=table_url(name, "json"),
        )
        for name, table in TABLES.items()
    )


def _indicator_file(row: IndicatorFigures) -> FileEntry:
    return FileEntry(
        title=row.indicator.title,
        description="",
        rows=_rows(row.figures),
        csv_url=indicator_table_url(row.indicator.id, "csv"),
        xlsx_url=indicator_table_url(row.indicator.id, "xlsx"),
        json_url=json_url(row.indicator.url),
    )


def _rows(count: int) -> str:
    return f"{format_number(count)} dòng" if count else "chưa có số liệu"


def _structured(edition: Edition) -> Markup:
    return structured(
        "DataCatalog",
        name=f"{TITLE} - {edition.settings.site_name}",
        description=INTRO,
        url=edition.absolute(DATA),
        license=LICENCE_URL,
        publisher=organisation(edition),
        dataset=[_dataset(name, edition) for name in TABLES],
    )


def _dataset(name: TableName, edition: Edition) -> Thing:
    table = TABLES[name]
    files = ((ending, edition.absolute(table_url(name, ending))) for ending in MEDIA_TYPES)
    return thing(
        "Dataset",
        name=table.title,
        description=table.description,
        url=edition.absolute(f"{DATA}#cot-{name}"),
        inLanguage="vi",
        license=LICENCE_URL,
        isAccessibleForFree=True,
        publisher=organisation(edition),
        distribution=[
            thing("DataDownload", encodingFormat=MEDIA_TYPES[ending], contentUrl=address)
            for ending, address in files
        ],
    )
