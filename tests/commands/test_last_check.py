"""What the last `portal check` found is told again only while nothing has changed."""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.commands import last_check, whole_check
from tests.commands.test_check import FIRST, SECOND, UNKNOWN_REGION, check, root, told, write

__all__ = ["root"]


@pytest.fixture
def whole_checks(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return what lists each time that everything is read, of a portal that was just checked."""
    asked: list[Path] = []
    read = whole_check.whole_check

    def noting(place: Path, theme: str) -> object:
        asked.append(place)
        return read(place, theme)

    monkeypatch.setattr(whole_check, "whole_check", noting)
    write(root, SECOND, region="noi-khac")
    check(root)
    asked.clear()
    return asked


def test_nothing_is_read_again_where_nothing_changed(root: Path, whole_checks: list[Path]) -> None:
    whole, part = check(root, "--format", "json"), check(root, str(root / FIRST))
    assert not whole_checks
    assert told(whole) == {(SECOND, UNKNOWN_REGION)}
    assert (whole.exit_code, part.exit_code) == (1, 0)
    (root / last_check.NOTE).unlink()
    assert check(root, "--format", "json").output == whole.output


def test_a_portal_without_a_theme_of_its_own_keeps_what_was_found(
    root: Path, whole_checks: list[Path]
) -> None:
    shutil.rmtree(root / "theme")
    assert check(root).output == check(root).output
    assert len(whole_checks) == 1


def edit(root: Path) -> None:
    write(root, SECOND)


def remove(root: Path) -> None:
    (root / SECOND).unlink()


def link(root: Path) -> None:
    (root / FIRST).with_name("bai-3.md").symlink_to(root / FIRST)


def add_a_folder_of_a_files_name(root: Path) -> None:
    (root / "content/news/2024/04/bai-4.md").mkdir()


def take_away_all(root: Path) -> None:
    shutil.rmtree(root / "content")


def set_up(root: Path) -> None:
    with (root / "mkdocs.yml").open("a") as file:
        file.write("\n# khác\n")


def damage(root: Path) -> None:
    note = root / last_check.NOTE
    note.write_text(note.read_text().replace("noi-khac", "noi-kia"))


def forget_its_end(root: Path) -> None:
    note = root / last_check.NOTE
    note.write_bytes(note.read_bytes()[:-7])


def by_another_version(root: Path) -> None:
    note = root / last_check.NOTE
    row = json.loads(note.read_text().partition("\n")[2])
    words = json.dumps({"inputs": "of another version", "findings": row["findings"], "kind": 1})
    note.write_text(f"{last_check._seal(words)}\n{words}")


CHANGES = (
    *(edit, remove, link, add_a_folder_of_a_files_name, take_away_all, set_up, damage),
    *(forget_its_end, by_another_version),
)


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_is_checked_anew(
    root: Path, whole_checks: list[Path], change: Callable[[Path], None]
) -> None:
    change(root)
    check(root)
    assert len(whole_checks) == 1


def test_another_day_is_checked_anew(root: Path, whole_checks: list[Path]) -> None:
    place = root / last_check.NOTE
    note = json.loads(place.read_text().partition("\n")[2])
    note["day"] = date(2026, 1, 1).isoformat()
    words = json.dumps(note, ensure_ascii=False)
    place.write_text(f"{last_check._seal(words)}\n{words}")
    check(root)
    assert len(whole_checks) == 1


def test_a_moment_that_is_fixed_never_passes(
    root: Path, whole_checks: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    check(root)
    check(root)
    assert len(whole_checks) == 1
    note = json.loads((root / last_check.NOTE).read_text().partition("\n")[2])
    assert note["day"] is None


@pytest.mark.parametrize("name", ["theme", "giao-dien", "giao diện/của tôi", "./giao-dien/"])
def test_the_theme_is_read_whatever_its_folder_is_called(root: Path, name: str) -> None:
    shutil.rmtree(root / "theme", ignore_errors=True)
    settings = root / "mkdocs.yml"
    words = settings.read_text("utf-8").partition("theme:")[0]
    settings.write_text(f'{words}theme: {{name: material, custom_dir: "{name}"}}\n', "utf-8")
    template = root / name / "trang.html"
    template.parent.mkdir(parents=True)
    template.write_text("{% if a %}", "utf-8")
    assert {code for _, code in told(check(root, "--format", "json"))} >= {"T107"}
    template.write_text("{{ a }}", "utf-8")
    assert "T107" not in {code for _, code in told(check(root, "--format", "json"))}
