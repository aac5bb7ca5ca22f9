"""The days on either side of another: what lasts until one is no more on the next."""

from datetime import date, timedelta


def day_after(day: date) -> date:
    """Return the first day after one; after the last that a date can name, that one."""
    return day + timedelta(days=1) if day < date.max else day


def day_before(day: date) -> date:
    """Return the last day before one; before the first that a date can name, that one."""
    return day - timedelta(days=1) if day > date.min else day
