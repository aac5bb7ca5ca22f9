"""A file of the inbox → records in the work tree, checked as they would be published."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from generator.build import prepare
from generator.importing.batch import Batch, Result, run
from generator.importing.beside import shelf_of
from generator.importing.library import Library
from generator.inbox.newcomers import Newcomer, add, newcomers
from generator.inbox.plain_words import PlainFinding, plain_finding
from generator.inbox.revision import alike_record, came_from, earlier_record, with_keys_of
from generator.model import Content, Settings
from generator.read import read_content
from generator.read.site_address import site_address

_DRAFT = re.compile(r"^status: draft\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file became; `path` of the record below the root is empty when nothing could be read,
    or what `was_read` has no place.

    `is_there` when the repository has had it from an earlier time, `replaces` when it had an
    earlier state of it; `is_renamed` when that came from a file of another name.
    """

    result: Result
    findings: tuple[PlainFinding, ...] = ()
    path: str = ""
    url: str = ""
    was_read: bool = False
    is_there: bool = False
    replaces: bool = False
    is_renamed: bool = False
    notices: tuple[str, ...] = ()
    """Who is new to the portal, and is added with the record."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What readers call the regions and topics that were read, by id."""
    beside: tuple[str, ...] = ()
    """The pictures beside the file that stand in it now."""

    @property
    def title(self) -> str:
        fields = self.result.object
        return str(fields.get("title") or fields.get("subject") or Path(self.result.name).stem)

    @property
    def is_sound(self) -> bool:
        return bool(self.path) and not any(finding.is_error for finding in self.findings)


def bring(file: Path, root: Path, now: datetime, shelves: tuple[Path, ...] = ()) -> Brought:
    """Put a file's record into a work tree, ready to publish, and check it there.

    Its pictures may lie beside it, or in the folders `shelves`.
    """
    content, _ = read_content(root)
    names = _names(content)
    batch = Batch(Library.of(content), root, None, "", True, now.date(), shelves=shelves)
    (trial,) = run(batch, [file])
    if trial.draft is None:
        return Brought(trial, names=names)
    over = earlier_record(trial.draft, file.name, root)
    before = over.read_text("utf-8") if over else ""
    is_renamed = over is not None and not came_from(over, file.name, root)
    new = newcomers(trial.draft.record, content)
    library = _with_newcomers(new, root) if new else batch.library
    names = _names(library.content)
    (result,) = run(replace(batch, library=library, is_trial=False, over=over), [file])
    if result.place is None:
        return Brought(result, was_read=True, names=names)
    path = result.place.file.relative_to(root.resolve()).as_posix()
    if result.place.is_taken:
        return Brought(result, path=path, url=_url(root, path), is_there=True, names=names)
    _make_ready(result.place.file, before)
    alike = None if over else alike_record(trial.draft, root, result.place.file)
    of_alike = [_notice_of_alike(root, alike)] if alike else []
    notices = (*of_alike, *(newcomer.notice for newcomer in new))
    return Brought(
        result,
        _findings(root, path, now),
        path,
        _url(root, path),
        replaces=over is not None,
        is_renamed=is_renamed,
        notices=notices,
        names=names,
        beside=_beside(result, (file.parent, *shelves)),
    )


def _beside(result: Result, folders: Sequence[Path]) -> tuple[str, ...]:
    used = result.draft.pictures if result.draft else {}
    return tuple(name for name in shelf_of(folders) if name in used)


def _with_newcomers(new: Sequence[Newcomer], root: Path) -> Library:
    for newcomer in new:
        add(root, newcomer)
    return Library.of(read_content(root)[0])


def _findings(root: Path, path: str, now: datetime) -> tuple[PlainFinding, ...]:
    """Return all errors, and what else is to be said of the record at a path."""
    build = prepare(root, Settings(site_name="", site_url=site_address(root)), now)
    content, _ = read_content(root)
    titles = {article.origin.path: article.title for article in content.articles}
    own = (path, f"{path.removesuffix('.md')}/")
    findings = (
        plain_finding(finding, root, path, titles)
        for finding in sorted(build.problems, key=lambda finding: finding.position)
        if finding.is_error or finding.position.path.startswith(own)
    )
    return tuple(dict.fromkeys(findings))


def _notice_of_alike(root: Path, record: Path) -> str:
    path = record.relative_to(root).as_posix()
    content, _ = read_content(root)
    known = {other.origin.path: other for other in content.records}.get(path)
    title = getattr(known, "title", "") or getattr(known, "subject", "") or record.stem
    return (
        f"Giống bài đã có: “{title}” ({known.url if known else path}). Là bản sửa của bài ấy thì "
        "đặt lại tên tệp hay tiêu đề như cũ, kẻo cổng có hai trang; là bài khác thì cứ đăng."
    )


def _names(content: Content) -> dict[str, str]:
    words = content.vocabulary
    names = {str(region.id): region.name for region in content.regions}
    names |= {str(id_): topic.name for id_, topic in words.topics.items()}
    names |= {str(id_): type_.name for id_, type_ in words.types.items()}
    return names | {str(id_): issuer.name for id_, issuer in words.issuers.items()}


def _make_ready(record: Path, before: str) -> None:
    """A record that is approved is no draft; what only its earlier state says stays."""
    words = _DRAFT.sub("", record.read_text("utf-8"))
    words = with_keys_of(before, words) if before else words
    record.write_text(words, encoding="utf-8")


def _url(root: Path, path: str) -> str:
    content, _ = read_content(root)
    return {record.origin.path: record.url for record in content.records}.get(path, "")
