"""The files of an official text: the wording of each version, and what its attachments are.

They lie in a folder of the text's name. A version is the words alone, from first to last:
`2024-07-01.md` beside `versions: [{date: 2024-07-01, by: 12/QĐ-KHVN}]`. The text's own file keeps
the wording as issued, so that an amendment adds a file and changes none.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from posixpath import join, normpath
from typing import TypeVar

from generator.diagnostics import Diagnostic
from generator.model import Attachment, OfficialText, Origin, Version
from generator.model.origin import Key
from generator.read.frontmatter import has_front_matter
from generator.read.outcome import Outcome
from generator.read.schema import OfficialTextKeys, VersionKeys
from generator.read.source import read_bytes, read_text

T = TypeVar("T")
_BEGINNINGS = {".pdf": b"%PDF-", ".docx": b"PK\x03\x04"}


def with_files(
    root: Path, base: str, keys: OfficialTextKeys, outcome: Outcome[OfficialText]
) -> Outcome[OfficialText]:
    """Add the versions' wording and the attachments' facts; missing attachments are known."""
    text = outcome.value
    if not text:
        return outcome
    problems = list(outcome.problems)
    versions = _gather(problems, (_version(root, text, at, one) for at, one in _each(keys)))
    missing = {one.place for one in problems if one.code == "B602"}
    attachments = _gather(
        problems,
        (
            _attachment(root, text.origin, one, at)
            for at, one in enumerate(text.attachments)
            if text.origin.place("attachments", at, "file") not in missing
        ),
    )
    return Outcome(replace(text, versions=versions, attachments=attachments), tuple(problems))


def unlisted_version(path: str, owner: str) -> Diagnostic:
    """Report a file that stands where versions do, and that no text names."""
    name = path.rpartition("/")[2]
    reason = f"{owner} không ghi tệp này trong “versions”"
    example = "tên đã ghi ở đó, hoặc thêm “versions: [{date: ‹ngày›}]”; nếu không cần thì xóa tệp"
    return Origin(path, "", 1, {}).problem("T105", name=name, reason=reason, example=example)


def _gather(problems: list[Diagnostic], outcomes: Iterable[Outcome[T]]) -> tuple[T, ...]:
    """Return the values there are; what was found goes to the other findings."""
    values: list[T] = []
    for one in outcomes:
        problems += one.problems
        if one.value is not None:
            values.append(one.value)
    return tuple(values)


def _each(keys: OfficialTextKeys) -> Iterator[tuple[int, VersionKeys]]:
    return iter(enumerate(keys.versions))


def _version(root: Path, text: OfficialText, at: int, keys: VersionKeys) -> Outcome[Version]:
    name = keys.file or f"{keys.date.date.isoformat()}.md"
    path = _beside(text.origin, name)
    if not (root / path).is_file():
        place: tuple[Key, ...] = ("versions", at, "file" if keys.file else "date")
        advice = f"Đặt toàn văn từ ngày này vào {path}."
        return Outcome(None, (text.origin.problem("B602", *place, file=name, advice=advice),))
    source = read_text(root, path)
    if source.value is None:
        return Outcome(None, source.problems)
    origin = Origin(path, source.value, 1, {})
    problems = source.problems
    if has_front_matter(source.value):
        problems = (*problems, origin.problem_at("B611", 1, owner=text.origin.path))
    return Outcome(Version(keys.date.date, origin, keys.by), problems)


def _attachment(root: Path, origin: Origin, one: Attachment, at: int) -> Outcome[Attachment]:
    source = read_bytes(root, _beside(origin, one.file))
    if source.value is None:
        return Outcome(None, source.problems)
    actual = hashlib.sha256(source.value).hexdigest()
    problems: tuple[Diagnostic, ...] = ()
    if not _is_document(one.file, source.value):
        problems = (origin.problem("B610", "attachments", at, "file", file=one.file),)
    if one.sha256 and one.sha256 != actual:
        gaps = {"file": one.file, "actual": actual}
        problems = (*problems, origin.problem("B609", "attachments", at, "sha256", **gaps))
    return Outcome(replace(one, sha256=actual, size=len(source.value)), problems)


def _is_document(name: str, data: bytes) -> bool:
    suffix = f".{name.rpartition('.')[2].lower()}"
    return suffix in _BEGINNINGS and data.startswith(_BEGINNINGS[suffix])


def _beside(origin: Origin, name: str) -> str:
    return normpath(join(origin.path.removesuffix(".md"), name))
