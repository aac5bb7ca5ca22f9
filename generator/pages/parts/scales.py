"""One scale for a whole chart: its values and its axis never speak of different ones."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.model import Figure, IndicatorKind
from generator.pages.parts.figures import FigureView, figure_view
from generator.site.links import ReportedFigure
from generator.text import format_number


@dataclass(frozen=True, slots=True)
class Scale:
    """`word` is empty where values are written out: 76.000 đồng/người."""

    size: int
    word: str

    def of(self, unit: str) -> str:
        """Return the unit in this scale: `tỉ đồng`."""
        return f"{self.word} {unit}" if self.word else unit

    def of_value(self, number: str) -> str:
        """Return a number in this scale with its word: `396 tỉ`."""
        return f"{number} {self.word}" if self.word else number


PLAIN = Scale(1, "")
_MONEY = (Scale(10**9, "tỉ"), Scale(10**6, "triệu"))
_FEWEST_PARTS = 100
"""A value in a scale has two digits after the comma at most: 12,5 tỉ, but 420.936 triệu."""


def scale_of(figures: Iterable[ReportedFigure]) -> Scale:
    """Return the scale in which all of an indicator's figures can be told; only money has one."""
    figures = tuple(figures)
    if figures[0].indicator.kind is not IndicatorKind.MONEY:
        return PLAIN
    if any(reported.figure.total is not None for reported in figures):
        return PLAIN
    values = [value for reported in figures for value in _values(reported.figure)]
    return next((scale for scale in _MONEY if _fits(scale, values)), PLAIN)


def in_scale(reported: ReportedFigure, scale: Scale) -> FigureView:
    """Return a figure in words, its value in the scale: `12,5 tỉ`."""
    view = figure_view(reported)
    if reported.indicator.kind is not IndicatorKind.MONEY or reported.figure.total is not None:
        return view
    ends = (format_number(value / scale.size) for value in _values(reported.figure))
    value = scale.of_value("–".join(ends))
    words = " ".join(part for part in (view.qualifier, value, view.unit) if part)
    return replace(view, value=value, words=words)


def _fits(scale: Scale, values: list[Decimal]) -> bool:
    parts = (value * _FEWEST_PARTS % scale.size for value in values)
    return max(values) >= scale.size and not any(parts)


def _values(figure: Figure) -> tuple[Decimal, ...]:
    return figure.span or (figure.value or Decimal(0),)
