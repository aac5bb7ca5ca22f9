"""ARCHITECTURE.md and what it leads to name only files and folders that are there."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
ROW = re.compile(r"^\|(.+)\|$", re.M)
PAGES = ("ARCHITECTURE.md", "docs/decisions.md", "docs/glossary.md", "docs/where-to-change.md")
FIVE_MINUTES = 1_350
"""Words that are read in that time, at 270 a minute."""
QUOTED = re.compile(r"`([^`\s]+)`")
NAMED = re.compile(r"(?:[\w-]+/)+(?:[\w.-]+)?|[\w.-]+\.(?:py|js|css|md|yml|html)")
FILES = [path.relative_to(PROJECT).as_posix() for path in PROJECT.glob("*.*")] + [
    path.relative_to(PROJECT).as_posix()
    for folder in (
        "generator",
        "theme",
        "content",
        "benchmarks",
        "tests",
        "tools",
        "deploy",
        "docs",
    )
    for path in (PROJECT / folder, *(PROJECT / folder).rglob("*"))
]


def paths_named() -> list[str]:
    text = "\n".join((PROJECT / page).read_text(encoding="utf-8") for page in PAGES)
    rows = "\n".join(ROW.findall(text))
    return sorted({word for word in QUOTED.findall(rows) if NAMED.fullmatch(word)})


def test_it_reads_in_five_minutes() -> None:
    assert len((PROJECT / "ARCHITECTURE.md").read_text(encoding="utf-8").split()) < FIVE_MINUTES


def test_the_tables_name_paths() -> None:
    assert len(paths_named()) > 20


@pytest.mark.parametrize("path", paths_named())
def test_what_is_named_is_there(path: str) -> None:
    """A path may begin at the project's root or below; a file may be named alone."""
    name = "/" + path.rstrip("/")
    assert any(f"/{file}".endswith(name) for file in FILES)
