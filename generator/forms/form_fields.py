"""A key of the schema → a field of the form at /quan-tri/ (Sveltia CMS's own words for it)."""

import re
from collections.abc import Mapping
from typing import Any

from generator.forms.described import capital, limits
from generator.forms.labels import label_of
from generator.forms.named import NamesByHome
from generator.read.schema.tree import KeyField, KeyGroup
from generator.read.schema.written import Way

Field = dict[str, Any]
_DAY = {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"}
_MOMENT = {
    "widget": "datetime",
    "format": "YYYY-MM-DD HH:mm",
    "input_timezone": "Asia/Ho_Chi_Minh",
    "output_utc": False,
}
_NUMBER = {"name": "value", "widget": "number", "value_type": "float", "label": "số"}
_SUM = ["^[0-9a-fA-F]{64}$", "64 chữ số và chữ a-f."]
_SLUG = ["^[a-z0-9]+(-[a-z0-9]+)*$", "Chỉ dùng a-z, 0-9 và gạch nối giữa các từ."]
_WITH_DIGITS = ["[0-9]", "Phải có năm."]
_BY_WAY: Mapping[Way, Field] = {
    Way.LINE: {"widget": "string"},
    Way.PARAGRAPH: {"widget": "text"},
    Way.MOMENT: _MOMENT,
    Way.DAY: _DAY,
    Way.DAY_OR_YEAR: {"widget": "string", "pattern": _WITH_DIGITS},
    Way.SPAN: {"widget": "string", "pattern": _WITH_DIGITS},
    Way.PERIOD: {"widget": "string", "pattern": _WITH_DIGITS},
    Way.NUMBER: {"widget": "number", "value_type": "float"},
    Way.COUNT: {"widget": "number", "value_type": "int", "min": 1},
    Way.RANGE: {"widget": "list", "min": 2, "max": 2, "field": _NUMBER},
    Way.TILE: {"widget": "list", "min": 2, "max": 2, "field": _NUMBER | {"value_type": "int"}},
    Way.YES_OR_NO: {"widget": "boolean"},
    Way.WEB_ADDRESS: {"widget": "string", "type": "url"},
    Way.PATH: {"widget": "string", "pattern": ["^/", "Bắt đầu bằng “/”."]},
    Way.FILE: {"widget": "file", "choose_url": False},
    Way.PICTURE: {"widget": "image", "choose_url": False},
    Way.SUM: {"widget": "string", "pattern": _SUM},
    Way.SLUG: {"widget": "string", "pattern": _SLUG},
    Way.TEXT_NUMBER: {"widget": "string"},
    Way.ID: {"widget": "string"},
    Way.CHOICE: {"widget": "select"},
    Way.GROUP: {"widget": "object"},
}
_QUOTED = re.compile(r"`([^`]+)`|“([a-z_]+)”")


def form_fields(group: KeyGroup, names: NamesByHome) -> list[Field]:
    """Return a group's fields, those that most files have first."""
    return [_field(field, group, names) for field in group.ordered]


def _field(field: KeyField, group: KeyGroup, names: NamesByHome) -> Field:
    label, _, more = field.label.partition("; ")
    shown = {
        "name": field.key,
        "label": capital(label),
        "required": field.is_required,
        "hint": _hint(field, more, _called(field, group, names)),
    }
    return shown | _value(field, names)


def _value(field: KeyField, names: NamesByHome) -> Field:
    if field.group:
        inner = form_fields(field.group, names)
        listed = {"widget": "list", "label_singular": field.group.noun} if field.is_list else {}
        return {"widget": "object", "fields": inner} | listed
    if options := _options(field, names):
        return {"widget": "select", "options": options, "multiple": field.is_list}
    value = dict(_BY_WAY[field.written.way])
    if field.written.longest and value["widget"] in ("string", "text"):
        value["maxlength"] = field.written.longest
    if not field.is_list:
        return value
    return {"widget": "list", "field": {"name": "value", "label": capital(field.label)} | value}


def _options(field: KeyField, names: NamesByHome) -> list[Field]:
    """Return what can be chosen; nothing where anything may be written."""
    if field.choices:
        return [{"label": label_of(choice), "value": choice.value} for choice in field.choices]
    if field.written.of == "news":  # thousands, and newest last
        return []
    known = names.get(field.written.of, {})
    return [{"label": name, "value": id_} for id_, name in known.items()]


def _called(field: KeyField, group: KeyGroup, names: NamesByHome) -> dict[str, str]:
    """Return what the form calls what stands in a hint: keys, values, ids."""
    inner = field.group.fields if field.group else ()
    called = {other.key: other.label.partition("; ")[0] for other in (*inner, *group.fields)}
    for other in group.fields:
        called |= {f"{other.key}: {choice}": label_of(choice) for choice in other.choices}
    return (
        called
        | {choice.value: label_of(choice) for choice in field.choices}
        | dict(names.get(field.written.of, {}))
    )


def _hint(field: KeyField, more: str, called: Mapping[str, str]) -> str:
    """Return what to write, in which other keys are called as the form calls them."""
    words = ". ".join(filter(None, (capital(more), field.description)))
    said = _QUOTED.sub(
        lambda word: f"“{called.get(word[1] or word[2], word[1] or word[2])}”", words
    )
    unless = f"Không chọn là “{label_of(field.default)}”" if field.default else ""
    example = f"Ví dụ: {field.example.strip('[]')}" if _is_typed(field) else ""
    parts = (said, limits(field).capitalize(), unless, example)
    return ". ".join(part.rstrip(".") for part in parts if part)


def _is_typed(field: KeyField) -> bool:
    """Is the value written by hand, and no group, choice, day or file?"""
    typed = (Way.DAY_OR_YEAR, Way.SPAN, Way.PERIOD, Way.TEXT_NUMBER, Way.NUMBER, Way.PATH)
    return field.written.way in typed
