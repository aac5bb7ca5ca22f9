"""The register of a built site, read as the search page reads it."""

import gzip
import json
from pathlib import Path
from typing import Any


def register_records(site: Path, name: str, file: str = "register") -> list[dict[str, Any]]:
    """Return the rows of a table in a file, each value under its column's name."""
    folder = site / "tim-kiem"
    names = json.loads((folder / "muc-luc.json").read_text("utf-8"))
    data = gzip.decompress((folder / names[file]).read_bytes())
    return table_records(json.loads(data)[name])


def table_records(table: Any) -> list[dict[str, Any]]:
    return [dict(zip(table["columns"], row, strict=True)) for row in table["rows"]]
