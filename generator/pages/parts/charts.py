"""Bars, one small drawing a row. A range stays a range; an approximate value looks like one."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from generator.model import IndicatorKind, Qualifier
from generator.pages.parts.figures import FigureView, figure_view
from generator.site.links import ReportedFigure
from generator.text import format_number

STEPS = 5
FULL = Decimal(100)
FINE_FROM = 100
_ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(4), Decimal(5), Decimal(10))
_FINER = (Decimal(1), Decimal("1.2"), Decimal("1.5"), *_ROUND[1:])
_SCALES = ((10**9, "tỉ"), (10**6, "triệu"), (10**3, "nghìn"))


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
    rows: tuple[Row, ...]
    marks: tuple[str, ...]
    unit: str
    """What the marks count: `phần trăm`, `nghìn đồng/người`."""
    has_bars: bool
    has_about: bool
    has_spans: bool


def chart(figures: Sequence[ReportedFigure], by_period: bool = False) -> ChartView:
    """Draw comparable figures of one indicator; rows are named by place, or by period."""
    indicator = figures[0].indicator
    share = indicator.kind is IndicatorKind.SHARE
    step = axis_step(max(reported.figure.greatest for reported in figures), share)
    scale, word = _scale(step)
    unit = "phần trăm" if share else " ".join(part for part in (word, indicator.unit) if part)
    rows = tuple(_row(reported, step * STEPS, by_period) for reported in figures)
    return ChartView(
        rows=rows,
        marks=tuple(format_number(step * mark / scale) for mark in range(STEPS + 1)),
        unit=unit,
        has_bars=any(row.bar for row in rows),
        has_about=any(row.about for row in rows),
        has_spans=any(row.span for row in rows),
    )


def axis_step(greatest: Decimal, share: bool = False) -> Decimal:
    """Return a round step, five of which hold the greatest value; shares end at 100%."""
    if greatest <= 0:
        return Decimal(1)
    power = Decimal(10) ** (greatest / STEPS).adjusted()
    sizes = _FINER if power >= FINE_FROM else _ROUND
    step = next(size * power for size in sizes if size * power * STEPS >= greatest)
    return min(step, FULL / STEPS) if share and greatest <= FULL else step


def _scale(step: Decimal) -> tuple[int, str]:
    """Return what the marks are divided by, and its word, so that they stay short."""
    return next(((size, word) for size, word in _SCALES if step >= size), (1, ""))


def _row(reported: ReportedFigure, axis: Decimal, by_period: bool) -> Row:
    figure = reported.figure
    start, end = figure.span or (Decimal(0), figure.value or Decimal(0))
    view = figure_view(reported)
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
