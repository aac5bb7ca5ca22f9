"""A page written by hand has a name of its own: its file's has no marks, and no capitals."""

import pytest

from generator.read.frontmatter import read_front_matter, without_front_matter
from generator.read.kind import ContentFolder
from generator.read.pages import page_from
from generator.read.schema import PageKeys, validate

BODIES = {
    "# Lời chào\n\nChữ.": True,
    "\n\n# Lời chào": True,
    "Lời chào\n=====\n\nChữ.": True,
    "Chữ.": False,
    "Chữ.\n\n# Lời chào": False,
    "## Mục\n\nChữ.": False,
    "#\n\nChữ.": False,
    "#Lời chào": True,
}


def codes(text: str) -> list[str]:
    read = read_front_matter if text.startswith("---") else without_front_matter
    file = read("content/loi-chao.md", text).value
    assert file
    keys = validate(PageKeys, file, file.tree).value
    assert keys
    folder: ContentFolder = None  # type: ignore[assignment]
    return [row.code for row in page_from(keys, file.origin, folder).problems]


@pytest.mark.parametrize("body", BODIES)
def test_a_page_without_a_name_is_told(body: str) -> None:
    assert codes(body) == ["B629"] * (not BODIES[body])
    assert codes(f"---\ntitle: Lời chào\n---\n{body}") == []
    assert codes(f"---\nstatus: draft\n---\n{body}") == []


def test_an_empty_page_is_told_elsewhere() -> None:
    assert codes("") == []
