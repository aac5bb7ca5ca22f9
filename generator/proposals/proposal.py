"""A figure as guessed from prose."""

from dataclasses import dataclass
from decimal import Decimal

from generator.model import Indicator, Qualifier, Region, Stage


@dataclass(frozen=True, slots=True)
class Proposal:
    """Value and quote stand in the text; the rest is guessed. `indicator` is None when unknown."""

    indicator: Indicator | None
    region: Region | None
    period: str
    quote: str
    value: Decimal | None = None
    span: tuple[Decimal, Decimal] | None = None
    total: Decimal | None = None
    qualifier: Qualifier = Qualifier.EXACT
    stage: Stage | None = None

    @property
    def fact(self) -> tuple[object, ...]:
        """Equal for two places of a text that report the same thing."""
        places = (self.indicator and self.indicator.id, self.region and self.region.id)
        return (*places, self.period, self.value, self.span, self.total)
