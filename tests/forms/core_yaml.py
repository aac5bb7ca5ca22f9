"""Front matter as VS Code's YAML reads it: version 1.2, in which a date is words."""

import re
from typing import Any

import yaml


class Core(yaml.SafeLoader):
    """Knows the numbers, truths and nothings of YAML 1.2, and no dates."""


Core.yaml_implicit_resolvers = {}
for _tag, _form, _starts in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_form})$"), list(_starts)
    )
FENCED = re.compile(r"\A---\n(.*?)^---\s*$", re.M | re.S)


def read(words: str) -> Any:
    return yaml.load(words, Core)


def front_matter(text: str) -> Any:
    """Return the keys of a file; None when it has none."""
    fenced = FENCED.match(text)
    return read(fenced[1]) if fenced else None
