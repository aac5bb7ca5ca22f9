"""The schema as a plain tree of fields: what forms, guides and JSON schemas are made from."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_origin

from generator.read.schema.keys import Keys
from generator.read.schema.written import Way, Written

_CHOICE, _GROUP = Written(Way.CHOICE), Written(Way.GROUP)


@dataclass(frozen=True, slots=True)
class KeyField:
    """A key that editors write. Of a list, `written`, `choices` and `group` are its items'.

    `by_hand` is what only those need to know who write the file themselves: the form does it for
    its editors. `default` is the value that a choice has when the key is left out.
    """

    key: str
    label: str
    description: str
    example: str
    written: Written
    choices: tuple[StrEnum, ...] = ()
    default: StrEnum | None = None
    is_required: bool = False
    is_list: bool = False
    is_common: bool = False
    by_hand: str = ""
    group: "KeyGroup | None" = None


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that stand together; `fields` in the order in which they are declared."""

    noun: str
    fields: tuple[KeyField, ...]

    @property
    def common(self) -> tuple[KeyField, ...]:
        return tuple(field for field in self.fields if field.is_common)

    @property
    def ordered(self) -> tuple[KeyField, ...]:
        """The fields, those that most files have first."""
        return (*self.common, *(field for field in self.fields if not field.is_common))

    def within(self) -> Iterator["KeyGroup"]:
        """Yield the group and all groups in it, each noun once."""
        groups = {self.noun: self}
        for field in self.fields:
            for group in field.group.within() if field.group else ():
                groups.setdefault(group.noun, group)
        yield from groups.values()


def group_of(keys: type[Keys]) -> KeyGroup:
    """Return the tree of a kind's keys."""
    fields = (_field(keys, name, info) for name, info in keys.model_fields.items())
    return KeyGroup(keys.noun, tuple(fields))


def _field(keys: type[Keys], name: str, info: Any) -> KeyField:
    required, (inner, is_list, marks) = info.is_required(), _unwrapped(info.annotation)
    is_group = isinstance(inner, type) and issubclass(inner, Keys)
    choices = tuple(inner) if isinstance(inner, type) and issubclass(inner, StrEnum) else ()
    written = [mark for mark in (*info.metadata, *marks) if isinstance(mark, Written)]
    default = info.default if isinstance(info.default, StrEnum) else None
    return KeyField(
        key=info.alias or name,
        label=info.title or "",
        description=info.description or "",
        example=str((info.examples or [""])[0]),
        written=written[-1] if written else _GROUP if is_group else _CHOICE,
        choices=choices,
        default=default,
        is_required=required,
        is_list=is_list,
        by_hand=_by_hand(info, written),
        is_common=required or (info.alias or name) in keys.common,
        group=group_of(inner) if is_group else None,
    )


def _by_hand(info: Any, written: list[Written]) -> str:
    said: str = (info.json_schema_extra or {}).get("by_hand", "")
    lists = [Path(mark.of).name for mark in written if mark.of.endswith(".yml")]
    return said or (f"mã trong `{lists[-1]}`" if lists else "")


def _unwrapped(annotation: Any) -> tuple[Any, bool, tuple[Any, ...]]:
    """Return what a value is, whether there is a list of it, and what is said of it."""
    if get_origin(annotation) is list:
        inner, _, marks = _unwrapped(get_args(annotation)[0])
        return inner, True, marks
    if hasattr(annotation, "__metadata__"):
        inner, is_list, marks = _unwrapped(annotation.__origin__)
        return inner, is_list, (*marks, *annotation.__metadata__)
    parts = [part for part in get_args(annotation) if part is not type(None)]
    is_optional = len(parts) == 1 and type(None) in get_args(annotation)
    return _unwrapped(parts[0]) if is_optional else (annotation, False, ())
