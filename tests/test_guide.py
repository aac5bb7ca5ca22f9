"""The editors' guide knows every error code, key and value, and its examples are sound."""

import re
import shutil
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

import pytest

from generator import model
from generator.diagnostics.catalogue import CATALOGUE
from generator.model import Settings
from generator.read import read_content, schema
from generator.read.frontmatter import read_front_matter, read_yaml
from generator.read.kinds import KINDS
from generator.read.schema import Keys, validate
from generator.site.link import link as linked
from generator.text import VIETNAM

PROJECT = Path(__file__).parents[1]
SHORT = PROJECT / "HUONG-DAN.md"
FILES = (SHORT, *sorted((PROJECT / "docs" / "tham-chieu").glob("*.md")))
GUIDE = "\n".join(file.read_text(encoding="utf-8") for file in FILES)
TEN_MINUTES = 3_000
"""Syllables that a Vietnamese reader reads in that time, at 300 a minute."""
ROW = re.compile(r"^\| `(?P<code>[A-Z]\d{3})` \| (?P<level>[^|]+) \| [^|]+ \| [^|]+ \|$", re.M)
CODE = re.compile(r"(?<![\w-])[A-Z]\d{3}(?![\w-])")
KEY_TABLE = re.compile(r"^\| Khóa của (?P<what>[^|]+?) \|.*\n\|[-|]+\n(?P<rows>(?:\|.*\n)+)", re.M)
KEY_ROW = re.compile(r"^\| `(?P<key>\w+)` \|.*? \| (?P<required>có|không) \| .+ \|$", re.M)
BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.M | re.S)
CODE_SPAN = re.compile(r"`[^`\n]+`")
HEADING = re.compile(r"^#{1,3} (?P<title>.+)$", re.M)
LINK = re.compile(r"\]\((?!https?:)(?P<file>[^)#\s]*\.md|)(?:#(?P<anchor>[^)]+))?\)")

KIND_OF_COMMENT = {
    "content/documents/": schema.OfficialTextKeys,
    "content/regions/": schema.RegionKeys,
    "content/events/": schema.CalendarEventKeys,
    "content/statistics/": schema.IndicatorKeys,
    "content/vocabularies/topics.yml": schema.TopicKeys,
    "content/vocabularies/serials.yml": schema.SerialKeys,
    "content/vocabularies/types.yml": schema.TextTypeKeys,
    "content/vocabularies/issuers.yml": schema.IssuerKeys,
    "content/vocabularies/authors.yml": schema.AuthorKeys,
    "content/vocabularies/abbreviations.yml": schema.AbbreviationKeys,
    "trong phần khai báo của bài viết": schema.ArticleKeys,
    "trong phần khai báo của văn bản": schema.OfficialTextKeys,
}


def groups_in(annotation: Any) -> Iterator[type[Keys]]:
    if isinstance(annotation, type) and issubclass(annotation, Keys):
        yield annotation
    for one in get_args(annotation):
        yield from groups_in(one)


def all_groups() -> dict[str, type[Keys]]:
    """Every group of keys that the schema exposes, and those inside them, by its name."""
    exposed = (*(getattr(schema, name) for name in schema.__all__), *(k.keys for k in KINDS))
    waiting = [
        one for one in exposed if isinstance(one, type) and issubclass(one, Keys) and one != Keys
    ]
    found: dict[str, type[Keys]] = {}
    while waiting:
        group = waiting.pop()
        found[group.noun] = group
        inner = (one for each in group.model_fields.values() for one in groups_in(each.annotation))
        waiting += [one for one in inner if one.noun not in found]
    return found


def key_tables() -> dict[str, dict[str, bool]]:
    return {
        table["what"]: {
            row["key"]: row["required"] == "có" for row in KEY_ROW.finditer(table["rows"])
        }
        for table in KEY_TABLE.finditer(GUIDE)
    }


def yaml_blocks() -> list[str]:
    return [block["text"] for block in BLOCK.finditer(GUIDE) if block["kind"] == "yaml"]


def template() -> str:
    return next(one["text"] for one in BLOCK.finditer(GUIDE) if one["text"].startswith("---\n"))


