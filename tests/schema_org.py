"""schema.org's own definitions, as the npm package `schema-dts` has them: what is said of what."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[1] / "node_modules/schema-dts/dist/schema.d.ts"
_INTERFACE = re.compile(
    r"^(?:export )?interface (\w+?)(?: extends ([\w, <>]+?))? \{\n(.*?)^\}",
    re.MULTILINE | re.DOTALL,
)
_PROPERTY = re.compile(r'^    "([^"@]+)"\?: SchemaValue<(.+), "[^"]+">;', re.MULTILINE)
_LEAF = re.compile(r'^    "@type": "(\w+)";', re.MULTILINE)
_UNION = re.compile(r"^(?:export )?type (\w+) = ([^;]+);", re.MULTILINE)
_WORDS = {"Text", "URL", "Date", "DateTime", "Time", "Duration", "CssSelectorType", "XPathType"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\+\d\d:\d\d|Z))?")
_BESIDE = {"@type", "@id", "@context"}


@dataclass(frozen=True)
class Definitions:
    """Properties with the types of their values by interface; interfaces by `@type`; unions."""

    properties: Mapping[str, Mapping[str, str]]
    above: Mapping[str, tuple[str, ...]]
    leaves: Mapping[str, str]
    unions: Mapping[str, str]

    def of_type(self, kind: str) -> dict[str, str]:
        """Return all properties of a type, inherited ones too. Raises KeyError for no type."""
        return dict(self._of(self.leaves[kind]))

    def _of(self, interface: str) -> Iterator[tuple[str, str]]:
        for above in self.above.get(interface, ()):
            yield from self._of(above)
        yield from self.properties.get(interface, {}).items()

    def is_a(self, kind: str, wanted: str) -> bool:
        """Is a type the wanted one, or below it?"""
        return kind == wanted or f"{wanted}Base" in self._line(self.leaves[kind])

    def _line(self, interface: str) -> Iterator[str]:
        yield interface
        for above in self.above.get(interface, ()):
            yield from self._line(above)


@cache
def definitions() -> Definitions:
    text = re.sub(r"/\*\*.*?\*/", "", FILE.read_text(encoding="utf-8"), flags=re.DOTALL)
    properties, above, leaves = {}, {}, {}
    for name, parents, body in _INTERFACE.findall(text):
        properties[name] = dict(_PROPERTY.findall(body))
        above[name] = tuple(re.findall(r"\w+Base", parents))
        for kind in _LEAF.findall(body):
            leaves[kind] = name
    return Definitions(properties, above, leaves, dict(_UNION.findall(text)))


def faults(thing: Any, path: str = "") -> Iterator[str]:
    """Yield what schema.org does not know of a thing, or does not allow."""
    for single in thing if isinstance(thing, list) else [thing]:
        if "@graph" in single:
            yield from faults(single["@graph"], path)
        elif set(single) != {"@id"}:
            yield from _faults_of(single, path)


def _faults_of(thing: dict[str, Any], path: str) -> Iterator[str]:
    known, kind = definitions(), thing.get("@type")
    if kind not in known.leaves:
        yield f"{path}: no type {kind}"
        return
    allowed = known.of_type(kind)
    for name, value in thing.items():
        if name in _BESIDE or _constrains_action(name, kind):
            continue
        if name not in allowed:
            yield f"{path}{kind}: no property {name}"
            continue
        for item in value if isinstance(value, list) else [value]:
            yield from _value_faults(item, allowed[name], f"{path}{kind}.{name}")


def _constrains_action(name: str, kind: str) -> bool:
    """Is it `query-input`, which says what an action's property is filled with?"""
    base, ending, _ = name.partition("-input")
    known = definitions()
    return bool(ending) and known.is_a(kind, "Action") and base in known.of_type(kind)


def _value_faults(value: Any, expected: str, path: str) -> Iterator[str]:
    types = {part.strip() for part in expected.split("|")}
    if isinstance(value, dict):
        yield from faults(value, f"{path} > ")
        kind, known = value.get("@type"), definitions()
        named = {known.unions.get(name, name) and name for name in types}
        if kind in known.leaves and not any(known.is_a(kind, name) for name in named):
            yield f"{path}: no {kind} stands here, only {expected}"
    elif isinstance(value, bool):
        if "Boolean" not in types:
            yield f"{path}: {value} is no {expected}"
    elif isinstance(value, int | float):
        if not types & {"Number", "Integer", "Float", "Text"}:
            yield f"{path}: {value} is no {expected}"
    elif not _is_word(value, types):
        yield f"{path}: “{value}” is no {expected}"


def _is_word(value: str, types: set[str]) -> bool:
    known = definitions()
    members = " ".join(known.unions.get(name, "") for name in types)
    if f'"{value}"' in members:
        return True
    if types & {"Text"}:
        return True
    if types & {"Date", "DateTime"} and _DAY.fullmatch(value):
        return True
    return "URL" in types and re.match(r"https?://", value) is not None
