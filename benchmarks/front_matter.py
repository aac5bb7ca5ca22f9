"""Content files: front matter and body as one text."""

import json
from collections.abc import Mapping
from datetime import date, datetime


def content_file(keys: Mapping[str, object], body: str) -> str:
    """Return the file's text; keys that are None or empty are left out."""
    lines = [
        f"{key}: {_value(value)}" for key, value in keys.items() if value not in (None, [], {})
    ]
    return "\n".join(["---", *lines, "---", "", body, ""])


def _value(value: object) -> str:
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case Mapping():
            return "{" + ", ".join(f"{key}: {_value(part)}" for key, part in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_value, value)) + "]"
        case _:
            return str(value)
