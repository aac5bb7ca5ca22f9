"""Vocabularies that an earlier build read are what would be read now."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.read.vocabularies import (
    FOLDER,
    Vocabularies,
    known_vocabularies,
    read_vocabularies,
    vocabulary_files,
)
from generator.storage import Cache

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(CONTENT / FOLDER, tmp_path / "content" / FOLDER)
    return tmp_path


def known(root: Path) -> Vocabularies:
    with Cache.open(root / "cache.sqlite", b"1") as cache:
        return known_vocabularies((root,), "content", vocabulary_files((root,), "content"), cache)


def changed(file: Path) -> None:
    file.write_text(file.read_text("utf-8") + "\nmoi: {name: Mới, description: Mới.}\n", "utf-8")


def broken(file: Path) -> None:
    file.write_text("- không phải bảng", "utf-8")


@pytest.mark.parametrize(
    ("name", "edit"),
    [("topics", changed), ("authors", broken), ("abbreviations", Path.unlink)],
)
def test_an_edit_is_seen_and_so_is_its_end(
    root: Path, name: str, edit: Callable[[Path], None]
) -> None:
    file = root / "content" / FOLDER / f"{name}.yml"
    before = file.read_bytes()
    assert known(root) == known(root) == read_vocabularies((root,), "content")
    edit(file)
    assert known(root) == known(root) == read_vocabularies((root,), "content")
    file.write_bytes(before)
    assert known(root) == read_vocabularies((root,), "content")


def test_they_are_read_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = known(root)
    monkeypatch.setattr("generator.read.vocabularies.read_vocabularies", None)
    assert known(root) == first
