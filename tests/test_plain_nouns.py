"""Values are named by what they are: `for article in articles`, not `for one in articles`."""

import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
VAGUE = {"one", "some", "found", "told", "held", "each", "who", "what"}
PLAIN = (
    "benchmarks",
    "generator/build.py",
    "generator/cli.py",
    "generator/commands",
    "generator/diagnostics",
    "generator/markdown",
    "generator/model",
    "generator/npm.py",
    "generator/open_data",
    "generator/output",
    "generator/pages",
    "generator/plan",
    "generator/plugin",
    "generator/read",
    "generator/render",
    "generator/scripts.py",
    "generator/search",
    "generator/site",
    "generator/text",
    "tools",
)
"""Folders and files whose names are plain; put another here once its names are."""


def sources(path: Path) -> Iterator[Path]:
    return iter((path,)) if path.is_file() else path.rglob("*.py")


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
    files = sorted(sources(PROJECT / path))
    assert files
    vague = {file.name: names for file in files if (names := vague_names(file))}
    assert not vague


def test_words_in_comments_and_texts_are_free(tmp_path: Path) -> None:
    source = tmp_path / "source.py"
    source.write_text('"""What one found."""\nother = 1  # some\none = other\n', "utf-8")
    assert vague_names(source) == ["3: one"]


def test_no_two_modules_differ_by_an_underscore() -> None:
    modules = {path.stem for path in (PROJECT / "generator").rglob("*.py")} - {"__init__"}
    folders = {path.parent.name for path in (PROJECT / "generator").rglob("__init__.py")}
    names = sorted(modules | folders)
    assert len({name.replace("_", "") for name in names}) == len(names)
