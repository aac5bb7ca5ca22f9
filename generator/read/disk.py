"""The only file reading: the content folder's files, and the text of one of them."""

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, Position, problem
from generator.read.outcome import Outcome

BOM = "\ufeff"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "không có tệp này",
    IsADirectoryError: "đây là thư mục",
    PermissionError: "không có quyền đọc",
}


def list_files(root: Path, base: str) -> Outcome[tuple[str, ...]]:
    """Return the paths of all files below `base`, relative to it; hidden ones are skipped.

    A name that is no UTF-8 can stand in no address: it is reported and left out.
    """
    try:
        paths = sorted(_walk(root / base, ""))
    except OSError as error:
        return Outcome(None, (_unreadable(base, error),))
    sound = tuple(path for path in paths if _is_utf8(path))
    return Outcome(sound, tuple(_bad_name(base, path) for path in paths if not _is_utf8(path)))


def read_text(root: Path, path: str) -> Outcome[str]:
    """Return a file's text as written, with every line ended by one line feed."""
    try:
        data = (root / path).read_bytes()
    except OSError as error:
        return Outcome(None, (_unreadable(path, error),))
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
    control = _CONTROL.search(text)
    if control:
        return Outcome(None, (*problems, _control_character(path, text, control)))
    return Outcome(text, problems)


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
            elif entry.is_file() or entry.is_symlink():
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


def _not_utf8(path: str, data: bytes, offset: int) -> Diagnostic:
    before = data[:offset].decode("utf-8")
    line, column = _line_and_column(before, len(before))
    excerpt = data.split(b"\n")[line - 1].decode("utf-8", "replace").rstrip("\r")
    return problem("T102", Position(path, line, column), excerpt, offset=offset + 1)


def _control_character(path: str, text: str, control: re.Match[str]) -> Diagnostic:
    line, column = _line_and_column(text, control.start())
    excerpt = _CONTROL.sub("\ufffd", text.split("\n")[line - 1])
    return problem("T103", Position(path, line, column), excerpt, name=_name(control.group()))


def _name(letter: str) -> str:
    name = unicodedata.name(letter, "NUL" if letter == "\0" else "")
    return f"U+{ord(letter):04X} {name}".rstrip()


def _line_and_column(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
