"""A file of the inbox → records in the work tree, checked as they would be published."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from generator.build import CONTENT, prepare
from generator.diagnostics import Diagnostic
from generator.importing.batch import Batch, Result, run
from generator.importing.library import Library
from generator.model import Content, Settings
from generator.read import read_content
from generator.read.site_address import site_address

_OPEN_DAY = re.compile(r"^# date: .*$", re.MULTILINE)
_DRAFT = re.compile(r"^status: draft\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file became; `path` of the record below the root is empty when nothing could be read.

    `is_there` when the repository has had it from an earlier time.
    """

    result: Result
    findings: tuple[Diagnostic, ...] = ()
    path: str = ""
    url: str = ""
    is_there: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    """What readers call the regions and topics that were read, by id."""

    @property
    def title(self) -> str:
        fields = self.result.object
        return str(fields.get("title") or fields.get("subject") or Path(self.result.name).stem)

    @property
    def is_sound(self) -> bool:
        return bool(self.path) and not any(finding.is_error for finding in self.findings)


def bring(file: Path, root: Path, now: datetime) -> Brought:
    """Put a file's record into a work tree, ready to publish, and check it there."""
    content, _ = read_content(root)
    batch = Batch(Library.of(content), root, None, "", False, now.date())
    (result,) = run(batch, [file])
    names = _names(content)
    if result.place is None:
        return Brought(result, names=names)
    path = result.place.file.relative_to(root.resolve()).as_posix()
    if result.place.is_taken:
        return Brought(result, path=path, url=_url(root, path, now), is_there=True, names=names)
    _make_ready(result.place.file, now)
    build = prepare(root, Settings(site_name="", site_url=site_address(root)), now)
    stem = path.removesuffix(".md")
    findings = tuple(
        finding
        for finding in build.problems
        if finding.is_error or finding.position.path.startswith((path, f"{stem}/"))
    )
    return Brought(result, findings, path, _url(root, path, now), names=names)


def _names(content: Content) -> dict[str, str]:
    regions = {str(region.id): region.name for region in content.regions}
    return regions | {str(id_): topic.name for id_, topic in content.vocabulary.topics.items()}


def _make_ready(record: Path, now: datetime) -> None:
    """A record that is approved is no draft; without a day of its own it is of this moment."""
    words = record.read_text("utf-8")
    words = _OPEN_DAY.sub(f"date: {now:%Y-%m-%d %H:%M}", _DRAFT.sub("", words))
    record.write_text(words, encoding="utf-8")


def _url(root: Path, path: str, now: datetime) -> str:
    content, _ = read_content(root)
    urls = {record.origin.path: record.url for record in content.records}
    return urls.get(path, "") if path.startswith(CONTENT) else ""
