"""Figures with the sentence that proves them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from generator.model import Body, Content, Figure, Qualifier, Quotation, Source, Stage
from generator.site.linking import indicator_link
from generator.site.links import ReportedFigure, SourceLink
from generator.site.regions.atlas import Atlas


def reported(
    content: Content,
    sources: Iterable[SourceLink],
    bodies: Mapping[str, Body],
    atlas: Atlas,
    today: date,
) -> Iterator[ReportedFigure]:
    """Yield the figures whose quote stands in the body; the others are a check's to report.

    `sources` are parallel to those of the content.
    """
    links = {indicator.id: indicator_link(indicator) for indicator in content.indicators}
    for record, source in zip(content.sources, sources, strict=True):
        for figure, quotation in _quoted(record, bodies[record.url]):
            indicator, day = links[figure.indicator], figure.territory_day(source.told_on)
            yield ReportedFigure(
                figure=_as_target(figure, indicator.stage),
                indicator=indicator,
                place=atlas.place(figure.region, day, today),
                territory_day=day,
                source=source,
                sentence=quotation.sentence,
                anchor=quotation.anchor,
            )


def _quoted(record: Source, body: Body) -> Iterator[tuple[Figure, Quotation]]:
    for figure, quotation in zip(record.figures, body.quotations, strict=True):
        if quotation:
            yield figure, quotation


def _as_target(figure: Figure, stage: Stage | None) -> Figure:
    """Return a figure of the stage `target` as a target, unless it says `trên` or `khoảng`."""
    is_target = (figure.stage or stage) is Stage.TARGET and figure.qualifier is Qualifier.EXACT
    return replace(figure, qualifier=Qualifier.TARGET) if is_target else figure
