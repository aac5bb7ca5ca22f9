"""A page written by hand, which MkDocs renders: what stands in the navigation's “Về cổng”."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.ids import PageId
from generator.model.origin import Origin


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
    def url(self) -> str:
        return f"/{self.id}/"
