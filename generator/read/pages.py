"""From a hand-written page's keys to a page; MkDocs renders what is sound."""

import re
from posixpath import basename

from generator.model import Origin, PageId, PageStatus, WrittenPage
from generator.read.folders import SLUG, Folder
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.schema import PageKeys


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
    return Outcome(record)


PAGES = Kind(
    record=WrittenPage,
    folder=Folder("", re.compile(rf"{SLUG}\.md"), 0, "‹tên›.md", "gioi-thieu.md"),
    keys=PageKeys,
    read=page_from,
    check=lambda _, identifiers: (),
    sound=lambda page, _: page,
    fence_needed=False,
)
