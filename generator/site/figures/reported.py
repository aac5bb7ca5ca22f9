"""Figures with the sentence that proves them."""

from collections.abc import Iterable, Iterator, Mapping

from generator.model import Body, Indicator, IndicatorId, Report
from generator.site.site import ReportedFigure


def reported(
    records: Iterable[Report],
    indicators: Mapping[IndicatorId, Indicator],
    bodies: Mapping[str, Body],
) -> Iterator[ReportedFigure]:
    """Yield the figures whose quote stands in the body; the others are a check's to report."""
    for record in records:
        found = bodies[record.url].quotations
        for figure, quotation in zip(record.figures, found, strict=True):
            if quotation:
                yield ReportedFigure(
                    figure,
                    indicators[figure.indicator],
                    record,
                    quotation.sentence,
                    quotation.anchor,
                )
