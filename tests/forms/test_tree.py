"""Every key has what forms show, and the guide's tables are the schema's."""

from pathlib import Path

import pytest

from generator.forms.guide import with_tables
from generator.forms.kinds import all_groups
from generator.forms.labels import label_of
from generator.read.schema.tree import KeyField, KeyGroup
from generator.read.schema.written import Way

PROJECT = Path(__file__).parents[2]
FIELDS = [(group, field) for group in all_groups().values() for field in group.fields]


@pytest.mark.parametrize(
    ("group", "field"), FIELDS, ids=[f"{group.noun}.{field.key}" for group, field in FIELDS]
)
def test_a_key_can_be_shown(group: KeyGroup, field: KeyField) -> None:
    assert field.label
    assert field.example
    assert (field.written.way is Way.GROUP) == (field.group is not None)
    assert (field.written.way is Way.CHOICE) == bool(field.choices)
    assert (field.written.way is Way.ID) == bool(field.written.of)
    assert all(label_of(choice) for choice in field.choices)
    assert not field.is_required or field.is_common
    assert field.description.lower() != field.label.lower()


def test_common_keys_are_keys() -> None:
    """A group names only its own keys as common, and shows them first."""
    for group in all_groups().values():
        marks = [field.is_common for field in group.ordered]
        assert marks == sorted(marks, reverse=True)
    article = all_groups()["bài viết"]
    assert [field.key for field in article.common][:5] == [
        *("title", "date", "lead", "regions", "authors")
    ]


def test_limits_are_known() -> None:
    keys = {field.key: field for field in all_groups()["bài viết"].fields}
    assert keys["lead"].written.longest == 400
    said = next(field for field in all_groups()["số liệu"].fields if field.key == "said")
    assert said.written.most_words == 12


def test_the_guide_has_the_tables_of_the_schema() -> None:
    """`make docs` writes them."""
    files = (PROJECT / "docs" / "tham-chieu").glob("*.md")
    pages = [file.read_text("utf-8") for file in files]
    assert [with_tables(page, all_groups()) for page in pages] == pages
    assert sum(page.count("| Khóa của ") for page in pages) == len(all_groups())
