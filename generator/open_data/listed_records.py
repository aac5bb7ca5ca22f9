"""An article or text as other documents list it: title, day and address."""

from datetime import date

from generator.model import Edition
from generator.open_data.table_formats import Record
from generator.pages.parts.figures import record_title
from generator.site.links import SourceLink, TextLink


def listed_record(source: SourceLink, edition: Edition) -> Record:
    """Return the row of a record in a list of records."""
    day = source.issued if isinstance(source, TextLink) else source.day
    return {
        "title": record_title(source),
        "date": iso_or_none(day),
        "url": edition.absolute(source.url),
    }


def iso_or_none(day: date | None) -> str | None:
    return day.isoformat() if day else None
