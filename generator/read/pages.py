"""From a hand-written page's keys to a page; MkDocs renders what is sound."""

import re
from collections.abc import Iterator
from posixpath import basename

from generator.diagnostics import Diagnostic
from generator.model import Origin, PageId, PageStatus, WrittenPage
from generator.read.folders import SLUG, Folder
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.schema import PageKeys

_NAME = re.compile(r"#(?!#)[ \t]*\S|[^\n]+\n=+[ \t]*(?:\n|$)")
_GIVE_A_NAME = "Viết “# Tên trang” ở dòng đầu thân bài, hoặc “title: …” trong phần khai báo."


def page_from(keys: PageKeys, origin: Origin, _: ContentFolder) -> Outcome[WrittenPage]:
    """Return the page; its id is its file's name."""
    record = WrittenPage(
        id=PageId(basename(origin.path).removesuffix(".md")),
        title=keys.title,
        description=keys.description,
        draft=keys.status is PageStatus.DRAFT,
        language=keys.language,
        origin=origin,
    )
    return Outcome(record, tuple(_nameless(record)))


def _nameless(page: WrittenPage) -> Iterator[Diagnostic]:
    """Yield B629 for a page that MkDocs would call by its file's name, which has no marks."""
    body = page.origin.body.strip()
    if page.draft or page.title or not body or _NAME.match(body):
        return
    reason = "trang không có tên, nên tên tệp thành tên trang"
    yield page.origin.problem_in(
        "B629", page.origin.body_line, "", written=page.id, reason=reason, advice=_GIVE_A_NAME
    )


PAGES = Kind(
    record=WrittenPage,
    folder=Folder("", re.compile(rf"{SLUG}\.md"), 0, "‹tên›.md"),
    keys=PageKeys,
    read=page_from,
    check=lambda _, identifiers: (),
    sound=lambda page, _: page,
    fence_needed=False,
)
