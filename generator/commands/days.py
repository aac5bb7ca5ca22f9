"""A day that an option names."""

from datetime import date

import click

from generator.text import NotADate, parse_date, parse_date_time


def day_asked_for(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> date | None:
    """Return the day, None where the option is not given. Raises click.BadParameter for no day."""
    if not value:
        return None
    try:
        return parse_date_time(value).date
    except NotADate:
        pass
    try:
        return parse_date(value).date
    except NotADate as error:
        raise click.BadParameter(f"{error}. {error.hint}.") from error
