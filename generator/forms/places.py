"""Where a new file belongs: what its keys say of folder and name."""

import json
import re
from collections.abc import Callable, Mapping

from generator.model import DocumentNumber, NotADocumentNumber
from generator.read.schema.values import LONGEST_NAME
from generator.text import NotADate, parse_date, parse_date_time, slug

Words = Mapping[str, str]
"""The values by key, in YAML."""
_YEAR = re.compile(r"((?:19|20)\d{2})(?:-\d{2}){0,2}")


_NEEDED: Mapping[str, tuple[str, ...]] = {
    "news": ("title", "date"),
    "documents": ("type", "issued"),
    "events": ("title", "start"),
    "regions": ("name",),
    "statistics": ("title",),
}


class Unplaceable(ValueError):
    """Keys that a place needs are missing or unreadable; the message is Vietnamese."""


def missing_for_place(folder: str, values: Words) -> tuple[str, ...]:
    """Return the keys without which nobody knows where a file belongs."""
    missing = [key for key in _NEEDED[folder] if key not in values]
    if folder == "documents" and "number" not in values and "name" not in values:
        missing.append("name")
    return tuple(missing)


def place_of(folder: str, words: Words, name: str = "") -> str:
    """Return the path below `content/` of a new file of a kind; `name` is in place of its own.

    Raises Unplaceable.
    """
    unquoted = {
        key: str(json.loads(word)) if word[:1] == '"' else word for key, word in words.items()
    }
    return f"{folder}/{_PLACES[folder](unquoted, name)}.md"


def _article(words: Words, name: str) -> str:
    return f"{_moment(words, 'date')}/{name or _name(words, 'title')}"


def _text(words: Words, name: str) -> str:
    year = _year(words, "issued")
    try:
        number = (
            DocumentNumber.parse(words["number"])
            if words.get("number")
            else DocumentNumber.named(_needed(words, "name"), year)
        )
    except NotADocumentNumber as error:
        raise Unplaceable(f"Không đọc được số ký hiệu: {error.hint}.") from error
    return f"{_needed(words, 'type')}/{name or f'{number.year or year}-{number.slug}'}"


def _event(words: Words, name: str) -> str:
    return f"{_year(words, 'start')}/{name or _name(words, 'title')}"


_PLACES: Mapping[str, Callable[[Words, str], str]] = {
    "news": _article,
    "documents": _text,
    "events": _event,
    "regions": lambda words, name: name or _name(words, "name"),
    "statistics": lambda words, name: name or _name(words, "title"),
}


def _name(words: Words, key: str) -> str:
    name = slug(_needed(words, key))[:LONGEST_NAME].strip("-")
    if not name:
        raise Unplaceable(f"“{key}” không có chữ nào làm tên tệp được: ghi thêm --slug.")
    return name


def _needed(words: Words, key: str) -> str:
    if not words.get(key):
        raise Unplaceable(f"Chưa có “{key}” (--{key}), nên chưa biết đặt tệp ở đâu.")
    return words[key]


def _moment(words: Words, key: str) -> str:
    try:
        return f"{parse_date_time(_needed(words, key)).value:%Y/%m}"
    except NotADate as error:
        raise Unplaceable(f"Không đọc được ngày “{words[key]}”: {error.hint}.") from error


def _year(words: Words, key: str) -> int:
    written = _needed(words, key)
    if year := _YEAR.fullmatch(written):
        return int(year[1])
    try:
        return parse_date(written).value.year
    except NotADate as error:
        raise Unplaceable(f"Không đọc được ngày “{written}”: {error.hint}.") from error
