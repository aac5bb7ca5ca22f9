"""Open data as tables: their fields stand once, for CSV, JSON, schemas and the dictionary."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from generator.site.open_data.tables import TableName

Value = str | int | bool | Decimal | None
Record = Mapping[str, Value]
BYTE_ORDER_MARK = "\ufeff"
_JSON_TYPES = {"date": "string", "url": "string"}
_TABLE_TYPES = {"url": "string"}


@dataclass(frozen=True, slots=True)
class Field:
    """`type`: string, number, integer, boolean, date or url. An optional field may be empty."""

    name: str
    type: str
    title: str
    note: str = ""
    optional: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """`links` maps a field to the table whose `id` it names; to no name: its own."""

    name: TableName
    title: str
    description: str
    fields: tuple[Field, ...]
    links: tuple[tuple[str, str], ...] = ()


def values(words: type[StrEnum]) -> tuple[str, ...]:
    """Return the ids of a controlled vocabulary."""
    return tuple(word.value for word in words)


def csv_bytes(table: Table, records: Iterable[Record]) -> bytes:
    """Return UTF-8 with a byte order mark, so that spreadsheets read the letters."""
    written = io.StringIO(newline="")
    rows = csv.writer(written)
    rows.writerow([field.name for field in table.fields])
    rows.writerows([_cell(record[field.name]) for field in table.fields] for record in records)
    return (BYTE_ORDER_MARK + written.getvalue()).encode()


def json_bytes(value: Mapping[str, object]) -> bytes:
    """Return compact JSON; a whole number has no fraction."""
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_number)
    return words.encode() + b"\n"


def table_schema(table: Table) -> dict[str, object]:
    """Return the Frictionless schema of a table."""
    schema: dict[str, object] = {
        "fields": [_table_field(field) for field in table.fields],
        "missingValues": [""],
    }
    if any(field.name == "id" for field in table.fields):
        schema["primaryKey"] = ["id"]
    if table.links:
        schema["foreignKeys"] = [
            {"fields": [field], "reference": {"resource": resource, "fields": ["id"]}}
            for field, resource in table.links
        ]
    return schema


def record_schema(fields: Sequence[Field]) -> dict[str, object]:
    """Return the JSON Schema of one record."""
    return {
        "type": "object",
        "properties": {field.name: _json_field(field) for field in fields},
        "required": [field.name for field in fields],
        "additionalProperties": False,
    }


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _number(value: object) -> int | float:
    if not isinstance(value, Decimal):
        raise TypeError(value)
    return int(value) if value == value.to_integral_value() else float(value)


def _table_field(field: Field) -> dict[str, object]:
    constraints: dict[str, object] = {} if field.optional else {"required": True}
    if field.values:
        constraints["enum"] = list(field.values)
    described: dict[str, object] = {
        "name": field.name,
        "type": _TABLE_TYPES.get(field.type, field.type),
        "title": field.title,
        "description": field.note,
        "constraints": constraints,
    }
    if field.type == "url":
        described["format"] = "uri"
    return {name: value for name, value in described.items() if value}


def _json_field(field: Field) -> dict[str, object]:
    kind = _JSON_TYPES.get(field.type, field.type)
    described: dict[str, object] = {
        "title": field.title,
        "type": [kind, "null"] if field.optional else kind,
    }
    if field.note:
        described["description"] = field.note
    if field.type in ("date", "url"):
        described["format"] = "date" if field.type == "date" else "uri"
    if field.values:
        described["enum"] = [*field.values, *((None,) if field.optional else ())]
    return described
