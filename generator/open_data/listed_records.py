"""An article or text as other documents list it: title, day and address."""

from datetime import date

from generator.model import Article, OfficialText
from generator.open_data.table_formats import Record
from generator.pages.parts.figures import record_title
from generator.pages.parts.structured_data import absolute
from generator.site import Site


def listed_record(site: Site, record: Article | OfficialText) -> Record:
    """Return the row of a record in a list of records."""
    day = record.day if isinstance(record, Article) else record.issued
    return {
        "title": record_title(site, record),
        "date": iso_or_none(day),
        "url": absolute(site, record.url),
    }


def iso_or_none(day: date | None) -> str | None:
    return day.isoformat() if day else None
