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
)
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
