"""A text's status by its own words alone: its days, its period, what editors hold.

Of a period, and of a day of issue that is not sure, only the year is known: what begins then
begins with the year, and is told by it.
"""

from collections.abc import Iterator
from datetime import date

from generator.model import Certainty, OfficialText
from generator.site.texts.status import Status
from generator.text import day_after


def own_days(text: OfficialText) -> Iterator[date]:
    """Yield the days, stated by the text's record, on which something may change."""
    if text.effective:
        yield text.effective
    if _is_day_sure(text):
        yield from _issue(text)
    if text.expires:
        yield day_after(text.expires)
    if text.unfit:
        yield text.unfit.date


def own_years(text: OfficialText) -> Iterator[date]:
    """Yield the first days of the years in which something may change, the day being unknown."""
    if not _is_day_sure(text):
        yield from _issue(text)
    if text.period:
        begin = text.effective or _known(text)
        yield from (
            day for day in (text.period.first_day, day_after(text.period.last_day)) if day > begin
        )


def _issue(text: OfficialText) -> Iterator[date]:
    """From its issue on a text waits for its day of effect; without one its period counts."""
    day = _known(text)
    waits = text.effective is not None and day < text.effective
    is_within = text.effective is None and text.period and text.period.first_day <= day
    if waits or is_within:
        yield day


def own_status(text: OfficialText, day: date) -> Status:
    """Return the status on a day before the text's end."""
    if text.effective and day < text.effective:
        return Status.NOT_YET
    if text.unfit and text.unfit.date <= day:
        return Status.UNFIT
    if text.period and (text.effective or _known(text)) <= day:
        if day > text.period.last_day:
            return Status.PERIOD_OVER
        if day >= text.period.first_day:
            return Status.PERIOD
    return Status.IN_FORCE if text.effective else Status.NONE


def _known(text: OfficialText) -> date:
    """The day of issue, of a mere year or a doubtful day the first of its year."""
    sure = text.issued if _is_day_sure(text) else None
    return sure or date(text.issued_year, 1, 1)


def _is_day_sure(text: OfficialText) -> bool:
    return text.issued is not None and text.issued_certainty is Certainty.CERTAIN
