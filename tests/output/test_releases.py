"""Editions on a server: copied whole, read from one instant to the next, gone back to."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.output.manifest import digests
from generator.output.publish import NotPublished
from generator.output.releases import Releases
from generator.text import VIETNAM

NOON = datetime(2026, 11, 26, 12, tzinfo=VIETNAM)
COMMIT = "f15812ab1c2d3e4f"


def site(folder: Path, **files: str) -> Path:
    """Write a site of pages and its manifest."""
    for name, words in {"index": "nhà", "404": "không có", **files}.items():
        place = folder / ("index.html" if name == "index" else f"{name}/index.html")
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.exists() or place.read_text("utf-8") != words:
            place.write_text(words, encoding="utf-8")
    about = {"day": "2026-11-26", "commit": COMMIT, "files": digests(folder)}
    (folder / "ban-phat-hanh.json").write_text(json.dumps(about), encoding="utf-8")
    return folder


def silent(holder: str) -> None:
    raise AssertionError(f"nobody else publishes: {holder}")


@pytest.fixture
def releases(tmp_path: Path) -> Releases:
    return Releases(tmp_path / "published")


def publish(releases: Releases, built: Path, hour: int = 0, keep: int = 5) -> str | None:
    return releases.publish(built, NOON + timedelta(hours=hour), keep, silent)


def read(releases: Releases, name: str = "index") -> str:
    path = "index.html" if name == "index" else f"{name}/index.html"
    return (releases.folder / "current" / path).read_text("utf-8")


def test_what_is_published_is_read_and_is_the_site(releases: Releases, tmp_path: Path) -> None:
    built = site(tmp_path / "site", tin="tin một")
    assert publish(releases, built) == releases.current == "20261126-120000-f15812ab1c2d"
    assert digests(releases.folder / "current") == digests(built)
    (built / "tin/index.html").write_text("hỏng", encoding="utf-8")
    assert read(releases, "tin") == "tin một"


def test_nothing_new_makes_no_edition(releases: Releases, tmp_path: Path) -> None:
    publish(releases, site(tmp_path / "site"))
    assert publish(releases, tmp_path / "site", hour=1) is None
    assert len(releases.names) == 1


def test_unchanged_pages_are_one_file_with_the_last_edition(
    releases: Releases, tmp_path: Path
) -> None:
    """So their time, and with it a server's ETag, stays."""
    publish(releases, site(tmp_path / "site", tin="một", nua="như cũ"))
    before = (releases.folder / "current/nua/index.html").stat()
    publish(releases, site(tmp_path / "site", tin="hai", nua="như cũ"), hour=1)
    after = (releases.folder / "current/nua/index.html").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert read(releases, "tin") == "hai"
    first = releases.folder / "releases" / releases.names[0]
    assert (first / "tin/index.html").read_text("utf-8") == "một"


def test_back_and_back_again_and_on(releases: Releases, tmp_path: Path) -> None:
    for hour in range(3):
        publish(releases, site(tmp_path / "site", tin=str(hour)), hour)
    assert releases.go_back(None, silent) == releases.names[1]
    assert releases.go_back(None, silent) == releases.names[0]
    assert read(releases, "tin") == "0"
    with pytest.raises(NotPublished, match="Không có bản nào trước bản đang đọc"):
        releases.go_back(None, silent)
    releases.go_back(releases.names[2], silent)
    assert read(releases, "tin") == "2"
    with pytest.raises(NotPublished, match="Không có bản “khong-co”"):
        releases.go_back("khong-co", silent)


def test_after_going_back_the_same_site_is_published_anew(
    releases: Releases, tmp_path: Path
) -> None:
    publish(releases, site(tmp_path / "site", tin="một"))
    publish(releases, site(tmp_path / "site", tin="hai"), hour=1)
    releases.go_back(None, silent)
    assert publish(releases, tmp_path / "site", hour=2) == releases.names[2]
    assert read(releases, "tin") == "hai"


