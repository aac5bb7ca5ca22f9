"""Which files there are: their names, their sizes, and that each is a plain file of the project."""

import os
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from generator.diagnostics import Diagnostic, Position, problem
from generator.read.disk import LARGEST_BESIDE, is_too_large, too_large, unreadable
from generator.read.folders import is_markdown
from generator.read.outcome import Outcome
from generator.text import fit_for_windows, nfc, unfit_for_windows

_LEFT_BY_PROGRAMS = re.compile(
    r"\.(?:git(?:keep|ignore|attributes|modules)?|keep|DS_Store|localized|directory|editorconfig"
    r"|vscode|idea|obsidian|Trash.*|nfs.*|fuse_hidden.*|sync.*|st(?:folder|ignore|versions)"
    r"|dropbox.*|~lock\..*|_.*|#.*|.*\.sw[a-p]|.*\.tmp|.*~)",
    re.IGNORECASE,
)
"""Of systems, editors, Git, shared folders: nobody put it there, nobody misses it."""
_SHOW = "Tệp của bài thì bỏ dấu chấm ở đầu tên; tệp cấu hình của máy chủ thì đặt ở máy chủ."
_NO_FOLDER: Mapping[type[OSError], str] = {
    FileNotFoundError: "không có thư mục này",
    NotADirectoryError: "đây phải là thư mục, mà là một tệp",
    PermissionError: "không có quyền mở thư mục này",
}
_CONTENT = (".md", ".yml")
"""What is looked at when it is read."""
_MAY_BE_REFUSED = re.compile(
    r"[<>:\"|?*\\\x00-\x1f\x7f]|[. ](?:/|$)|(?:^|/)(?:con|prn|aux|nul|com|lpt)", re.IGNORECASE
)
"""At a glance: hardly any name of plain letters has something of what Windows refuses."""


def list_files(root: Path, base: str) -> Outcome[tuple[str, ...]]:
    """Return the paths of all files below `base`, relative to it; hidden ones are skipped.

    What can stand in no address, is no plain file, or lies outside the project is reported and
    left out.
    """
    hidden: list[str] = []
    try:
        listed = sorted(_walk(root / base, "", hidden))
    except OSError as error:
        return Outcome(None, (_no_folder(root, base, error),))
    refused = _refused_names(base, tuple(path for path, _ in listed))
    odd = ((path, plain) for path, plain in listed if path in refused or not plain)
    unusable = {
        path: row
        for path, plain in odd
        if (row := refused.get(path) or _no_plain_file(root, base, path))
    }
    sound = tuple(path for path, _ in listed if path not in unusable)
    beside = (path for path in sound if not path.endswith(_CONTENT))
    large = (finding for path in beside if (finding := _large(root, base, path)))
    unseen = (_unseen(base, path) for path in sorted(hidden))
    return Outcome(sound, (*unusable.values(), *large, *_same_for_windows(base, sound), *unseen))


def folder_missing(root: Path, base: str) -> tuple[Diagnostic, ...]:
    """Return T104 where there is no folder `base` that can be looked into."""
    try:
        with os.scandir(root / base):
            return ()
    except OSError as error:
        return (_no_folder(root, base, error),)


def _no_folder(root: Path, base: str, error: OSError) -> Diagnostic:
    """Report the folder that cannot be looked into, which may lie deeper."""
    given = error.filename if isinstance(error.filename, str) else ""
    path = Path(given).relative_to(root).as_posix() if given.startswith(f"{root}/") else base
    return unreadable(path, error, _NO_FOLDER)


def _large(root: Path, base: str, path: str) -> Diagnostic | None:
    size = os.stat(f"{root}/{base}/{path}").st_size  # noqa: PTH116
    if not is_too_large(size):
        return None
    advice = "Lưu lại cho nhẹ: quét 150–200 dpi, nén ảnh; hoặc chia làm nhiều tệp."
    return too_large(f"{base}/{path}", size, "tệp đi kèm", LARGEST_BESIDE, advice)


