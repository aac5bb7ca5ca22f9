"""What the models say of themselves: which keys a group has, their labels, the groups inside."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from generator.read.content_file import KeyPath
from generator.read.schema.keys import Keys


def group_at(keys: type[Keys], path: Iterable[str | int]) -> type[Keys]:
    """Return the group of keys that stands at a path below `keys`."""
    for step in path:
        keys = _groups(keys)[step] if isinstance(step, str) else keys
    return keys


@cache
def names_of(keys: type[BaseModel]) -> Mapping[str, str]:
    """Map each key as editors write it to its name in the model (`from` is `since`)."""
    return {field.alias or name: name for name, field in keys.model_fields.items()}


@cache
def labels_of(keys: type[Keys]) -> Mapping[str, str]:
    """Map each key as editors write it to its Vietnamese label, in a few words."""
    return {key: _short(keys.model_fields[name].title) for key, name in names_of(keys).items()}


def label_at(keys: type[Keys], path: KeyPath) -> str:
    """Return the label of the key at a path; empty where the path has none."""
    below = [step for step in path if isinstance(step, str)]
    return labels_of(group_at(keys, below[:-1])).get(below[-1], "") if below else ""


def title_of(group: type[Keys], key: str) -> str:
    """Return all that the model says a key is."""
    return group.model_fields[names_of(group)[key]].title or ""


def example_of(group: type[Keys], key: str) -> str:
    """Return what a key may be given."""
    examples = group.model_fields[names_of(group)[key]].examples
    return str((examples or [""])[0])


def example_at(keys: type[Keys], path: KeyPath) -> str:
    """Return what the key at a path may be given; empty where the path has none."""
    below = [step for step in path if isinstance(step, str)]
    return example_of(group_at(keys, below[:-1]), below[-1]) if below else ""


def _short(title: str | None) -> str:
    """`cơ quan ban hành; nhiều cơ quan thì viết “issuers”` is told by what stands before."""
    return re.split(r"[;,]| \(", title or "")[0]


def group_in(keys: type[Keys], key: str) -> type[Keys] | None:
    """Return the group of keys below a key; None where values stand there."""
    return _groups(keys).get(key)


@cache
def lists_in(keys: type[Keys]) -> frozenset[str]:
    """Return the keys that hold as many items as there are: a range and a tile are none."""
    fields = ((key, keys.model_fields[name].annotation) for key, name in names_of(keys).items())
    return frozenset(key for key, annotation in fields if get_origin(annotation) is list)


@cache
def _groups(keys: type[Keys]) -> Mapping[str, type[Keys]]:
    """Map each key that holds further keys to their group."""
    inner = {
        key: _inner(keys.model_fields[name].annotation) for key, name in names_of(keys).items()
    }
    return {key: group for key, group in inner.items() if group}


def _inner(annotation: Any) -> type[Keys] | None:
    if isinstance(annotation, type) and issubclass(annotation, Keys):
        return annotation
    return next((group for part in get_args(annotation) if (group := _inner(part))), None)
