"""Git, asked about the folder that the content stands in."""

import subprocess
from pathlib import Path

from generator.programs import run

_REJECTED = ("[rejected]", "fetch first", "but expected", "incorrect old value")
"""Not “[remote rejected]”: that is said of a full disk too."""
_SAID = (
    (_REJECTED, "có người khác vừa đẩy lên trước"),
    (("no space left",), "đĩa đã đầy"),
    (("read-only file system",), "đĩa này chỉ cho đọc"),
    (("hook declined",), "kho ấy có quy định riêng (hook) và không nhận lần đẩy này"),
    (
        ("unable to create temporary object", "unpacker error", "unable to migrate objects"),
        "kho ấy không ghi được: đĩa đầy, chỉ cho đọc, hay thiếu quyền",
    ),
    (("not a git repository",), "thư mục này không nằm trong kho git nào"),
    (
        (
            *("unknown revision", "bad revision", "not a valid object", "needed a single revision"),
            *("not a valid commit", "ambiguous argument", "invalid reference", "bad object"),
        ),
        "kho không có nhánh hay mã commit ấy",
    ),
    (("couldn't find remote ref", "remote branch"), "kho ở xa không có nhánh ấy"),
    (("dubious ownership",), "kho thuộc về người dùng khác (git config safe.directory)"),
    (
        (".lock'", ".lock:"),
        "có lệnh git khác đang giữ kho; nếu không phải, xóa tệp .lock còn sót trong .git",
    ),
    (
        (
            *("could not resolve host", "unable to access", "unable to connect", "timed out"),
            *("connection refused", "network is unreachable", "connection reset"),
        ),
        "không tới được máy chủ của kho",
    ),
    (
        (
            *("authentication failed", "permission denied (", "could not read username"),
            *("could not read password", "host key verification", "terminal prompts disabled"),
        ),
        "máy chủ của kho không nhận tên, mật khẩu hay khóa đăng nhập",
    ),
    (
        (
            *("does not appear to be a git repository", "repository not found"),
            *("could not read from remote", "does not exist"),
        ),
        "ở địa chỉ ấy không có kho git nào đọc được",
    ),
    (("permission denied",), "không có quyền đọc hay ghi trong kho"),
    (("no merge base", "refusing to merge"), "hai nhánh không có gốc chung"),
)


def why(error: subprocess.CalledProcessError) -> str:
    """Return in Vietnamese what Git said when it failed."""
    words = str(error.stderr or "").lower()
    if not words and "merge-base" in error.cmd:
        return "hai nhánh không có gốc chung"
    known = (reason for signs, reason in _SAID if any(sign in words for sign in signs))
    return next(known, f"git dừng với mã {error.returncode}")


def is_rejected(error: subprocess.CalledProcessError) -> bool:
    """Did somebody else push first?"""
    return any(sign in str(error.stderr).lower() for sign in _REJECTED)


def parting(root: Path, base: str) -> str:
    """Return the commit where HEAD and the base part; raises as `changed_files` does."""
    return lines_of(root, "merge-base", "--end-of-options", "HEAD", base)[0]


def changed_files(root: Path, base: str, removed: bool = False) -> tuple[str, ...]:
    """Return the paths, below the root, that differ from where HEAD and the base part.

    New files count, ignored ones do not, removed ones when they are asked for. Raises
    CalledProcessError when Git knows no such base, OSError when there is no Git, TooSlow.
    """
    options = (
        "--name-only",
        "--no-renames",
        "--relative",
        *(() if removed else ("--diff-filter=d",)),
    )
    edited = lines_of(root, "diff", *options, parting(root, base))
    new = lines_of(root, "ls-files", "--others", "--exclude-standard")
    return tuple(sorted({*edited, *new}))


def commit(root: Path) -> str | None:
    """Return the commit that the project stands at; with `+` when files were changed since.

    None where there is no repository, or no Git.
    """
    try:
        head = lines_of(root, "rev-parse", "HEAD")[0]
        changed = lines_of(root, "status", "--porcelain", "--untracked-files=no")
    except (OSError, subprocess.CalledProcessError):
        return None
    return f"{head}+" if changed else head


def lines_of(root: Path, *arguments: str) -> list[str]:
    """Return what a command of Git prints, names as they are written.

    Raises CalledProcessError, which holds what Git said, OSError when there is no Git, TooSlow.
    """
    command = ["git", "-C", str(root), "-c", "core.quotePath=off", *arguments]
    return run(command, environment={"LC_ALL": "C.UTF-8"}).stdout.splitlines()
