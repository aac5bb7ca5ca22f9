"""A new folder takes the site's place, whatever the file system can do."""

import os
import shutil
from pathlib import Path

import pytest

from generator.output import NewSite, NotPublished, publish


def silent(holder: str) -> None:
    """Nothing waits in these tests."""


def written(folder: Path, words: str) -> None:
    folder.mkdir(exist_ok=True)
    for name in (*publish.MARKS, "index.html"):
        (folder / name).write_text(words, "utf-8")


def words_of(site: Path) -> str:
    return (site / "index.html").read_text("utf-8")


@pytest.fixture(params=[True, False], ids=["one step", "two steps"])
def site(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    if not request.param:
        monkeypatch.setattr(publish, "_exchange", lambda new, site: False)
    written(tmp_path / "site", "cũ")
    return tmp_path / "site"


def test_the_new_site_stands_and_nothing_else(site: Path) -> None:
    new = NewSite.begin(site, silent)
    written(new.folder, "mới")
    assert words_of(site) == "cũ"
    new.publish()
    assert words_of(site) == "mới"
    assert {path.name for path in site.parent.iterdir()} == {"site", ".site-before", ".site.lock"}
    assert words_of(site.with_name(".site-before")) == "cũ"


def test_an_abandoned_build_leaves_the_last_site(site: Path) -> None:
    new = NewSite.begin(site, silent)
    written(new.folder, "mới")
    new.abandon()
    assert words_of(site) == "cũ"
    assert not new.folder.exists()
    NewSite.begin(site, silent).abandon()


def test_the_first_site_needs_no_last_one(tmp_path: Path) -> None:
    new = NewSite.begin(tmp_path / "a" / "b" / "site", silent)
    written(new.folder, "mới")
    new.publish()
    assert words_of(tmp_path / "a" / "b" / "site") == "mới"


def test_a_second_build_gives_up_after_its_patience(site: Path) -> None:
    first = NewSite.begin(site, silent)
    waited: list[str] = []
    with pytest.raises(NotPublished, match=f"tiến trình {os.getpid()}, từ"):
        NewSite.begin(site, waited.append, patience=0.2)
    assert len(waited) == 1
    first.abandon()


def test_a_build_killed_between_two_steps_gets_its_last_site_back(site: Path) -> None:
    site.rename(site.with_name(".site-old"))
    NewSite.begin(site, silent).abandon()
    assert words_of(site) == "cũ"


def test_what_killed_builds_left_is_swept(site: Path) -> None:
    for name in (".site-new", ".site-old"):
        shutil.copytree(site, site.with_name(name))
        (site.with_name(name) / "thừa.html").write_text("thừa")
    new = NewSite.begin(site, silent)
    assert not list(new.folder.iterdir())
    assert not site.with_name(".site-old").exists()
    new.abandon()


def test_a_failed_step_leaves_the_last_site(site: Path) -> None:
    new = NewSite.begin(site, silent)
    shutil.rmtree(new.folder)
    with pytest.raises(NotPublished, match="Không đặt được trang mới vào chỗ"):
        new.publish()
    assert words_of(site) == "cũ"
    new.abandon()


def test_a_site_of_ours_that_lost_files_is_replaced(site: Path) -> None:
    for name in (*publish.MARKS, "index.html"):
        (site / name).unlink()
    (site / "tin.html").write_text("cũ", "utf-8")
    with pytest.raises(NotPublished):
        NewSite.begin(site, silent)
    (site / publish.OWN_MARK).write_text("{}", "utf-8")
    new = NewSite.begin(site, silent)
    written(new.folder, "mới")
    new.publish()
    assert words_of(site) == "mới"
