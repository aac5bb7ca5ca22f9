"""The system tells `mkdocs serve` of a save; where it cannot, MkDocs looks itself."""

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.livereload import LiveReloadServer

from generator.plugin import following, watching
from generator.storage import file_systems

LONG = 20.0
"""Seconds after which nothing comes any more."""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere MkDocs looks itself")


class Saves(LiveReloadServer):
    """Notes that it was told, and builds nothing."""

    def __init__(self, root: Path) -> None:
        super().__init__(lambda: None, "127.0.0.1", 0, str(root))
        self.told = threading.Event()

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:
        super().watch(path, func, recursive=recursive)
        server = self

        class Noting(threading.Condition):
            def notify_all(self) -> None:
                super().notify_all()
                server.told.set()

        self._rebuild_cond = Noting()


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "news" / "2024").mkdir(parents=True)
    (folder / "news" / "bai.md").write_text("Bài")
    return folder


@pytest.fixture
def server(content: Path) -> Iterator[Saves]:
    server = Saves(content.parent)
    telling = watching.watch(server, (str(content),))
    assert telling.observer is not server.observer, "the tests' folder is on no disk of its own"
    yield server
    telling.stop()
    telling.join()
    server.server_close()


def write(folder: Path) -> None:
    (folder / "news" / "bai.md").write_text("Khác")


def put_in_place(folder: Path) -> None:
    (folder.parent / "new").write_text("Khác")
    (folder.parent / "new").replace(folder / "news" / "bai.md")


def write_in_a_new_folder(folder: Path) -> None:
    (folder / "news" / "2025").mkdir()
    (folder / "news" / "2025" / "bai.md").write_text("Mới")


def take_a_folder_away(folder: Path) -> None:
    (folder / "news").replace(folder.parent / "news")


def remove_all(folder: Path) -> None:
    shutil.rmtree(folder / "news")


def rename_it(folder: Path) -> None:
    folder.rename(folder.with_name("noi-dung"))


def remove_it(folder: Path) -> None:
    shutil.rmtree(folder)


CHANGES = (
    *(write, put_in_place, write_in_a_new_folder, take_a_folder_away, remove_all),
    *(rename_it, remove_it),
)


@pytest.mark.parametrize("change", CHANGES)
def test_each_save_is_told(server: Saves, content: Path, change: Callable[[Path], None]) -> None:
    change(content)
    assert server.told.wait(LONG)


@pytest.mark.parametrize("by_system", [True, False])
def test_another_folder_in_its_place_is_told_and_watched(
    content: Path, monkeypatch: pytest.MonkeyPatch, by_system: bool
) -> None:
    monkeypatch.setattr(following, "EVERY", 0.05)
    if not by_system:
        monkeypatch.setattr(file_systems, "LOCAL", frozenset())
    server = Saves(content.parent)
    telling = watching.watch(server, (str(content),))
    if not by_system:
        server.observer.start()
    shutil.copytree(content, content.with_name("copy"))
    for change in (
        rename_it,
        lambda folder: folder.with_name("copy").rename(folder),
        write,
    ):
        server.told.clear()
        change(content)
        assert server.told.wait(LONG)
        # what is still told of the change before is not taken for the next one's
        while server.told.is_set():
            server.told.clear()
            server.told.wait(1.5)
    telling.stop()
    server.server_close()


def test_that_a_file_is_read_is_not_told(server: Saves, content: Path) -> None:
    (content / "news" / "bai.md").read_text()
    assert not server.told.wait(0.5)


def test_where_the_system_says_nothing_mkdocs_looks_itself(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_systems, "LOCAL", frozenset())
    server = Saves(content.parent)
    telling = watching.watch(server, (str(content),))
    assert telling.observer is server.observer
    assert len(server.observer.emitters) == 1
    telling.stop()
    server.server_close()


def test_where_no_more_folders_can_be_watched_mkdocs_looks_itself(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(watching.TellingOfSaves, "start", refuse)
    server = Saves(content.parent)
    telling = watching.watch(server, (str(content),))
    assert telling.observer is server.observer
    assert len(server.observer.emitters) == 1
    telling.stop()
    server.server_close()


MOUNTS = r"""22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/c rw - 9p C:\134 rw
31 22 0:41 / /srv/tin\040tức rw shared:1 - nfs4 may:/tin rw
"""


@pytest.mark.parametrize(
    ("folder", "is_told"),
    [
        ("/srv/portal", True),
        ("/mnt/c/portal", False),
        ("/mnt/cong", True),
        ("/srv/tin tức/a", False),
    ],
)
def test_only_disks_of_this_machine_are_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, is_told: bool
) -> None:
    (tmp_path / "mountinfo").write_text(MOUNTS, "utf-8")
    monkeypatch.setattr(file_systems, "MOUNTS", tmp_path / "mountinfo")
    monkeypatch.setattr(os.path, "realpath", str)
    assert file_systems.is_local(folder) is is_told
