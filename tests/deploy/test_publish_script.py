"""`deploy/publish.sh`, with a `make` and a `portal` that only say when they run."""

import fcntl
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "deploy/publish.sh"


def start(root: Path, **environment: str) -> subprocess.Popen[str]:
    around = {"PATH": f"{root}/bin:{os.environ['PATH']}"} | environment
    return subprocess.Popen(
        ["sh", root / "deploy/publish.sh", root / "published"],
        env=os.environ | around,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", *identity, "-C", root, *arguments], check=True, capture_output=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a folder that holds the script."""
    root = tmp_path / "checkout"
    (root / "deploy").mkdir(parents=True)
    shutil.copy(SCRIPT, root / "deploy")
    for name, words in (("bin/make", ""), (".venv/bin/portal", "echo published\n")):
        program = root / name
        program.parent.mkdir(parents=True)
        program.write_text(f"#!/bin/sh\n{words}", encoding="utf-8")
        program.chmod(0o755)
    return root


def test_it_waits_for_another_one_and_says_so(checkout: Path) -> None:
    other = os.open(checkout, os.O_RDONLY)
    fcntl.flock(other, fcntl.LOCK_EX)
    publishing = start(checkout, NO_PULL="1")
    assert publishing.stderr
    assert "Đang có lần phát hành khác" in publishing.stderr.readline()
    os.close(other)
    out, _ = publishing.communicate(timeout=30)
    assert (publishing.returncode, out) == (0, "published\n")


@pytest.mark.parametrize("minutes", [1, 11])
def test_what_a_killed_pull_locked_is_freed_after_ten_minutes(
    checkout: Path, tmp_path: Path, minutes: int
) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch=main", "origin")
    git(tmp_path / "origin", "commit", "--quiet", "--allow-empty", "--message=a")
    git(checkout, "init", "--quiet", "--initial-branch=main")
    git(checkout, "remote", "add", "origin", str(tmp_path / "origin"))
    git(checkout, "pull", "--quiet", "origin", "main")
    git(checkout, "branch", "--quiet", "--set-upstream-to=origin/main")
    git(tmp_path / "origin", "commit", "--quiet", "--allow-empty", "--message=b")
    left = checkout / ".git/index.lock"
    left.touch()
    moment = time.time() - minutes * 60
    os.utime(left, (moment, moment))
    publishing = start(checkout)
    out, said = publishing.communicate(timeout=30)
    if minutes > 10:
        assert (publishing.returncode, out) == (0, "published\n"), said
    else:
        assert publishing.returncode == 1
        assert "Người đọc vẫn thấy bản cũ" in said
        assert not out
