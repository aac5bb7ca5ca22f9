"""A file is read anew only where its stamp is another one; the digest is the same either way."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.output import inputs
from generator.output.inputs import READ, inputs_digest

LATER = 1 << 62
"""A moment at which every file has rested."""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project of which all was read a while ago."""
    monkeypatch.setattr(inputs, "time_ns", lambda: LATER)
    monkeypatch.setattr(inputs, "is_local", lambda folder: True)
    for name in ("content/news/bai.md", "content/anh.png", "theme/main.html", "mkdocs.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"{name} như cũ")
    (tmp_path / "content/lien-ket.md").symlink_to("news/bai.md")
    digest(tmp_path)
    return tmp_path


def digest(root: Path) -> str:
    return inputs_digest(root, ("mkdocs.yml",), ("content", "theme"))


def digest_of_all(root: Path) -> str:
    """Return the digest of one who reads every file."""
    (root / READ).unlink(missing_ok=True)
    return digest(root)


def files_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return which files are read for the digest, by their paths in the project."""
    read: list[str] = []
    own = inputs._read

    def noted(path: str) -> bytes:
        read.append(Path(path).relative_to(root).as_posix())
        return own(path)

    with monkeypatch.context() as patched:
        patched.setattr(inputs, "_read", noted)
        digest(root)
    return read


def test_what_stands_is_not_read_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = digest(project)
    linked = ["content/lien-ket.md"]
    assert files_read(project, monkeypatch) == linked, "what a link leads to may be elsewhere"
    assert digest_of_all(project) == known


def test_on_a_disk_that_others_write_to_all_is_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "is_local", lambda folder: False)
    assert len(files_read(project, monkeypatch)) == 4


def write(project: Path) -> None:
    (project / "content/news/bai.md").write_text("khác hẳn")


def write_at_the_same_time(project: Path) -> None:
    """As much as before, and the time of the last writing put back."""
    file = project / "content/news/bai.md"
    before = file.stat()
    while file.stat().st_ctime_ns == before.st_ctime_ns:
        file.write_text(file.read_text().replace("như cũ", "mới mẻ"))
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_mtime_ns == before.st_mtime_ns


def replace(project: Path) -> None:
    """Another file in its place, as large and as old."""
    file, other = project / "content/news/bai.md", project / "moi"
    before = file.stat()
    other.write_text(file.read_text().replace("như cũ", "mới mẻ"))
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(file)


def add(project: Path) -> None:
    (project / "theme/them.css").write_text("a{}")


def remove(project: Path) -> None:
    (project / "content/anh.png").unlink()


def swap(project: Path) -> None:
    """Two names for each other's file."""
    first, second = project / "content/anh.png", project / "content/news/bai.md"
    first.rename(project / "tam")
    second.rename(first)
    (project / "tam").rename(second)


def link(project: Path) -> None:
    """The same bytes behind a link."""
    (project / "content/anh.png").rename(project / "anh.png")
    (project / "content/anh.png").symlink_to("../anh.png")


CHANGES = [write, write_at_the_same_time, replace, add, remove, swap, link]


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_is_another_digest(project: Path, change: Callable[[Path], None]) -> None:
    before = digest(project)
    change(project)
    after = digest(project)
    assert after != before
    assert after == digest_of_all(project)


def test_what_was_written_just_now_is_read_again(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    youngest = max(file.stat().st_ctime_ns for file in (project / "content").rglob("*"))
    monkeypatch.setattr(inputs, "time_ns", lambda: youngest)
    digest_of_all(project)
    rows = (project / READ).read_text().split("\n")[1:] if (project / READ).exists() else []
    assert rows == []


@pytest.mark.parametrize("words", ["", "\n", "0\ncontent/news/bai.md\x001 2 3 4 00", "\x00", "a"])
def test_what_is_not_as_it_was_kept_is_not_believed(project: Path, words: str) -> None:
    before = digest(project)
    (project / READ).write_text(words)
    assert digest(project) == before


def test_a_name_that_is_no_word_is_kept_too(project: Path) -> None:
    Path(os.fsdecode(os.fsencode(project) + b"/content/\xff.md")).write_text("có")
    assert digest(project) == digest(project) == digest_of_all(project)
