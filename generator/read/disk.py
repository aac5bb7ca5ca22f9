"""The only file reading: the content folder's files, and the text of one of them."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from generator.diagnostics import Diagnostic, Position, problem
from generator.read.foreign_files import foreign_bytes, foreign_text
from generator.read.outcome import Outcome
from generator.storage import demand_plain, read_plain, why
from generator.text import (
    HIDDEN,
    PILED,
    as_meant,
    format_number,
    letter_name,
    may_have_odd_letters,
    piled_marks,
)

BOM = "\ufeff"
LARGEST = 3
"""Megabytes of a content file: the longest codes of law have half of one."""
LARGEST_BESIDE = 50
"""Megabytes of a picture or an attachment: over it code hosts warn, and phones' lines give up."""
LONGEST_LINE = 50_000
"""Letters: ten times the longest paragraph seen."""
_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|>{7})(?= |$)", re.MULTILINE)
"""What git leaves where two people changed the same lines."""
_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "không có tệp này",
    IsADirectoryError: "đây là thư mục",
    PermissionError: "không có quyền đọc",
    NotADirectoryError: "trên đường dẫn có một tệp, không phải thư mục",
}


def read_text(root: Path, path: str) -> Outcome[str]:
    """Return a file's text as written, with every line ended by one line feed."""
    data = read_data(root, path)
    if data.value is None:
        return Outcome(None, data.problems)
    return decoded(path, data.value)


def read_data(root: Path, path: str) -> Outcome[bytes]:
    """Return a content file as it is, unless it is too large to be one."""
    try:
        about = os.stat(f"{root}/{path}")  # noqa: PTH116
        demand_plain(about, path)
        size = about.st_size
        if size > LARGEST * 1_000_000:
            advice = "Chia thành nhiều tệp; tài liệu dài thì đính kèm bản PDF."
            return Outcome(None, (too_large(path, size, "tệp nội dung", LARGEST, advice),))
        with open(f"{root}/{path}", "rb", buffering=0) as file:  # noqa: PTH123
            return Outcome(file.read())
    except OSError as error:
        return Outcome(None, (unreadable(path, error),))


def decoded(path: str, data: bytes) -> Outcome[str]:
    """Return the text of a content file."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        foreign = foreign_bytes(path, data)
        return Outcome(None, (foreign or _not_utf8(path, data, error.start),))
    if "\r" in text:
        text = text.replace("\r\n", "\n")
        if "\n" not in text and text.count("\r") > 1:
            return Outcome(None, (problem("T113", Position(path)),))
    problems: tuple[Diagnostic, ...] = ()
    if text.startswith(BOM):
        text = text[1:]
        problems = (problem("T101", Position(path), text.partition("\n")[0]),)
    if refused := foreign_text(path, text) or _refused(path, text, may_have_odd_letters(data)):
        foreign = foreign_bytes(path, data) if refused.code == "T103" else None
        return Outcome(None, (*problems, foreign or refused))
    return Outcome(as_meant(text), problems)


def _refused(path: str, text: str, is_odd: bool) -> Diagnostic | None:
    """Return what makes the text one that nobody reads on."""
    if is_odd and (hidden := HIDDEN.search(text)):
        return _hidden_letter(path, text, hidden)
    if is_odd and (piled := PILED.search(text)):
        return _piled_marks(path, text, piled)
    if conflict := _CONFLICT.search(text):
        return _conflict(path, text, conflict)
    return _long_line(path, text) if len(text) > LONGEST_LINE else None


def read_bytes(root: Path, path: str) -> Outcome[bytes]:
    """Return a file as it is; nothing of one that was told to be too large."""
    try:
        if is_too_large((root / path).stat().st_size):
            return Outcome(None)
        return Outcome(read_plain(root / path))
    except OSError as error:
        return Outcome(None, (unreadable(path, error),))


def is_too_large(size: int) -> bool:
    """Is a file beside the records larger than what the portal serves?"""
    return size > LARGEST_BESIDE * 1_000_000


def unreadable(
    path: str, error: OSError, reasons: Mapping[type[OSError], str] = MappingProxyType({})
) -> Diagnostic:
    """Return T104, in Vietnamese where the reason is one that is known; `reasons` go before."""
    reason = reasons.get(type(error)) or why_unreadable(error)
    return problem("T104", Position(path), reason=reason)


def why_unreadable(error: OSError) -> str:
    """Return the reason in Vietnamese."""
    return _REASONS.get(type(error)) or why(error)


def too_large(path: str, size: int, noun: str, limit: int, advice: str) -> Diagnostic:
    """Return T108; `limit` is in megabytes, `size` in bytes."""
    megabytes = format_number(-(-size // 1_000_000))
    values = {"size": megabytes, "limit": limit, "noun": noun, "advice": advice}
    return problem("T108", Position(path), **values)


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


def _piled_marks(path: str, text: str, piled: re.Match[str]) -> Diagnostic:
    line, column = _line_and_column(text, piled.start())
    excerpt = PILED.sub("\ufffd", text.split("\n")[line - 1])
    return problem("T111", Position(path, line, column), excerpt, **piled_marks(piled))


def _conflict(path: str, text: str, conflict: re.Match[str]) -> Diagnostic:
    line, column = _line_and_column(text, conflict.start())
    excerpt = text.split("\n")[line - 1]
    return problem("T110", Position(path, line, column), excerpt, mark=conflict.group())


def _line_and_column(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
