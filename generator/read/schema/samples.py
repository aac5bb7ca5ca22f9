"""How a key is written, for hints: the editor's own words, and ‹…› for what only the editor knows.

A hint is copied as it stands. It therefore names no person, place, text or number of anybody else.
"""

import re
from collections.abc import Mapping

from pydantic import ValidationError

from generator.read.named import Named
from generator.read.schema.choice_words import meant_choice
from generator.read.schema.groups import group_in, labels_of
from generator.read.schema.keys import Keys
from generator.read.schema.tree import KeyField, group_of
from generator.read.schema.written import Way
from generator.text import slug

_MOST_CHOICES = 6
_LONGEST = 100
_DAY = "năm-tháng-ngày"
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_PLAIN = re.compile(
    r"[^\W\d_][^\n,:\[\]{}\"'“”#&*!|>%@`\\]*(?<!\s)|[\d-]+|[\w-]+\.\w+|\d{1,2}:\d\d"
)


def sample(keys: type[Keys], key: str, written: object, named: Mapping[str, Named]) -> str:
    """Return what may stand behind a key, with the words that were written where they fit."""
    field = next(field for field in group_of(keys).fields if field.key == key)
    words = _words(written)
    group = group_in(keys, key)
    if group is not None:
        inner = group_sample(group, words, named)
        return f"[{inner}]" if field.is_list else inner
    if field.is_list:
        return f"[{', '.join(_items(keys, field, words, named))}]"
    return _value(keys, field, words, named)


def group_sample(group: type[Keys], written: object, named: Mapping[str, Named]) -> str:
    """Return how a group is written, with the words that were written where they fit."""
    return "{" + ", ".join(_rows(group, _words(written), named)) + "}"


def _words(written: object) -> str:
    return written if isinstance(written, str) and len(written) <= _LONGEST else ""


def _rows(group: type[Keys], words: str, named: Mapping[str, Named]) -> list[str]:
    """Return the keys that a group must have; the words go to the first that takes them."""
    fields = group_of(group).fields
    rows = []
    for field in [row for row in fields if row.is_required] or fields[:1]:
        value = sample(group, field.key, words, named)
        words = words if "‹" in value else ""
        rows.append(f"{field.key}: {value}")
    return rows


def _items(
    keys: type[Keys], field: KeyField, words: str, named: Mapping[str, Named]
) -> tuple[str, ...]:
    ids = named.get(field.key)
    if ids is None or not words:
        return (_value(keys, field, words, named),)
    return tuple(ids.closest(word) or slug(word) for word in ids.several(words) or (words,))


def _value(keys: type[Keys], field: KeyField, words: str, named: Mapping[str, Named]) -> str:
    label = labels_of(keys)[field.key]
    if field.choices:
        values = [choice.value for choice in field.choices]
        known = words if words in values else meant_choice(words, values)
        return known or _place(" | ".join(values) if len(values) <= _MOST_CHOICES else label)
    ids = named.get(field.key)
    candidates = (
        words,
        words.replace(".", "") if _GROUPED.fullmatch(words) else "",
        (ids.closest(words) or "") if ids and words else "",
    )
    fitting = (word for word in candidates if word and _fits(keys, field, word))
    if value := next(fitting, ""):
        return _quoted(value)
    if field.written.way is Way.MOMENT:
        return _place(f"{_DAY} giờ:phút")
    return _place(_DAY if field.written.way is Way.DAY else label)


def _fits(keys: type[Keys], field: KeyField, word: str) -> bool:
    """Does the key take the word? Free words are neither an id nor a file nor a number."""
    way = field.written.way
    if way is Way.ID and slug(word) != word:
        return False
    if way in (Way.FILE, Way.PICTURE) and "." not in word:
        return False
    if way is Way.TEXT_NUMBER and not any(map(str.isdigit, word)):
        return False
    value = [word] if field.is_list else word
    try:
        keys.model_validate({field.key: value}, context=[])
    except ValidationError as refusal:
        return all(error["loc"][:1] != (field.key,) for error in refusal.errors())
    return True


def _quoted(value: str) -> str:
    if _PLAIN.fullmatch(value):
        return value
    return f"'{value}'" if '"' in value or "\\" in value else f'"{value}"'


def _place(words: str) -> str:
    return f"‹{words}›"
