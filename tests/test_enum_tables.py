"""A table over an enumeration has a row for each member, so that a new one cannot be forgotten."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from enum import Enum
from types import ModuleType

import generator

Table = tuple[str, type[Enum], frozenset[str]]
"""Where it stands, over what, and the names of the members that have a row."""


def test_every_table_over_an_enumeration_is_total() -> None:
    tables = [table for module in modules() for table in (*made(module), *written(module))]
    gaps = [
        (where, sorted(set(kind.__members__) - names))
        for where, kind, names in tables
        if set(kind.__members__) - names
    ]
    assert len({kind for _, kind, _ in tables}) > 8
    assert gaps == []


def modules() -> Iterator[ModuleType]:
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if not module.name.endswith(".__main__"):
            yield importlib.import_module(module.name)


def made(module: ModuleType) -> Iterator[Table]:
    """The module's tables, however they were made."""
    for name, value in vars(module).items():
        if isinstance(value, Mapping) and value:
            kinds = {type(key) for key in value}
            kind = kinds.pop()
            if not kinds and issubclass(kind, Enum):
                yield f"{module.__name__}.{name}", kind, frozenset(key.name for key in value)


def written(module: ModuleType) -> Iterator[Table]:
    """Tables written out anywhere in the module's text, those inside functions too."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        keys = node.keys if isinstance(node, ast.Dict) else []
        rows = [
            (key.value.id, key.attr)
            for key in keys
            if isinstance(key, ast.Attribute) and isinstance(key.value, ast.Name)
        ]
        names = {name for name, _ in rows}
        kind = getattr(module, names.pop(), None) if rows and len(rows) == len(keys) else None
        if not names and isinstance(kind, type) and issubclass(kind, Enum):
            line = getattr(node, "lineno", 0)
            yield f"{module.__name__}:{line}", kind, frozenset(member for _, member in rows)
