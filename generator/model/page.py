"""A page written by hand, which MkDocs renders: what stands in the navigation's “Về cổng”."""

import re
from dataclasses import dataclass
from enum import StrEnum

from generator.model.ids import PageId
from generator.model.origin import Origin

_HEADING = re.compile(
    r"#[ \t]+(?P<name>[^\n]*?)[ \t#]*(?:\n|\Z)|(?P<underlined>[^\n]+)\n=+[ \t]*(?:\n|\Z)"
)


class PageStatus(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"


class PageLanguage(StrEnum):
    VIETNAMESE = "vi"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """`title` is empty where the page's first heading is its title. A draft has no address."""

    id: PageId
    title: str
    origin: Origin
    description: str = ""
    draft: bool = False
    language: PageLanguage = PageLanguage.VIETNAMESE

    @property
    def name(self) -> str:
        """What readers call it: its title, or the heading above its words."""
        match = _HEADING.match(self.origin.body.lstrip())
        return self.title or (match["name"] or match["underlined"] if match else "")

    @property
    def url(self) -> str:
        return f"/{self.id}/"
