"""Rows for scripts: the names of the columns once, then each row as a list in their order."""

import json
from collections.abc import Iterable, Mapping, Sequence

Cell = str | int | None | Sequence[str] | Sequence[Sequence[str]]
Row = Mapping[str, Cell]
Table = dict[str, object]


def table(columns: Sequence[str], rows: Iterable[Row]) -> Table:
    """Return rows that all have these columns, in their order. Raises KeyError for one that lacks.

    The page's `tables.js` makes records of them again.
    """
    return {"columns": columns, "rows": [[row[column] for column in columns] for row in rows]}


def written(tables: Mapping[str, object]) -> bytes:
    return json.dumps(tables, ensure_ascii=False, separators=(",", ":")).encode()
