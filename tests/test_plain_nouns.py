"""Values are named by what they are: `for article in articles`, not `for one in articles`."""

import re
import tokenize
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
VAGUE = {"one", "some", "found", "told", "held", "each", "leaf", "who", "what", "made", "kept"}
PLAIN = ("benchmarks", "generator", "tools")
_LOOP = re.compile(r"{%-?\s*for\s+([\w\s,]+?)\s+in\b")


def vague_names(source: Path) -> list[str]:
    """Return `line: name` of every vague name in a Python file."""
    with source.open("rb") as file:
        return [
            f"{token.start[0]}: {token.string}"
            for token in tokenize.tokenize(file.readline)
            if token.type == tokenize.NAME and token.string in VAGUE
        ]


@pytest.mark.parametrize("path", PLAIN)
def test_no_value_has_a_vague_name(path: str) -> None:
    files = sorted((PROJECT / path).rglob("*.py"))
    assert files
    vague = {file.name: names for file in files if (names := vague_names(file))}
    assert not vague


def test_no_template_walks_over_a_vague_name() -> None:
    templates = sorted((PROJECT / "theme").rglob("*.html"))
    names = {
        (template.name, name)
        for template in templates
        for names in _LOOP.findall(template.read_text("utf-8"))
        for name in re.split(r"\s*,\s*", names)
    }
    assert ("region.html", "evidence") in names
    assert not {(template, name) for template, name in names if name in VAGUE}


def test_words_in_comments_and_texts_are_free(tmp_path: Path) -> None:
    source = tmp_path / "source.py"
    source.write_text('"""What one found."""\nother = 1  # some\none = other\n', "utf-8")
    assert vague_names(source) == ["3: one"]


def test_no_two_modules_differ_by_an_underscore() -> None:
    modules = {path.stem for path in (PROJECT / "generator").rglob("*.py")} - {"__init__"}
    folders = {path.parent.name for path in (PROJECT / "generator").rglob("__init__.py")}
    names = sorted(modules | folders)
    assert len({name.replace("_", "") for name in names}) == len(names)
