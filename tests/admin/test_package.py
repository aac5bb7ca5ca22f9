"""The CMS's own package as we change it: words, and where it drops an unsaved piece."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.admin.package import DRAFTS, VERSION, keeping_drafts, stage
from tests.folder import PROJECT

MODULES = PROJECT / "node_modules"
CMS = MODULES / "@sveltia/cms"
FOR_THE_OWNER = "config"
"""What is wrong with the configuration, which the schema of the CMS holds in another test."""
pytestmark = pytest.mark.skipif(not CMS.is_dir(), reason="npm's packages are not there")


def words_of(file: Path) -> dict[str, str]:
    tree: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return dict(_flat(tree, ""))


def _flat(tree: dict[str, Any], above: str) -> list[tuple[str, str]]:
    rows = []
    for key, value in tree.items():
        path = f"{above}{key}"
        rows += _flat(value, f"{path}.") if isinstance(value, dict) else [(path, value)]
    return rows


def test_no_word_of_the_form_is_left_in_english(tmp_path: Path) -> None:
    stage(MODULES, tmp_path)
    english = words_of(CMS / "locales/en-US.json")
    vietnamese = words_of(tmp_path / "node_modules/@sveltia/cms/locales/vi.json")
    lacking = [
        key for key in english if key not in vietnamese and key.split(".")[0] != FOR_THE_OWNER
    ]
    assert lacking == []
    ours = words_of(PROJECT / "generator/admin/vietnamese.json")
    assert [key for key in ours if key not in english] == []


def test_what_a_word_of_ours_fills_in_is_what_the_cms_gives() -> None:
    english = words_of(CMS / "locales/en-US.json")
    for key, words in words_of(PROJECT / "generator/admin/vietnamese.json").items():
        named = {part.split("}")[0].split(" ")[0] for part in words.split("{$")[1:]}
        assert all(f"${name}" in english[key] for name in named), key


def test_both_places_where_a_piece_was_dropped_are_found_in_the_package() -> None:
    script = (CMS / "npm/index.js").read_text("utf-8")
    assert (len(DRAFTS.findall(script)), len(VERSION.findall(script))) == (1, 1)
    kept = keeping_drafts(script)
    assert DRAFTS.findall(kept) == []
    assert "===`options`" in kept
