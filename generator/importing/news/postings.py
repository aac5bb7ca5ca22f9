"""Who put a piece on a school's page, and when, in one line below it: name @ time and day."""

import re
from collections.abc import Iterable

from generator.importing.news.date_lines import DateLine, date_line
from generator.importing.news.lines import is_name

_POSTED = re.compile(r"(?P<name>[^@|:.]{4,40}?)\s*@\s*(?P<when>\d{1,2}[:hg]\d\d\s.{8,16})")


def posting_of(lines: Iterable[str]) -> tuple[str, DateLine] | None:
    """Return who posted a piece and when, where a line says both."""
    for match in filter(None, map(_POSTED.fullmatch, lines)):
        day = date_line(match["when"])
        if day and not day.rest and is_name(match["name"], in_capitals=True):
            return match["name"], day
    return None
