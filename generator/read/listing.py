"""Which files there are: their names, their sizes, and that each is a plain file of the project."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, Position, problem
from generator.read.disk import LARGEST_BESIDE, is_too_large, too_large, unreadable
from generator.read.outcome import Outcome
from generator.text import nfc


def list_files(root: Path, base: str) -> Outcome[tuple[str, ...]]:
    """Return the paths of all files below `base`, relative to it; hidden ones are skipped.

    What can stand in no address, is no plain file, or lies outside the project is reported and
    left out.
    """
    try:
        paths = sorted(_walk(root / base, ""))
    except OSError as error:
        return Outcome(None, (unreadable(base, error),))
    unusable = {path: finding for path in paths if (finding := _unusable(root, base, path))}
    sound = tuple(path for path in paths if path not in unusable)
    large = (finding for path in sound if (finding := _large(root, base, path)))
    return Outcome(sound, (*unusable.values(), *large, *_same_for_windows(base, sound)))


def _large(root: Path, base: str, path: str) -> Diagnostic | None:
    """Content files are looked at when they are read."""
    if path.endswith((".md", ".yml")):
        return None
    size = os.stat(f"{root}/{base}/{path}").st_size  # noqa: PTH116
    if not is_too_large(size):
        return None
    advice = "Lưu lại cho nhẹ: quét 150–200 dpi, nén ảnh; hoặc chia làm nhiều tệp."
    return too_large(f"{base}/{path}", size, "tệp đi kèm", LARGEST_BESIDE, advice)


def _same_for_windows(base: str, paths: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Two names that some systems take for one: a copy of the project there lacks a file."""
    first: dict[str, str] = {}
    for path in paths:
        other = first.setdefault(path if _is_plain(path) else nfc(path).casefold(), path)
        if other != path:
            name = path.rpartition("/")[2]
            yield problem("T112", Position(f"{base}/{path}"), name=name, other=f"{base}/{other}")


def _is_plain(path: str) -> bool:
    return path.isascii() and path.islower()


def _unusable(root: Path, base: str, path: str) -> Diagnostic | None:
    if not _is_utf8(path):
        return _bad_name(base, path)
    about = os.lstat(f"{root}/{base}/{path}")
    if stat.S_ISREG(about.st_mode):
        return None
    file = root / base / path
    if not stat.S_ISLNK(about.st_mode):
        return _no_file(base, path, "đây là ống dẫn hay thiết bị, không phải tệp", "Xóa nó.")
    if not file.resolve().is_relative_to(root.resolve()):
        advice = "Chép hẳn tệp vào thư mục nội dung thay cho liên kết."
        return _no_file(base, path, "liên kết trỏ ra ngoài thư mục của dự án", advice)
    if file.exists() and not file.is_file():
        reason = "liên kết không trỏ tới một tệp"
        return _no_file(base, path, reason, "Chép hẳn tệp vào đây thay cho liên kết.")
    return None


def _no_file(base: str, path: str, reason: str, advice: str) -> Diagnostic:
    name = path.rpartition("/")[2]
    return problem("T107", Position(f"{base}/{path}"), name=name, reason=reason, advice=advice)


def _walk(folder: Path, above: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(folder / entry.name, f"{above}{entry.name}/")
            else:
                yield above + entry.name


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
