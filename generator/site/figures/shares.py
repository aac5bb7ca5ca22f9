"""Shares that no source reports: computed here, and always shown beside what they come from."""

from decimal import ROUND_HALF_UP, Decimal

from generator.model import Figure

_CENT = Decimal("0.01")


def share(figure: Figure) -> Decimal | None:
    """Return part of total in per cent, rounded half up: 58.234/64.536 = 90,23."""
    if figure.value is None or not figure.total:
        return None
    return (100 * figure.value / figure.total).quantize(_CENT, ROUND_HALF_UP)
