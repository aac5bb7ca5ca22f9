"""Whether a build would make another site: told from what it reads, and from what stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from generator.model import Edition, Settings
from generator.output import write_manifest
from generator.output.current import (
    MadeSite,
    Places,
    current_site,
    inputs_of,
    manifest_digest,
    note_made,
    standing,
)
from generator.storage import stamps_digest
from generator.storage.version import code_files
from generator.text import VIETNAM

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
PLACES = Places("content", "theme", "site")


@pytest.fixture
def made(tmp_path: Path) -> MadeSite:
    """Return what is known of a site that has just been built in a folder."""
    for name in ("content/news/bai.md", "theme/main.html", "mkdocs.yml", "site/tin-tuc/index.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    write_manifest(tmp_path / "site", Edition(Settings("Cổng", "/"), NOW), tmp_path)
    manifest = manifest_digest(tmp_path / "site")
    inputs = inputs_of(tmp_path, PLACES)
    made = MadeSite(PLACES, inputs, manifest, NOW.date().isoformat(), None, "1 cảnh báo")
    made = replace(made, stamps=stamps_digest(tmp_path / "site"))
    note_made(tmp_path, made)
    return made


def test_what_was_just_built_is_current(made: MadeSite, tmp_path: Path) -> None:
    assert current_site(tmp_path, NOW + timedelta(hours=3)) == made


def add(folder: Path) -> None:
    (folder / "content" / "anh.jpg").write_bytes(b"1")


def remove(folder: Path) -> None:
    (folder / "content" / "news" / "bai.md").unlink()


def rename(folder: Path) -> None:
    (folder / "content" / "news" / "bai.md").rename(folder / "content" / "news" / "moi.md")


def edit_template(folder: Path) -> None:
    (folder / "theme" / "main.html").write_text("khác")


def set_up(folder: Path) -> None:
    (folder / "mkdocs.yml").write_text("site_name: Khác")


def install(folder: Path) -> None:
    (folder / "node_modules").mkdir()
    (folder / "node_modules" / ".package-lock.json").write_text("{}")


def damage(folder: Path) -> None:
    (folder / "site" / "tin-tuc" / "index.html").write_text("hỏng")


def lose(folder: Path) -> None:
    (folder / "site" / "tin-tuc" / "index.html").unlink()


def add_to_site(folder: Path) -> None:
    (folder / "site" / "la.html").write_text("")


def lose_manifest(folder: Path) -> None:
    (folder / "site" / "ban-phat-hanh.json").unlink()


def forget(folder: Path) -> None:
    (folder / ".cache" / "portal" / "site.json").write_text("[]")


@pytest.mark.parametrize(
    "change",
    (
        add,
        remove,
        rename,
        edit_template,
        set_up,
        install,
        damage,
        lose,
        add_to_site,
        lose_manifest,
        forget,
    ),
)
def test_any_change_asks_for_a_build(
    made: MadeSite, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    change(tmp_path)
    assert current_site(tmp_path, NOW) is None


def test_what_a_linked_folder_holds_counts(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "main.css").write_text("a{}")
    for name in ("content", "theme"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "linked").symlink_to("../elsewhere")
        (tmp_path / name / "again").symlink_to(".")
    before = inputs_of(tmp_path, PLACES)
    (tmp_path / "elsewhere" / "main.css").write_text("b{}")
    assert inputs_of(tmp_path, PLACES) != before


def test_a_day_later_it_is_not(made: MadeSite, tmp_path: Path) -> None:
    assert current_site(tmp_path, NOW + timedelta(days=1)) is None
    note_made(tmp_path, replace(made, day=None))
    assert current_site(tmp_path, NOW + timedelta(days=1))


def test_when_something_scheduled_comes_due_it_is_not(made: MadeSite, tmp_path: Path) -> None:
    note_made(tmp_path, replace(made, until=(NOW + timedelta(minutes=5)).isoformat()))
    assert current_site(tmp_path, NOW)
    assert current_site(tmp_path, NOW + timedelta(minutes=5)) is None


def test_another_moment_asked_for_is_another_site(
    made: MadeSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert current_site(tmp_path, NOW) is None


def test_other_settings_or_wishes_are_another_site(made: MadeSite, tmp_path: Path) -> None:
    (tmp_path / "khac.yml").write_bytes((tmp_path / "mkdocs.yml").read_bytes())
    assert standing(tmp_path, NOW).site == made
    assert standing(tmp_path, NOW, "khac.yml").site is None
    assert standing(tmp_path, NOW, asked={"site_dir": "khac"}).site is None
    note_made(tmp_path, replace(made, asked={"site_dir": "site"}))
    assert current_site(tmp_path, NOW) is None, "nobody knows of the site that is asked for"


def test_files_that_were_copied_are_told_by_their_bytes(made: MadeSite, tmp_path: Path) -> None:
    page = tmp_path / "site" / "tin-tuc" / "index.html"
    (tmp_path / "khac").write_bytes(page.read_bytes())
    (tmp_path / "khac").replace(page)
    assert stamps_digest(tmp_path / "site") != made.stamps
    assert current_site(tmp_path, NOW) == made


def test_a_changed_letter_is_seen_by_its_time(made: MadeSite, tmp_path: Path) -> None:
    page = tmp_path / "site" / "tin-tuc" / "index.html"
    page.write_bytes(page.read_bytes().replace(b"tin", b"tan"))
    assert current_site(tmp_path, NOW) is None


def test_scripts_and_words_of_the_code_count(tmp_path: Path) -> None:
    for name in ("a.py", "a.js", "words.txt", "__pycache__/a.pyc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("1")
    assert {file.name for file in code_files(tmp_path)} == {"a.py", "a.js", "words.txt"}
