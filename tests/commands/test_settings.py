"""Mistakes of mkdocs.yml come before MkDocs: from `portal`, and from the plugin."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("vocabularies", "regions"):
        shutil.copytree(PROJECT / "content" / name, tmp_path / "content" / name)
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    wrong = settings.replace('phone: ""', "phone: 02437730123")
    assert wrong != settings
    (tmp_path / "mkdocs.yml").write_text(wrong, encoding="utf-8")
    (tmp_path / "theme").symlink_to(PROJECT / "theme")
    return tmp_path


def test_settings_alone(root: Path) -> None:
    done = CliRunner().invoke(main, ["settings", "--root", str(root)])
    assert done.exit_code == 1
    assert "lỗi[C703]" in done.output and 'phone: "02437730123"' in done.output


def test_sound_settings_say_nothing() -> None:
    done = CliRunner().invoke(main, ["settings", "--root", str(PROJECT)])
    assert (done.exit_code, done.output) == (0, "")


def test_check_tells_them_with_the_content(root: Path) -> None:
    done = CliRunner().invoke(main, ["check", "--root", str(root), "--format", "json"])
    assert done.exit_code == 1
    rows = [row for row in json.loads(done.stdout) if row["path"] == "mkdocs.yml"]
    assert [(row["code"], row["key"]) for row in rows] == [("C703", "plugins.0.portal.owner.phone")]


def test_a_build_tells_them_in_vietnamese(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(PROJECT), "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode != 0
    assert "lỗi[C703]" in done.stderr and "Expected type" not in done.stderr
    assert not (root / "site").exists()


def test_make_asks_before_mkdocs() -> None:
    lines = (PROJECT / "Makefile").read_text(encoding="utf-8").split("\n")
    for command in ("build --strict", "serve"):
        (at,) = (at for at, line in enumerate(lines) if line.endswith(f"$(BIN)/mkdocs {command}"))
        assert lines[at - 1] == "\t@$(BIN)/portal settings"
