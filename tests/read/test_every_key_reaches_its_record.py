"""A key that editors write changes the record; the keys are asked of the schema itself.

Each key has two valid values in `key_values`: a new key without them fails here, and so does one
that no reader hands on.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest

from generator.model import Origin
from generator.read import schema
from generator.read.batch import read_batch
from generator.read.kind import ContentFolder
from generator.read.kinds import KINDS
from generator.read.listing import list_files
from generator.read.schema import (
    AbbreviationKeys,
    ArticleKeys,
    AuthorKeys,
    CalendarEventKeys,
    IndicatorKeys,
    IssuerKeys,
    Keys,
    OfficialTextKeys,
    PageKeys,
    RegionKeys,
    SerialKeys,
    TextTypeKeys,
    TopicKeys,
)
from generator.read.vocabularies import read_vocabularies
from tests.read.key_values import ALWAYS, BESIDE, DAYS, ONLY_CHECKED, VALUES

PATHS: Mapping[type[Keys], str] = {
    ArticleKeys: "news/2024/04/thu.md",
    OfficialTextKeys: "documents/ket-luan/2019-49-kl-tw.md",
    RegionKeys: "regions/thu.md",
    IndicatorKeys: "statistics/thu.md",
    CalendarEventKeys: "events/2024/thu.md",
    PageKeys: "thu.md",
    TopicKeys: "vocabularies/topics.yml",
    SerialKeys: "vocabularies/serials.yml",
    TextTypeKeys: "vocabularies/types.yml",
    IssuerKeys: "vocabularies/issuers.yml",
    AuthorKeys: "vocabularies/authors.yml",
    AbbreviationKeys: "vocabularies/abbreviations.yml",
}


@dataclass(frozen=True, slots=True)
class Key:
    """A key with the groups around it, the outermost first: each with its key, and if it lists."""

    root: type[Keys]
    around: tuple[tuple[type[Keys], str, bool], ...]
    group: type[Keys]
    name: str

    def __str__(self) -> str:
        way = (f"{group.noun}.{name}" for group, name, _ in self.around)
        return " › ".join((*way, f"{self.group.noun}.{self.name}"))

    @property
    def can_be_left_out(self) -> bool:
        fields = self.group.model_fields.items()
        needed = next(f.is_required() for name, f in fields if self.name in (name, f.alias))
        replaced = None in BESIDE.get((self.group.noun, self.name), {}).values()
        return not (needed or replaced or self.name in ALWAYS.get(self.group.noun, {}))

    def tree(self, value: object) -> dict[str, object]:
        """Return the smallest valid file in which the key has the value; None leaves it out."""
        tree = _written(self.group, self.name, value)
        for group, name, listed in reversed(self.around):
            tree = _written(group, name, [tree] if listed else tree)
        return tree


def _written(group: type[Keys], key: str, value: object) -> dict[str, object]:
    needed: dict[str, object] = {}
    for name, field in group.model_fields.items():
        if field.is_required() and name != key:
            needed[name] = _smallest(group, name, field.annotation)
    beside = BESIDE.get((group.noun, key), {})
    tree = {**needed, **ALWAYS.get(group.noun, {}), **beside, key: value}
    return {name: given for name, given in tree.items() if given is not None}


def _smallest(group: type[Keys], name: str, annotation: Any) -> object:
    inner = inside(annotation)
    if inner is None:
        return VALUES[group.noun][name][0]
    first = next(iter(inner.model_fields))
    return _written(inner, first, VALUES[inner.noun][first][0])


def inside(annotation: Any) -> type[Keys] | None:
    """Return the group of keys that a value of the annotation is, or holds."""
    if isinstance(annotation, type) and issubclass(annotation, Keys):
        return annotation
    return next((group for part in get_args(annotation) if (group := inside(part))), None)


def keys_of(
    root: type[Keys], group: type[Keys], around: tuple[tuple[type[Keys], str, bool], ...] = ()
) -> Iterator[Key]:
    for name, field in group.model_fields.items():
        key, inner = field.alias or name, inside(field.annotation)
        if inner is None and (group.noun, key) not in ONLY_CHECKED:
            yield Key(root, around, group, key)
        elif inner:
            listed = get_origin(field.annotation) is list
            yield from keys_of(root, inner, (*around, (group, key, listed)))


KEYS = [key for root in PATHS for key in keys_of(root, root)]


@pytest.fixture
def around(project: Path) -> Path:
    """The small content, with the files that the values name."""
    text = project / "content" / PATHS[OfficialTextKeys]
    for number, name in enumerate(("mot.pdf", "hai.pdf")):
        (text.with_suffix("") / name).write_bytes(b"%PDF-1.4 " + bytes([48 + number]))
    for name in (*DAYS, "ban-mot", "ban-hai"):
        (text.with_suffix("") / f"{name}.md").write_text("Điều 1. Thử.\n", encoding="utf-8")
    return project


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_the_key_changes_the_record(key: Key, around: Path) -> None:
    first, second = VALUES[key.group.noun][key.name]
    record = read(around, key, first)
    assert record is not None
    other = read(around, key, second)
    assert other is not None
    assert record != other
    if key.can_be_left_out:
        assert record != read(around, key, None)


def test_every_group_of_the_schema_is_asked() -> None:
    exposed = {getattr(schema, name) for name in schema.__all__ if name.endswith("Keys")}
    assert exposed - {Keys} | {kind.keys for kind in KINDS} <= {key.group for key in KEYS}


def test_no_value_is_for_a_key_that_is_gone() -> None:
    asked = {(key.group.noun, key.name) for key in KEYS}
    given = {(what, key) for what, keys in VALUES.items() for key in keys}
    assert given == asked


def read(root: Path, key: Key, value: object) -> object:
    """Write the smallest file with the value and return its record, without its origin."""
    path = PATHS[key.root]
    lines = [f"{name}: {json.dumps(given)}" for name, given in key.tree(value).items()]
    if path.endswith(".yml"):
        return _word(root, path, lines)
    text = "\n".join(("---", *lines, "---", "", ""))
    file = root / "content" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    kind = next(kind for kind in KINDS if kind.keys is key.root)
    files = frozenset(list_files(root, "content").value or ())
    folder = ContentFolder(root, "content", files, read_vocabularies([root], "content"))
    batch = read_batch(kind, folder, [path])
    assert {problem.code for problem in batch.problems} <= {
        "T105",
        "G320",
        "G327",
        "L401",
        "B602",
        "B609",
        "B620",
    }, batch.problems
    return replace(batch.records[0], origin=Origin.of(path, "", 1, {}))


def _word(root: Path, path: str, lines: list[str]) -> object:
    text = "".join(f"  {line}\n" for line in lines)
    (root / "content" / path).write_text(f"mot:\n{text}", encoding="utf-8")
    words = read_vocabularies([root], "content")
    assert words.problems == ()
    name = path.rpartition("/")[2].removesuffix(".yml")
    return getattr(words, name).words["mot"]
