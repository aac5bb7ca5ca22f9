"""A new content file: what is known as keys, what is not as comments that say what to fill in."""

from collections.abc import Mapping

from generator.forms.described import plain
from generator.importing.written.keys import key, open_key
from generator.read.schema.tree import KeyField, KeyGroup


def new_file(group: KeyGroup, values: Mapping[str, str]) -> str:
    """Return the file of a kind; `values` are YAML, by key, in any order."""
    shown = [field for field in group.ordered if field.is_common or field.key in values]
    lines = [_line(field, values) for field in shown]
    return "\n".join(["---", *lines, "---", "", ""])


def _line(field: KeyField, values: Mapping[str, str]) -> str:
    if field.key in values:
        return key(field.key, values[field.key])
    must = "bắt buộc: " if field.is_required else ""
    return open_key(field.key, field.example, f"{must}{plain(field.label)}")
