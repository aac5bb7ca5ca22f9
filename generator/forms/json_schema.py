"""JSON Schema (draft 2020-12) of a kind's keys, for editors that complete and underline.

It says no more than is certain from one value: what the portal takes, no schema refuses. Dates may
be written in many ways, so that they are only known by a digit.
"""

from collections.abc import Callable, Mapping
from typing import Any

from generator.forms.described import meaning, plain
from generator.forms.labels import label_of
from generator.forms.named import NamesByHome
from generator.read.schema.tree import KeyField, KeyGroup
from generator.read.schema.written import Way, Written

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]
_WORDS = ["string", "number", "boolean"]
"""YAML takes `title: 2024` for a number; for the portal it is words."""
_DIGITS = {"type": ["string", "integer"], "pattern": "[0-9]"}
_NUMBER = {"type": ["number", "string"], "pattern": r"^-?[0-9]{1,20}(\.[0-9]{1,10})?$"}
_WHOLE = {"type": ["integer", "string"], "pattern": "^[0-9]{1,20}$", "minimum": 0}
_PAIR = {"type": "array", "minItems": 2, "maxItems": 2}
_BY_WAY: Mapping[Way, Callable[[Written], Schema]] = {
    Way.LINE: lambda written: _words(written),
    Way.PARAGRAPH: lambda written: _words(written),
    Way.MOMENT: lambda _: {"type": "string", "pattern": "[0-9]"},
    Way.DAY: lambda _: {"type": "string", "pattern": "[0-9]"},
    Way.DAY_OR_YEAR: lambda _: _DIGITS,
    Way.SPAN: lambda _: _DIGITS,
    Way.PERIOD: lambda _: _DIGITS,
    Way.NUMBER: lambda _: _NUMBER,
    Way.COUNT: lambda _: {**_WHOLE, "minimum": 1},
    Way.RANGE: lambda _: {**_PAIR, "items": _NUMBER},
    Way.TILE: lambda _: {**_PAIR, "items": {**_WHOLE, "maximum": 99}},
    Way.YES_OR_NO: lambda _: {"enum": [True, False, "true", "false"]},
    Way.WEB_ADDRESS: lambda _: {"type": "string", "pattern": "^[hH][tT][tT][pP][sS]?://"},
    Way.PATH: lambda _: {"type": "string", "pattern": "^/"},
    Way.FILE: lambda _: {"type": _WORDS},
    Way.PICTURE: lambda _: {"type": _WORDS},
    Way.SUM: lambda _: {"type": ["string", "number"], "pattern": "^[0-9a-fA-F]{64}$"},
    Way.SLUG: lambda _: {"type": ["string", "number"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    Way.TEXT_NUMBER: lambda _: {"type": ["string", "number"]},
    Way.ID: lambda _: {"type": _WORDS},
    Way.CHOICE: lambda _: {},
    Way.GROUP: lambda _: {},
}


def schema_of(group: KeyGroup, names: NamesByHome) -> Schema:
    """Return the schema of a record's keys; `names` are proposed where ids stand."""
    return {"$schema": DIALECT, "title": group.noun, **_group(group, names)}


def schema_of_words(group: KeyGroup, names: NamesByHome) -> Schema:
    """Return the schema of a file in `vocabularies/`: an id above the keys of each entry."""
    entries = {"type": "object", "additionalProperties": _group(group, names)}
    return {"$schema": DIALECT, "title": group.noun, **entries}


def _group(group: KeyGroup, names: NamesByHome) -> Schema:
    required = [field.key for field in group.fields if field.is_required]
    return {
        "type": "object",
        "properties": {field.key: _field(field, names) for field in group.ordered},
        "additionalProperties": False,
        **({"required": required} if required else {}),
    }


def _field(field: KeyField, names: NamesByHome) -> Schema:
    words = f"{meaning(field)}. Ví dụ: `{field.example}`"
    said = {"description": plain(words), "markdownDescription": words}
    value = _value(field, names)
    if field.is_list:
        value = {"type": "array", "items": value, **({"minItems": 1} if field.is_required else {})}
    return {**said, **value}


def _value(field: KeyField, names: NamesByHome) -> Schema:
    if field.group:
        return _group(field.group, names)
    if field.choices:
        labels = [label_of(choice) for choice in field.choices]
        return {"enum": [choice.value for choice in field.choices], "enumDescriptions": labels}
    value, known = _BY_WAY[field.written.way](field.written), names.get(field.written.of, {})
    if not known:
        return value
    proposed = {"enum": list(known), "enumDescriptions": list(known.values())}
    return {"anyOf": [proposed, value]}


def _words(written: Written) -> Schema:
    longest = {"maxLength": written.longest} if written.longest else {}
    return {"type": _WORDS, **longest}
