"""An indicator's charts alone, for a frame on another site's page."""

from dataclasses import dataclass

from generator.model import Edition
from generator.model.addresses import embed_url
from generator.pages.page import Head, Page
from generator.pages.parts.charts import ChartView
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.statistics.drawn_figures import comparison_view, trend_of
from generator.site.statistics.linked import LinkedIndicator


@dataclass(frozen=True, slots=True)
class EmbeddedChart:
    """`id` is that of the chart on the indicator's page, too."""

    id: str
    chart: ChartView


@dataclass(frozen=True, slots=True)
class EmbedView:
    title: str
    url: str
    charts: tuple[EmbeddedChart, ...]
    single: FigureView | None


def embed_page(linked: LinkedIndicator, _: Edition) -> Page:
    """Return the page of the charts; of an indicator without any, its newest figure."""
    indicator = linked.indicator
    head = Head(indicator.title, linked.definition, "embed", robots="noindex")
    view = EmbedView(indicator.title, indicator.url, _charts(linked), _single(linked))
    return Page(embed_url(indicator.url), "statistics/embed.html", head, view)


def _charts(linked: LinkedIndicator) -> tuple[EmbeddedChart, ...]:
    overview = linked.overview
    if overview is None:
        return ()
    compared = (comparison_view(comparison).chart for comparison in overview.comparisons)
    lines = (trend_of(line).trend.chart for line in overview.lines)
    return (
        *(EmbeddedChart(f"so-sanh-{place}", chart) for place, chart in enumerate(compared, 1)),
        *(EmbeddedChart(f"theo-ky-{place}", chart) for place, chart in enumerate(lines, 1)),
    )


def _single(linked: LinkedIndicator) -> FigureView | None:
    single = linked.overview.single if linked.overview else None
    return figure_view(single) if single else None
