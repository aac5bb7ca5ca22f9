"""`!ENV` in mkdocs.yml: what the environment gives is what MkDocs reads, and what is checked."""

import os
import re
from collections.abc import Mapping
from dataclasses import replace

from generator.read.content_file import ContentFile, KeyPath, Tree

_SIGN = "!ENV"
_GIVEN = re.compile(r"(?:&\S+[ \t]+)?!ENV(?!\w)")


def with_variables(file: ContentFile, environment: Mapping[str, str] = os.environ) -> ContentFile:
    """Return the settings with the value of each variable in its place."""
    if _SIGN not in file.origin.text:
        return file
    lines = file.origin.text.split("\n")
    tree = {
        key: _resolved(value, (key,), file, lines, environment) for key, value in file.tree.items()
    }
    return replace(file, tree=tree)


def _resolved(
    tree: Tree, path: KeyPath, file: ContentFile, lines: list[str], environment: Mapping[str, str]
) -> Tree:
    line, column = file.marks.get(path, (1, 1))
    if _GIVEN.match(lines[line - 1], column - 1):
        return _value(tree, environment)
    if isinstance(tree, dict):
        return {
            key: _resolved(value, (*path, key), file, lines, environment)
            for key, value in tree.items()
        }
    if isinstance(tree, list):
        return [
            _resolved(value, (*path, index), file, lines, environment)
            for index, value in enumerate(tree)
        ]
    return tree


def _value(tree: Tree, environment: Mapping[str, str]) -> Tree:
    """Of several names the first that is set; the last of them is what stands for none."""
    rows = tree if isinstance(tree, list) else [tree]
    names, default = (rows[:-1], rows[-1]) if len(rows) > 1 else (rows, "")
    return next(
        (environment[name] for name in names if isinstance(name, str) and name in environment),
        default,
    )
