"""A text's status by its own words alone: its days, its period, what editors hold."""

from collections.abc import Iterator
from datetime import date

from generator.model import Certainty, OfficialText
from generator.site.days import day_after
from generator.site.texts.status import Status


def own_days(text: OfficialText) -> Iterator[date]:
    """Yield the days on which something may change by the text's own words."""
    if text.effective:
        yield text.effective
        if _known(text) < text.effective:
            yield _known(text)
    if text.expires:
        yield day_after(text.expires)
    if text.unfit:
        yield text.unfit.date
    if text.period:
        begin = text.effective or _known(text)
        yield max(begin, text.period.first_day)
        yield max(begin, day_after(text.period.last_day))


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
    """The first day on which the text surely exists: of a mere year or a doubtful day, the last."""
    is_sure = text.issued_certainty is Certainty.CERTAIN
    return text.issued if text.issued and is_sure else date(text.issued_year, 12, 31)