def test_only_some_editions_stay_and_the_one_read_always(
    releases: Releases, tmp_path: Path
) -> None:
    for hour in range(6):
        publish(releases, site(tmp_path / "site", tin=str(hour)), hour, keep=3)
    assert len(releases.names) == 3
    assert releases.current == releases.names[-1]


def test_an_edition_of_the_same_second_or_an_earlier_clock_is_still_the_newest(
    releases: Releases, tmp_path: Path
) -> None:
    for hour, words in ((1, "một"), (1, "hai"), (0, "ba")):
        publish(releases, site(tmp_path / "site", tin=words), hour)
    assert len(releases.names) == 3
    assert releases.current == releases.names[-1]
    releases.go_back(None, silent)
    assert read(releases, "tin") == "hai"


def wounded(change: Callable[[Path], None], built: Path) -> Path:
    change(built)
    return built


@pytest.mark.parametrize(
    "wound",
    [
        lambda built: (built / "index.html").unlink(),
        lambda built: (built / "index.html").write_text("khác", encoding="utf-8"),
        lambda built: (built / "la.html").write_text("lạ", encoding="utf-8"),
        lambda built: (built / "ban-phat-hanh.json").unlink(),
        lambda built: (built / "ban-phat-hanh.json").write_text("{", encoding="utf-8"),
        lambda built: (built / "ban-phat-hanh.json").write_text("[]", encoding="utf-8"),
        lambda built: (built / "ban-phat-hanh.json").write_bytes(b"\xff\xfe"),
    ],
    ids=["missing", "changed", "strange", "no-manifest", "half", "no-object", "no-text"],
)
def test_a_site_that_is_not_whole_is_not_published(
    releases: Releases, tmp_path: Path, wound: Callable[[Path], None]
) -> None:
    publish(releases, site(tmp_path / "site"))
    with pytest.raises(NotPublished, match="make site"):
        publish(releases, wounded(wound, site(tmp_path / "site", tin="mới")), hour=1)
    assert read(releases) == "nhà"
    assert len(releases.names) == 1


def test_a_damaged_edition_lends_nothing_to_the_next(releases: Releases, tmp_path: Path) -> None:
    publish(releases, site(tmp_path / "site", tin="một"))
    (releases.folder / "current/index.html").write_text("hỏng", encoding="utf-8")
    publish(releases, site(tmp_path / "site", tin="hai"), hour=1)
    assert read(releases) == "nhà"


def test_what_a_killed_publishing_left_is_swept(releases: Releases, tmp_path: Path) -> None:
    left = releases.folder / "releases/.new/tin"
    left.mkdir(parents=True)
    (releases.folder / ".current-new").symlink_to("nowhere")
    publish(releases, site(tmp_path / "site"))
    assert read(releases) == "nhà"
    assert not left.exists()
    assert releases.names == (releases.current,)


def test_a_link_that_leads_nowhere_is_mended(releases: Releases, tmp_path: Path) -> None:
    releases.folder.mkdir()
    (releases.folder / "current").symlink_to("releases/gone")
    publish(releases, site(tmp_path / "site"))
    assert read(releases) == "nhà"


def test_the_commands_tell_in_vietnamese(tmp_path: Path) -> None:
    run = CliRunner().invoke
    built, to = site(tmp_path / "site"), str(tmp_path / "published")
    first = run(main, ["publish", "--site", str(built), "--to", to])
    assert first.exit_code == 0 and first.stdout.startswith("Đang đọc bản ")
    again = run(main, ["publish", "--site", str(built), "--to", to])
    assert again.stdout.startswith("Không có gì mới")
    none = run(main, ["rollback", "--to", to])
    assert none.exit_code == 1 and "Không có bản nào trước" in none.stderr
    assert "← đang đọc" in run(main, ["rollback", "--to", to, "--list"]).stdout
    (tmp_path / "taken").write_text("", encoding="utf-8")
    taken = run(main, ["publish", "--site", str(built), "--to", str(tmp_path / "taken")])
    assert taken.exit_code == 1 and "đang là một tệp" in taken.stderr
