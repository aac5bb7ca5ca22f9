"""The scale of a chart's axis; its values are told as everywhere else."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from generator.pages.parts.figures import MONEY_KINDS
from generator.site.links import ReportedFigure
from generator.text import MONEY_SCALES


@dataclass(frozen=True, slots=True)
class Scale:
    """`word` is empty where marks are written out: 76.000."""

    size: int
    word: str

    def of(self, unit: str) -> str:
        """Return the unit in this scale: `tỷ đồng`."""
        return f"{self.word} {unit}" if self.word else unit


PLAIN = Scale(1, "")


def scale_of(figures: Iterable[ReportedFigure]) -> Scale:
    """Return the scale that an indicator's greatest figure is told in; only money has one."""
    figures = tuple(figures)
    if figures[0].indicator.kind not in MONEY_KINDS:
        return PLAIN
    greatest: Decimal = max(reported.figure.greatest for reported in figures)
    scales = (Scale(size, word) for size, word in MONEY_SCALES if greatest >= size)
    return next(scales, PLAIN)
