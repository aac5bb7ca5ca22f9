"""A figure must stand in its quote, and its quote in the body."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.diagnostics import Diagnostic
from generator.model import Content, Figure, Source
from generator.site.figures.quoted import values_quoted
from generator.site.site import Site
from generator.text import format_number, numbers_in


def quotes_not_found(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S501: the quote is not in the body word for word."""
    for record, index, figure in figures_with_index(content.sources):
        if site.bodies[record.url].quotations[index] is None:
            yield record.origin.problem("S501", "figures", index, "quote", quote=figure.quote)


def values_not_quoted(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S502: a value, in Vietnamese notation, is not in the quote; a part of an amount is not it."""
    for record, index, figure in figures_with_index(content.sources):
        quoted = values_quoted(figure.quote, site.bodies[record.url].quotations[index])
        for value in _values(figure):
            if value not in quoted:
                yield record.origin.problem(
                    "S502",
                    "figures",
                    index,
                    "quote",
                    value=format_number(value),
                    quote=figure.quote,
                )


def values_not_said(content: Content) -> Iterator[Diagnostic]:
    """S514: a value is not in the words that its source is to have said."""
    for record, index, figure in figures_with_index(content.sources):
        numbers = {number.value for number in numbers_in(figure.said)}
        for value in _values(figure) if figure.said else ():
            if value not in numbers:
                path = ("figures", index, "said")
                words = {"value": format_number(value), "said": figure.said}
                yield record.origin.problem("S514", *path, **words)


def figures_with_index(sources: Iterable[Source]) -> Iterator[tuple[Source, int, Figure]]:
    """Yield every figure with its record and its index there."""
    for record in sources:
        for index, figure in enumerate(record.figures):
            yield record, index, figure


def _values(figure: Figure) -> tuple[Decimal, ...]:
    single = tuple(value for value in (figure.value, figure.total) if value is not None)
    return figure.span or single
