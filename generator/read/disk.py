"""The only file reading: the content folder's files, and the text of one of them."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, Position, problem
from generator.read.outcome import Outcome
from generator.text import HIDDEN, as_meant, format_number, letter_name

BOM = "\ufeff"
LARGEST = 3
"""Megabytes of a content file: the longest codes of law have half of one."""
LONGEST_LINE = 50_000
"""Letters: ten times the longest paragraph seen."""
_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|>{7})(?= |$)", re.MULTILINE)
"""What git leaves where two people changed the same lines."""
_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "không có tệp này",
    IsADirectoryError: "đây là thư mục",
    PermissionError: "không có quyền đọc",
}


def list_files(root: Path, base: str) -> Outcome[tuple[str, ...]]:
    """Return the paths of all files below `base`, relative to it; hidden ones are skipped.

    What can stand in no address, is no plain file, or lies outside the project is reported and
    left out.
    """
    try:
        paths = sorted(_walk(root / base, ""))
    except OSError as error:
        return Outcome(None, (_unreadable(base, error),))
    unusable = {path: finding for path in paths if (finding := _unusable(root, base, path))}
    sound = tuple(path for path in paths if path not in unusable)
    return Outcome(sound, tuple(unusable.values()))


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


def read_text(root: Path, path: str) -> Outcome[str]:
    """Return a file's text as written, with every line ended by one line feed."""
    data = read_data(root, path)
    if data.value is None:
        return Outcome(None, data.problems)
    return decoded(path, data.value)


def read_data(root: Path, path: str) -> Outcome[bytes]:
    """Return a content file as it is, unless it is too large to be one."""
    try:
        size = os.stat(f"{root}/{path}").st_size  # noqa: PTH116
        if size > LARGEST * 1_000_000:
            return Outcome(None, (_too_large(path, size),))
        with open(f"{root}/{path}", "rb", buffering=0) as file:  # noqa: PTH123
            return Outcome(file.read())
    except OSError as error:
        return Outcome(None, (_unreadable(path, error),))


def decoded(path: str, data: bytes) -> Outcome[str]:
    """Return the text of a content file."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Outcome(None, (_not_utf8(path, data, error.start),))
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    problems: tuple[Diagnostic, ...] = ()
    if text.startswith(BOM):
        text = text[1:]
        problems = (problem("T101", Position(path), text.partition("\n")[0]),)
    if refused := _refused(path, text):
        return Outcome(None, (*problems, refused))
    return Outcome(as_meant(text), problems)


def _refused(path: str, text: str) -> Diagnostic | None:
    """Return what makes the text one that nobody reads on."""
    if hidden := HIDDEN.search(text):
        return _hidden_letter(path, text, hidden)
    if conflict := _CONFLICT.search(text):
        return _conflict(path, text, conflict)
    return _long_line(path, text) if len(text) > LONGEST_LINE else None


def read_bytes(root: Path, path: str) -> Outcome[bytes]:
    """Return a file as it is."""
    try:
        return Outcome((root / path).read_bytes())
    except OSError as error:
        return Outcome(None, (_unreadable(path, error),))


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


def _unreadable(path: str, error: OSError) -> Diagnostic:
    reason = _REASONS.get(type(error), error.strerror or type(error).__name__)
    return problem("T104", Position(path), reason=reason)


def _too_large(path: str, size: int) -> Diagnostic:
    return problem("T108", Position(path), size=format_number(-(-size // 1_000_000)), limit=LARGEST)


def _long_line(path: str, text: str) -> Diagnostic | None:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            lengths = {"length": format_number(len(line)), "limit": format_number(LONGEST_LINE)}
            return problem("T109", Position(path, number), line, **lengths)
    return None


def _not_utf8(path: str, data: bytes, offset: int) -> Diagnostic:
    before = data[:offset].decode("utf-8")
    line, column = _line_and_column(before, len(before))
    excerpt = data.split(b"\n")[line - 1].decode("utf-8", "replace").rstrip("\r")
    return problem("T102", Position(path, line, column), excerpt, offset=offset + 1)


def _hidden_letter(path: str, text: str, hidden: re.Match[str]) -> Diagnostic:
    line, column = _line_and_column(text, hidden.start())
    excerpt = HIDDEN.sub("\ufffd", text.split("\n")[line - 1])
    name = letter_name(hidden.group())
    return problem("T103", Position(path, line, column), excerpt, name=name)


def _conflict(path: str, text: str, conflict: re.Match[str]) -> Diagnostic:
    line, column = _line_and_column(text, conflict.start())
    excerpt = text.split("\n")[line - 1]
    return problem("T110", Position(path, line, column), excerpt, mark=conflict.group())


def _line_and_column(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
