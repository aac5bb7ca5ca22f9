"""The open tables as files: CSV, XLSX, JSON, and the data package that describes them."""

import hashlib
from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import DATA
from generator.model.file_addresses import PACKAGE, table_url
from generator.open_data.citation import CITE_THE_SOURCE, data_citation
from generator.open_data.documents import TABLE_KINDS, document
from generator.open_data.records import record
from generator.open_data.table_formats import csv_bytes, json_bytes, table_schema
from generator.open_data.tables import TABLES
from generator.pages.parts.licence import LICENCE, LICENCE_ID, LICENCE_URL, LICENSED
from generator.site.open_data.tables import LinkedTable, TableName


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """A table as it was written: what a reader may check his copy against."""

    name: TableName
    size: int
    sha256: str


def table_csv(table: LinkedTable, edition: Edition) -> bytes:
    return csv_bytes(TABLES[table.name], (record(row, edition) for row in table.rows))


def table_xlsx(table: LinkedTable, edition: Edition) -> bytes:
    # what writes workbooks is loaded by those who make one anew
    from generator.open_data.workbooks import workbook_bytes

    records = (record(row, edition) for row in table.rows)
    return workbook_bytes(TABLES[table.name], records, edition)


def table_json(table: LinkedTable, edition: Edition) -> bytes:
    records = [record(row, edition) for row in table.rows]
    return document(TABLE_KINDS[table.name], edition, records=records)


def written_table(table: LinkedTable, edition: Edition) -> WrittenTable:
    data = table_csv(table, edition)
    return WrittenTable(table.name, len(data), hashlib.sha256(data).hexdigest())


def package(tables: tuple[WrittenTable, ...], edition: Edition) -> bytes:
    """Return the Frictionless description of the tables."""
    return json_bytes(
        {
            "profile": "tabular-data-package",
            "name": "so-lieu-khuyen-hoc",
            "id": edition.absolute(PACKAGE),
            "title": f"Số liệu khuyến học - {edition.settings.site_name}",
            "description": f"{data_citation(edition)} {LICENSED} {CITE_THE_SOURCE}",
            "homepage": edition.absolute(DATA),
            "created": f"{edition.today.isoformat()}T00:00:00+07:00",
            "licenses": [{"name": LICENCE_ID, "title": LICENCE, "path": LICENCE_URL}],
            "resources": [_resource(table) for table in tables],
        }
    )


def _resource(written: WrittenTable) -> dict[str, object]:
    table = TABLES[written.name]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "description": table.description,
        "path": table_url(table.name, "csv").removeprefix(DATA),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.size,
        "hash": f"sha256:{written.sha256}",
        "schema": table_schema(table),
    }
