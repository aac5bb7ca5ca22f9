"""When a yearly event is next."""

from datetime import date

from generator.model import CalendarEvent

Days = tuple[date, date]


def occurrence(event: CalendarEvent, today: date) -> Days:
    """Return the first and last day; of a yearly event, those that are under way or come next.

    A 29 February comes back in leap years alone.
    """
    days = event.first_day, event.last_day
    years = 0
    while event.yearly and days[1] < today:
        years += 1
        days = _later(event, years) or days
    return days


def _later(event: CalendarEvent, years: int) -> Days | None:
    try:
        return _in_years(event.first_day, years), _in_years(event.last_day, years)
    except ValueError:
        return None


def _in_years(day: date, years: int) -> date:
    return day.replace(year=day.year + years)
