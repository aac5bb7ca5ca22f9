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
from generator.model import Attachment, OfficialText, Origin, TextKind, Version, form_of, really
from generator.model.origin import Key
from generator.read.disk import read_bytes, read_text
from generator.read.folders import is_version
from generator.read.frontmatter import has_front_matter
from generator.read.outcome import Outcome
from generator.read.schema import OfficialTextKeys, VersionKeys
from generator.text import says_something

T = TypeVar("T")
_BEGINNINGS = {".pdf": b"%PDF-", ".docx": b"PK\x03\x04", ".xlsx": b"PK\x03\x04"}


def with_files(
    root: Path, keys: OfficialTextKeys, outcome: Outcome[OfficialText]
) -> Outcome[OfficialText]:
    """Add the versions' wording and the attachments' facts; missing attachments are known."""
    text = outcome.value
    if not text:
        return outcome
    problems = list(outcome.problems)
    versions = _gather(
        problems,
        (_version(root, text, index, version) for index, version in enumerate(keys.versions)),
    )
    missing = {problem.position for problem in problems if problem.code == "B602"}
    attachments = _gather(
        problems,
        (
            _attachment(root, text.origin, attachment, index)
            for index, attachment in enumerate(text.attachments)
            if text.origin.position("attachments", index, "file") not in missing
        ),
    )
    return Outcome(replace(text, versions=versions, attachments=attachments), tuple(problems))


def check_body(kind: TextKind, origin: Origin) -> tuple[Diagnostic, ...]:
    """Report a text that says it has words and has none, or has words that no page shows."""
    has_words = bool(origin.body.strip())
    if kind is not TextKind.NONE and has_words and not says_something(origin.body):
        has_words = False
    if has_words is (kind is not TextKind.NONE):
        return ()
    reason = f"Khóa “text” ghi “{kind}” mà thân tệp {'có chữ' if has_words else 'để trống'}"
    none = "Chữ ấy không hiện ở đâu: ghi “text: summary” hay “text: full”, hoặc xóa."
    empty = "Viết thân tệp dưới dòng “---” thứ hai, hoặc ghi “text: none”."
    return (origin.problem("B620", "text", reason=reason, advice=none if has_words else empty),)


def unlisted_versions(
    base: str, files: Iterable[str], texts: Iterable[OfficialText]
) -> Iterator[Diagnostic]:
    """Report the files of a wording that their text does not name, or that have no text."""
    owners = {text.origin.path: text for text in texts}
    listed = {version.origin.path for text in owners.values() for version in text.versions}
    for path in filter(is_version, files):
        here = f"{base}/{path}"
        owner = f"{here.rpartition('/')[0]}.md"
        if here not in listed and (owner in owners or owner.removeprefix(f"{base}/") not in files):
            yield _unlisted(here, owner)


def _unlisted(path: str, owner: str) -> Diagnostic:
    name = path.rpartition("/")[2]
    reason = f"{owner} không ghi tệp này trong “versions”"
    example = "tên đã ghi ở đó, hoặc thêm “versions: [{date: ‹ngày›}]”; nếu không cần thì xóa tệp"
    return Origin.of(path, "", 1, {}).problem("T105", name=name, reason=reason, example=example)


def _gather(problems: list[Diagnostic], outcomes: Iterable[Outcome[T]]) -> tuple[T, ...]:
    """Return the values there are; what was found goes to the other findings."""
    values: list[T] = []
    for outcome in outcomes:
        problems += outcome.problems
        if outcome.value is not None:
            values.append(outcome.value)
    return tuple(values)


def _version(root: Path, text: OfficialText, index: int, keys: VersionKeys) -> Outcome[Version]:
    name = keys.file or f"{keys.date.date.isoformat()}.md"
    path = _beside(text.origin, name)
    if not (root / path).is_file():
        path_of_key: tuple[Key, ...] = ("versions", index, "file" if keys.file else "date")
        advice = f"Đặt toàn văn từ ngày này vào {path}."
        return Outcome(None, (text.origin.problem("B602", *path_of_key, file=name, advice=advice),))
    decoded = read_text(root, path)
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    origin = Origin.of(path, decoded.value, 1, {})
    problems = decoded.problems
    if has_front_matter(decoded.value):
        problems = (*problems, origin.problem_at("B611", 1, owner=text.origin.path))
    if not says_something(decoded.value):
        advice = "Dán toàn văn từ ngày ấy vào tệp, hoặc bỏ dòng của nó khỏi “versions”."
        empty = origin.problem_at("B620", 1, reason="Tệp phiên bản để trống", advice=advice)
        problems = (*problems, empty)
    return Outcome(Version(keys.date.date, origin, keys.by), problems)


def _attachment(
    root: Path, origin: Origin, attachment: Attachment, index: int
) -> Outcome[Attachment]:
    data = read_bytes(root, _beside(origin, attachment.file))
    if data.value is None:
        return Outcome(None if data.problems else attachment, data.problems)
    actual = hashlib.sha256(data.value).hexdigest()
    problems: tuple[Diagnostic, ...] = ()
    if not _is_what_it_says(attachment.file, data.value):
        values = {"file": attachment.file, "reason": f"thật ra là {really(form_of(data.value))}"}
        problems = (origin.problem("B610", "attachments", index, "file", **values),)
    if attachment.sha256 and attachment.sha256 != actual:
        placeholders = {"file": attachment.file, "actual": actual}
        problems = (
            *problems,
            origin.problem("B609", "attachments", index, "sha256", **placeholders),
        )
    return Outcome(replace(attachment, sha256=actual, size=len(data.value)), problems)


def _is_what_it_says(name: str, data: bytes) -> bool:
    suffix = f".{name.rpartition('.')[2].lower()}"
    return suffix in _BEGINNINGS and data.startswith(_BEGINNINGS[suffix])


def _beside(origin: Origin, name: str) -> str:
    return normpath(join(origin.path.removesuffix(".md"), name))
