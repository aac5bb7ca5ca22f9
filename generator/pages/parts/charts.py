"""Bars, one small drawing a row. A range stays a range; an approximate value looks like one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from generator.model import IndicatorKind, Qualifier
from generator.pages.parts.figures import FigureView, figure_view
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.scales import Scale, scale_of
from generator.site.grouped import grouped
from generator.site.links import ReportedFigure
from generator.text import format_number

STEPS = 5
SOURCES = 3
"""Named below a chart; a long list says how many more there are."""
TERRITORY = "Tên địa phương theo địa giới của kỳ số liệu."
FULL = Decimal(100)
FINE_FROM = 100
_ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(4), Decimal(5), Decimal(10))
_FINER = (Decimal(1), Decimal("1.2"), Decimal("1.5"), *_ROUND[1:])
FRAME, ROW, SOURCE = 380, 36, 60
"""Of a chart in a frame of 360 pixels: what stands around it, a row, a source in three lines."""
LONGEST_MARK = 7
"""Longer marks would run into each other: then only the ends of the axis have one."""


@dataclass(frozen=True, slots=True)
class Row:
    """Positions are in hundredths of the axis; exactly one of `bar`, `about`, `span` is true."""

    label: str
    figure: FigureView
    bar: bool
    about: bool
    span: bool
    start: str
    end: str
    width: str


@dataclass(frozen=True, slots=True)
class ChartView:
    """`name` is the indicator's, `about` says which places and when; with both and its sources a
    chart can stand alone."""

    name: str
    about: str
    url: str
    sources: tuple[NamedLink, ...]
    sources_more: str
    rows: tuple[Row, ...]
    marks: tuple[str, ...]
    notes: tuple[str, ...]
    """What is to be known of its figures, and of the names of places."""
    unit: str
    """What marks and values count: `phần trăm`, `tỷ đồng`, `đồng/người`."""
    has_bars: bool
    has_about: bool
    has_spans: bool

    @property
    def frame_height(self) -> int:
        """Pixels that the chart alone needs in another page's column, on a phone too."""
        return FRAME + ROW * len(self.rows) + SOURCE * len(self.sources)


def chart(figures: Sequence[ReportedFigure], about: str = "", by_period: bool = False) -> ChartView:
    """Draw comparable figures of one indicator; rows are named by place, or by period."""
    indicator = figures[0].indicator
    share = indicator.kind is IndicatorKind.SHARE
    scale = scale_of(figures)
    step = axis_step(max(reported.figure.greatest for reported in figures), share)
    views = tuple(map(figure_view, figures))
    rows = tuple(
        _row(reported, view, step * STEPS, by_period)
        for reported, view in zip(figures, views, strict=True)
    )
    sources = _sources(views)
    more = len(sources) - SOURCES
    return ChartView(
        name=indicator.title,
        about=about,
        url=indicator.url,
        sources=sources[:SOURCES],
        sources_more=f"và {format_number(more)} nguồn nữa" if more > 0 else "",
        rows=rows,
        marks=_marks(step, scale),
        notes=tuple(_notes(rows, by_period)),
        unit="phần trăm" if share else _unit(views, scale, indicator.unit),
        has_bars=any(row.bar for row in rows),
        has_about=any(row.about for row in rows),
        has_spans=any(row.span for row in rows),
    )


def _notes(rows: Sequence[Row], by_period: bool) -> Iterator[str]:
    """Yield each note with the rows it is of, and that names mean the places of then."""
    for note, noted in grouped(
        rows, lambda row: [row.figure.note] if row.figure.note else []
    ).items():
        yield f"{note.rstrip('.')}: {', '.join(row.label for row in noted)}."
    if not by_period and any(row.figure.place.note for row in rows):
        yield TERRITORY


def _sources(views: Sequence[FigureView]) -> tuple[NamedLink, ...]:
    """Return each record that reports a figure, once."""
    records = {view.url.partition("#")[0]: view.source for view in views}
    return tuple(NamedLink(words, url) for url, words in records.items())


def _unit(views: Sequence[FigureView], scale: Scale, unit: str) -> str:
    """Return what values count, and apart from it what marks do when some values say another."""
    if all(view.value.endswith(scale.word) for view in views):
        return scale.of(unit)
    return f"{unit}; vạch chia tính bằng {scale.of(unit)}"


def _marks(step: Decimal, scale: Scale) -> tuple[str, ...]:
    marks = tuple(format_number(step * mark / scale.size) for mark in range(STEPS + 1))
    if len(marks[-1]) <= LONGEST_MARK:
        return marks
    return (marks[0], *("" for _ in marks[1:-1]), marks[-1])


def axis_step(greatest: Decimal, share: bool = False) -> Decimal:
    """Return a round step, five of which hold the greatest value; shares end at 100%."""
    if greatest <= 0:
        return Decimal(1)
    power = Decimal(10) ** (greatest / STEPS).adjusted()
    sizes = _FINER if power >= FINE_FROM else _ROUND
    step = next(size * power for size in sizes if size * power * STEPS >= greatest)
    return min(step, FULL / STEPS) if share and greatest <= FULL else step


def _row(reported: ReportedFigure, view: FigureView, axis: Decimal, by_period: bool) -> Row:
    figure = reported.figure
    start, end = figure.span or (Decimal(0), figure.value or Decimal(0))
    exact = figure.qualifier is Qualifier.EXACT
    return Row(
        label=view.period if by_period else view.place.name,
        figure=view,
        bar=not figure.span and exact,
        about=not figure.span and not exact,
        span=figure.span is not None,
        start=_position(start, axis),
        end=_position(end, axis),
        width=_position(end - start, axis),
    )


def _position(value: Decimal, axis: Decimal) -> str:
    share = (value * FULL / axis).quantize(Decimal("0.01"), ROUND_CEILING)
    return f"{share.normalize():f}"