def anchor(title: str) -> str:
    """The anchor that code hosts give a heading."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def test_each_code_has_one_row_with_its_level() -> None:
    rows = [(row["code"], row["level"]) for row in ROW.finditer(GUIDE)]
    assert sorted(rows) == sorted((code, rule.level.value) for code, rule in CATALOGUE.items())


def test_no_unknown_code_is_named() -> None:
    assert set(CODE.findall(GUIDE)) <= set(CATALOGUE)


@pytest.mark.parametrize("what", sorted(all_groups()))
def test_each_group_has_a_table_of_its_keys(what: str) -> None:
    fields = all_groups()[what].model_fields
    keys = {field.alias or name: field.is_required() for name, field in fields.items()}
    assert key_tables()[what] == keys


def test_no_table_of_an_unknown_group() -> None:
    assert set(key_tables()) == set(all_groups())


@pytest.mark.parametrize(
    "values",
    [
        model.ArticleStatus,
        model.AuthorKind,
        model.CalendarKind,
        model.Certainty,
        model.MilestoneKind,
        model.IndicatorKind,
        model.Level,
        model.Qualifier,
        model.Regime,
        model.RegionKind,
        model.RelationKind,
        model.Stage,
        model.TextKind,
        model.Theme,
    ],
)
def test_each_controlled_value_is_named(values: type[StrEnum]) -> None:
    assert [one.value for one in values if f"`{one.value}`" not in GUIDE] == []


@pytest.mark.parametrize("block", yaml_blocks(), ids=lambda text: text.partition("\n")[0])
def test_each_example_has_sound_keys_and_values(block: str) -> None:
    comment = block.partition("\n")[0].removeprefix("# ")
    keys = next(kind for start, kind in KIND_OF_COMMENT.items() if comment.startswith(start))
    parsed = read_yaml("HUONG-DAN.md", block)
    assert parsed.problems == () and parsed.value is not None
    document = parsed.value
    if "vocabularies" in comment:
        found = [
            one
            for id_, tree in document.tree.items()
            for one in validate(keys, document, tree, id_).problems
        ]
    else:
        found = list(validate(keys, document, document.tree).problems)
    if comment.startswith("trong"):  # a part of a file: only its own keys are given
        names = {field.alias or name for name, field in keys.model_fields.items()}
        found = [one for one in found if not is_missing(one.message, names - set(document.tree))]
    assert found == []


def is_missing(message: str, keys: set[str]) -> bool:
    opening = CATALOGUE["G302"].message.partition("{")[0]
    return any(message.startswith(f"{opening}{key}”") for key in keys)


def test_the_template_can_be_copied_as_it_is(tmp_path: Path) -> None:
    """Among the portal's own records it makes a page, its figure is found and its text linked."""
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    path = re.search(r"^content/news/\S+\.md$", GUIDE, re.M)
    assert path
    file = tmp_path / path[0]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(template(), encoding="utf-8")
    assert read_front_matter(path[0], template()).problems == ()
    content, unreadable = read_content(tmp_path)
    site, unsound = linked(content, Settings("", "/"), datetime(2026, 11, 22, tzinfo=VIETNAM))
    assert [one for one in (*unreadable, *unsound) if one.position.path == path[0]] == []
    article = next(one for one in site.articles if one.origin.path == path[0])
    body = site.bodies[article.url]
    assert None not in body.quotations and len(body.quotations) == 1
    assert [one.target for one in body.mentions] == ["ket-luan/tw/2019/49"]


def test_each_picture_of_the_guide_is_there_small_and_described() -> None:
    pictures = re.findall(r"!\[([^\]]*)\]\((docs/huong-dan/[^)]+)\)", GUIDE)
    folder = PROJECT / "docs" / "huong-dan"
    assert {PROJECT / path for _, path in pictures} == set(folder.iterdir())
    assert all(len(words) > 30 for words, _ in pictures)
    assert all((PROJECT / path).stat().st_size < 60_000 for _, path in pictures)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_links_inside_the_guide_lead_somewhere(file: Path) -> None:
    words = CODE_SPAN.sub("", BLOCK.sub("", file.read_text(encoding="utf-8")))
    for link in LINK.finditer(words):
        target = (file.parent / link["file"]).resolve() if link["file"] else file
        assert target.is_file(), link[0]
        headings = HEADING.finditer(target.read_text(encoding="utf-8"))
        anchors = {anchor(heading["title"]) for heading in headings}
        assert link["anchor"] is None or link["anchor"] in anchors, link[0]


def test_every_page_of_the_reference_is_named_in_the_guide() -> None:
    words = SHORT.read_text(encoding="utf-8")
    assert [file.name for file in FILES[1:] if f"(docs/tham-chieu/{file.name})" not in words] == []


def test_the_guide_is_read_in_ten_minutes() -> None:
    assert len(SHORT.read_text(encoding="utf-8").split()) < TEN_MINUTES
