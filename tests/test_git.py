"""What changed, asked of a real repository."""

import subprocess
from pathlib import Path

import pytest

from generator.git import changed_files, is_rejected, why

COMMIT = ("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet")


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository with one commit on main, standing on another branch."""
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    for name in ("kept.py", "edited.py", "removed.py", "tiếng-việt.md"):
        (tmp_path / name).write_text("first\n", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("made/\n", encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, *COMMIT, "--message", "first")
    git(tmp_path, "checkout", "--quiet", "-b", "work")
    return tmp_path


def test_nothing_changed(repository: Path) -> None:
    assert changed_files(repository, "main") == ()


def test_edited_and_new_count_removed_and_ignored_do_not(repository: Path) -> None:
    (repository / "edited.py").write_text("second\n", encoding="utf-8")
    (repository / "tiếng-việt.md").write_text("second\n", encoding="utf-8")
    (repository / "removed.py").unlink()
    (repository / "made").mkdir()
    for name in ("new.py", "made/ignored.py"):
        (repository / name).write_text("new\n", encoding="utf-8")
    assert changed_files(repository, "main") == ("edited.py", "new.py", "tiếng-việt.md")


def test_committed_work_counts_and_what_main_did_since_does_not(repository: Path) -> None:
    (repository / "edited.py").write_text("second\n", encoding="utf-8")
    git(repository, *COMMIT, "--all", "--message", "second")
    git(repository, "checkout", "--quiet", "main")
    (repository / "kept.py").write_text("elsewhere\n", encoding="utf-8")
    git(repository, *COMMIT, "--all", "--message", "elsewhere")
    git(repository, "checkout", "--quiet", "work")
    assert changed_files(repository, "main") == ("edited.py",)


def test_an_unknown_base_is_an_error(repository: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        changed_files(repository, "no-such-branch")


@pytest.mark.parametrize(
    ("base", "told"),
    [
        ("no-such-branch", "kho không có nhánh hay mã commit ấy"),
        ("--help", "kho không có nhánh hay mã commit ấy"),
        ("HEAD~9", "kho không có nhánh hay mã commit ấy"),
        ("deadbeef", "kho không có nhánh hay mã commit ấy"),
        ("", "kho không có nhánh hay mã commit ấy"),
        ("other", "hai nhánh không có gốc chung"),
    ],
)
def test_what_git_says_is_told_in_vietnamese(repository: Path, base: str, told: str) -> None:
    git(repository, "checkout", "--quiet", "--orphan", "other")
    git(repository, *COMMIT, "--all", "--message", "other")
    git(repository, "checkout", "--quiet", "main")
    with pytest.raises(subprocess.CalledProcessError) as error:
        changed_files(repository, base)
    assert why(error.value) == told


def test_a_folder_without_repository_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(subprocess.CalledProcessError) as error:
        changed_files(tmp_path, "main")
    assert why(error.value) == "thư mục này không nằm trong kho git nào"


PUSHES = {
    "! [rejected]        HEAD -> main (fetch first)": (True, "có người khác vừa đẩy lên trước"),
    "! [rejected] HEAD -> main (non-fast-forward)": (True, "có người khác vừa đẩy lên trước"),
    "error: cannot lock ref 'refs/heads/main': is at 1 but expected 2\n"
    " ! [remote rejected] HEAD -> main (failed to update ref)": (
        True,
        "có người khác vừa đẩy lên trước",
    ),
    "remote: fatal: unable to write loose object file: No space left on device\n"
    " ! [remote rejected] HEAD -> main (unpacker error)": (False, "đĩa đã đầy"),
    "error: remote unpack failed: unable to create temporary object directory\n"
    " ! [remote rejected] HEAD -> main (unpacker error)": (False, "kho ấy không ghi được"),
    " ! [remote rejected] HEAD -> main (pre-receive hook declined)": (False, "quy định riêng"),
    "remote: error: cannot lock ref 'refs/heads/main': Unable to create 'main.lock': File exists.\n"
    " ! [remote rejected] HEAD -> main (failed to update ref)": (False, "có lệnh git khác"),
}
"""What Git 2.39 wrote of pushes into a repository on a small disk, read-only, with a hook."""


@pytest.mark.parametrize("said", PUSHES)
def test_only_a_push_that_came_too_late_is_tried_again(said: str) -> None:
    error = subprocess.CalledProcessError(1, ["git", "push"], stderr=f"To kho.git\n{said}\n")
    is_late, words = PUSHES[said]
    assert (is_rejected(error), words in why(error)) == (is_late, True), why(error)
