"""What is in the content folder and not on the portal yet: drafts, and what waits for its hour."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from generator.model import Article, ArticleStatus, Content, OfficialText, Record


@dataclass(frozen=True, slots=True)
class Unshown:
    """`waiting` has the moment by address, None of a draft."""

    records: tuple[Record, ...]
    waiting: Mapping[str, datetime | None]

    @classmethod
    def of(cls, content: Content, shown: Content) -> "Unshown":
        """Return what of the content is not shown."""
        paths = {record.origin.path for record in shown.records}
        records = tuple(record for record in content.records if record.origin.path not in paths)
        return cls(records, {record.url: coming(record) for record in records})

    @property
    def draft_texts(self) -> tuple[OfficialText, ...]:
        return tuple(record for record in self.records if isinstance(record, OfficialText))


def coming(record: Record) -> datetime | None:
    """Return the moment at which a record that is not shown will be."""
    if isinstance(record, Article) and record.status is not ArticleStatus.DRAFT:
        return record.date
    return None
