"""`/du-lieu/`: the catalogue of open data, and its files."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model import Indicator
from generator.open_data.documents import TABLE_KINDS, document
from generator.open_data.records import figure_record, records
from generator.open_data.table_formats import (
    Field,
    Record,
    Table,
    csv_bytes,
    json_bytes,
    table_schema,
)
from generator.open_data.tables import (
    FIGURES,
    INDICATORS,
    LICENCE,
    LICENCE_ID,
    LICENCE_URL,
    REGIONS,
    TABLES,
    TEXTS,
)
from generator.pages.page import Asset, Crumb, Head, Page
from generator.pages.parts.structured_data import absolute, organisation, structured
from generator.pages.statistics.indicator import DATA_URL, csv_url, json_url
from generator.site import Site
from generator.text import collation_key, format_date, format_number

TITLE = "Dữ liệu mở"
PACKAGE_URL = f"{DATA_URL}datapackage.json"
Records = Mapping[str, Sequence[Record]]


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A table to take away. `rows` are words: `34 dòng`."""

    title: str
    description: str
    rows: str
    csv_url: str
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
    licence_url: str
    citation: str
    feeds: tuple[tuple[str, str], ...]


def data_pages(site: Site) -> Iterator[Page]:
    """Return the catalogue."""
    intro = (
        "Mọi con số trên cổng, tải về được và dùng lại được. Mỗi dòng kèm lời nêu số và địa chỉ "
        "của đúng câu ấy."
    )
    head = Head(
        title=TITLE,
        description=intro,
        kind="data",
        section="thong-ke",
        trail=(Crumb(TITLE, DATA_URL),),
        structured_data=_structured(site, intro),
    )
    yield Page(DATA_URL, "shell/data.html", head, data_view(site, intro))


def data_view(site: Site, intro: str) -> DataView:
    """Return what the catalogue shows."""
    counts = _counts(site)
    return DataView(
        title=TITLE,
        intro=intro,
        files=tuple(
            FileEntry(
                title=table.title,
                description=table.description,
                rows=_rows(counts[table.name]),
                csv_url=_table_url(table, "csv"),
                json_url=_table_url(table, "json"),
            )
            for table in TABLES
        ),
        indicators=tuple(
            _indicator_file(site, one)
            for one in sorted(site.indicators.values(), key=lambda one: collation_key(one.title))
        ),
        package_url=PACKAGE_URL,
        dictionary=tuple(
            Meaning(table.title, f"cot-{table.name}", table.fields) for table in TABLES
        ),
        licence=LICENCE,
        licence_url=LICENCE_URL,
        citation=_citation(site),
        feeds=(
            ("Tin và văn bản mới", "/feed.xml"),
            ("Tin tức", "/tin-tuc/feed.xml"),
            ("Văn bản", "/van-ban/feed.xml"),
        ),
    )


def data_assets(site: Site) -> Iterator[Asset]:
    """Return the tables as CSV and JSON, each indicator's figures, and the data package."""
    found = records(site)
    package = []
    for table in TABLES:
        rows = found[table.name]
        file = Asset(_table_url(table, "csv"), csv_bytes(table, rows))
        package.append(_resource(table, file))
        yield file
        listed = document(site, TABLE_KINDS[table.name], records=rows)
        yield Asset(_table_url(table, "json"), json_bytes(listed))
    for indicator in site.indicators.values():
        figures = site.figures_of_indicator.get(indicator.id, ())
        own = (figure_record(site, one) for one in figures)
        yield Asset(csv_url(indicator), csv_bytes(FIGURES, own))
    yield Asset(PACKAGE_URL, json_bytes(_package(site, package)))


def _table_url(table: Table, ending: str) -> str:
    return f"{DATA_URL}{table.name}.{ending}"


def _indicator_file(site: Site, indicator: Indicator) -> FileEntry:
    count = len(site.figures_of_indicator.get(indicator.id, ()))
    return FileEntry(
        title=indicator.title,
        description="",
        rows=_rows(count),
        csv_url=csv_url(indicator),
        json_url=json_url(indicator),
    )


def _rows(count: int) -> str:
    return f"{format_number(count)} dòng" if count else "chưa có số liệu"


def _counts(site: Site) -> Mapping[str, int]:
    return {
        FIGURES.name: len(site.figures),
        INDICATORS.name: len(site.indicators),
        REGIONS.name: len(site.atlas.regions),
        TEXTS.name: len(site.texts),
    }


def _citation(site: Site) -> str:
    owner = site.settings.owner.organisation or site.settings.site_name
    return (
        f"{owner} ({site.today.year}). Số liệu khuyến học, cập nhật ngày "
        f"{format_date(site.today)}. {absolute(site, DATA_URL)}"
    )


def _resource(table: Table, file: Asset) -> dict[str, object]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "description": table.description,
        "path": file.url.removeprefix(DATA_URL),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(file.data),
        "hash": f"sha256:{hashlib.sha256(file.data).hexdigest()}",
        "schema": table_schema(table),
    }


def _package(site: Site, resources: Sequence[Mapping[str, object]]) -> dict[str, object]:
    return {
        "profile": "tabular-data-package",
        "name": "so-lieu-khuyen-hoc",
        "id": absolute(site, PACKAGE_URL),
        "title": f"Số liệu khuyến học - {site.settings.site_name}",
        "description": _citation(site),
        "homepage": absolute(site, DATA_URL),
        "created": site.now.isoformat(timespec="seconds"),
        "licenses": [{"name": LICENCE_ID, "title": LICENCE, "path": LICENCE_URL}],
        "resources": list(resources),
    }


def _structured(site: Site, intro: str) -> str:
    return structured(
        "DataCatalog",
        name=f"{TITLE} - {site.settings.site_name}",
        description=intro,
        url=absolute(site, DATA_URL),
        license=LICENCE_URL,
        creator=organisation(site),
    )
