"""A figure must stand in its quote, and its quote in the body."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.diagnostics import Diagnostic
from generator.model import Content, Figure, Report
from generator.site.figures.quoted import values_quoted
from generator.site.site import Site
from generator.text import format_number


def quotes_not_found(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S501: the quote is not in the body word for word."""
    for record, position, figure in figures_with_place(content.reports):
        if site.bodies[record.url].quotations[position] is None:
            yield record.origin.problem("S501", "figures", position, "quote", quote=figure.quote)


def values_not_quoted(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S502: a value, in Vietnamese notation, is not in the quote; a part of an amount is not it."""
    for record, position, figure in figures_with_place(content.reports):
        quoted = values_quoted(figure.quote, site.bodies[record.url].quotations[position])
        for value in _values(figure):
            if value not in quoted:
                yield record.origin.problem(
                    "S502",
                    "figures",
                    position,
                    "quote",
                    value=format_number(value),
                    quote=figure.quote,
                )


def figures_with_place(reports: Iterable[Report]) -> Iterator[tuple[Report, int, Figure]]:
    """Yield every figure with its record and its position there."""
    for record in reports:
        for position, figure in enumerate(record.figures):
            yield record, position, figure


def _values(figure: Figure) -> tuple[Decimal, ...]:
    single = tuple(one for one in (figure.value, figure.total) if one is not None)
    return figure.span or single