@lru_cache(maxsize=2)
def _same_for_windows(base: str, paths: tuple[str, ...]) -> tuple[Diagnostic, ...]:
    """Two names that some systems take for one: a copy of the project there lacks a file."""
    first: dict[str, str] = {}
    problems = []
    for path in paths:
        other = first.setdefault(path if _is_plain(path) else nfc(path).casefold(), path)
        if other != path:
            values = {"name": path.rpartition("/")[2], "other": f"{base}/{other}"}
            problems.append(problem("T112", Position(f"{base}/{path}"), **values))
    return tuple(problems)


def _is_plain(path: str) -> bool:
    return path.isascii() and path.islower()


@lru_cache(maxsize=2)
def _refused_names(base: str, paths: tuple[str, ...]) -> Mapping[str, Diagnostic]:
    """Return by path what is wrong with a name: a save changes none."""
    return {path: finding for path in paths if (finding := _refused_name(base, path))}


def _refused_name(base: str, path: str) -> Diagnostic | None:
    if not _is_utf8(path):
        return _bad_name(base, path)
    return _not_for_windows(base, path) if _MAY_BE_REFUSED.search(path) else None


def _no_plain_file(root: Path, base: str, path: str) -> Diagnostic | None:
    file = root / base / path
    if not file.is_symlink():
        return _no_file(base, path, "đây là ống dẫn hay thiết bị, không phải tệp", "Xóa nó.")
    target = Path(os.path.realpath(file))
    if not target.is_relative_to(os.path.realpath(root)):
        advice = "Chép hẳn tệp vào thư mục nội dung thay cho liên kết."
        return _no_file(base, path, "liên kết trỏ ra ngoài thư mục của dự án", advice)
    if target.is_symlink() or (file.exists() and not file.is_file()):  # the first leads to itself
        reason = "liên kết không trỏ tới một tệp"
        return _no_file(base, path, reason, "Chép hẳn tệp vào đây thay cho liên kết.")
    return None


def _not_for_windows(base: str, path: str) -> Diagnostic | None:
    """Report a name that no Windows machine can have a file of: nobody there gets the project."""
    name = next((part for part in path.split("/") if unfit_for_windows(part)), "")
    if not name or is_markdown(path):
        return None  # of a Markdown file the name is told where its address is
    reason = "máy Windows không tạo được tệp hay thư mục tên này, nên không tải được cả kho"
    right = f"“{fit_for_windows(name)}”"
    values = {"name": name, "reason": reason, "example": right}
    return problem("T105", Position(f"{base}/{path}"), **values)


def _no_file(base: str, path: str, reason: str, advice: str) -> Diagnostic:
    name = path.rpartition("/")[2]
    return problem("T107", Position(f"{base}/{path}"), name=name, reason=reason, advice=advice)


def _walk(folder: Path, above: str, hidden: list[str]) -> Iterator[tuple[str, bool]]:
    """Yield the paths, and whether each is a plain file; what is hidden goes to its own list,
    unless programs leave it everywhere."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                if not _LEFT_BY_PROGRAMS.fullmatch(entry.name):
                    hidden.append(above + entry.name)
            elif entry.is_dir(follow_symlinks=False):
                yield from _walk(folder / entry.name, f"{above}{entry.name}/", hidden)
            else:
                yield above + entry.name, entry.is_file(follow_symlinks=False)


def _unseen(base: str, path: str) -> Diagnostic:
    name = path.rpartition("/")[2]
    values = {"name": name, "reason": "tên mở đầu bằng dấu chấm, cổng không đọc", "advice": _SHOW}
    shown = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return problem("T106", Position(f"{base}/{shown}"), **values)


def _is_utf8(path: str) -> bool:
    return path.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in path)


def _bad_name(base: str, path: str) -> Diagnostic:
    shown = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return problem(
        "T105",
        Position(f"{base}/{shown}"),
        name=shown.rpartition("/")[2],
        reason="tên không phải UTF-8",
        example="tên chỉ có chữ không dấu, chữ số và gạch nối",
    )
