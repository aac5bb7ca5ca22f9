"""The inbox's copy of the repository, after whatever a killed visit left of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.inbox.work_tree import NotDone, WorkTree
from tests.inbox.test_inbox import COMMIT, git


@pytest.fixture
def tree(tmp_path: Path) -> WorkTree:
    work = tmp_path / "work"
    git(tmp_path, "init", "--quiet", "--initial-branch", "main", str(work))
    (work / "bai.md").write_text("Bài.\n", encoding="utf-8")
    git(work, "add", ".")
    git(work, *COMMIT, "--message", "first")
    return WorkTree(tmp_path / "copy/kho", str(work), "main")


def _nothing_but_a_folder(copy: Path) -> None:
    (copy / ".git").mkdir(parents=True)


def _half_begun(copy: Path) -> None:
    copy.mkdir(parents=True)
    git(copy, "init", "--quiet")


def _nothing_fetched(copy: Path) -> None:
    _half_begun(copy)
    git(copy, "config", "remote.origin.url", "elsewhere")


def _locked(copy: Path) -> None:
    _half_begun(copy)
    for name in ("index", "config", "HEAD", "shallow"):
        (copy / f".git/{name}.lock").touch()


def _emptied(copy: Path) -> None:
    _half_begun(copy)
    for name in ("config", "HEAD"):
        (copy / ".git" / name).write_bytes(b"")


def _a_file(copy: Path) -> None:
    copy.mkdir(parents=True)
    (copy / ".git").write_text("gitdir: /nowhere\n")


LEFT = (_nothing_but_a_folder, _half_begun, _nothing_fetched, _locked, _emptied, _a_file)


def _holds_it_all(tree: WorkTree) -> bool:
    return (tree.root / "bai.md").read_text("utf-8") == "Bài.\n" and not tree.changed


@pytest.mark.parametrize("left", LEFT)
def test_what_was_left_is_made_whole(tree: WorkTree, left: Callable[[Path], None]) -> None:
    left(tree.root)
    tree.refresh()
    assert _holds_it_all(tree)


@pytest.mark.parametrize("kind", ["objects", "index", "FETCH_HEAD", "refs"])
def test_a_damaged_copy_is_made_whole(tree: WorkTree, kind: str) -> None:
    tree.refresh()
    damaged = tree.root / ".git" / kind
    for file in damaged.rglob("*") if damaged.is_dir() else [damaged]:
        if file.is_file():
            file.chmod(0o644)
            file.write_bytes(b"")
    tree.refresh()
    assert _holds_it_all(tree)


def test_a_repository_out_of_reach_leaves_the_copy_as_it_was(tree: WorkTree) -> None:
    tree.refresh()
    head = tree.head
    away = WorkTree(tree.root, f"{tree.repository}-moved", "main")
    with pytest.raises(NotDone, match="không có kho git"):
        away.refresh()
    assert tree.head == head
    assert _holds_it_all(tree)


def test_a_repository_above_the_copy_is_never_touched(tree: WorkTree, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    (tmp_path / "own.txt").write_text("Việc đang làm.\n", encoding="utf-8")
    _nothing_but_a_folder(tree.root)
    tree.refresh()
    assert (tmp_path / "own.txt").exists()
    assert _holds_it_all(tree)


def test_a_hook_s_own_repository_is_not_taken_for_the_copy(
    tree: WorkTree, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", f"{tree.repository}/.git")
    tree.refresh()
    monkeypatch.delenv("GIT_DIR")
    assert _holds_it_all(tree)
    assert git(Path(tree.repository), "remote") == ""
