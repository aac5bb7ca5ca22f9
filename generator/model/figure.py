"""Indicators, and the figures that articles and texts report of them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from generator.model.addresses import indicator_url
from generator.model.ids import IndicatorId, RegionId
from generator.model.origin import Origin
from generator.model.period import Period


class IndicatorKind(StrEnum):
    COUNT = "count"
    SHARE = "share"
    MONEY = "money"
    MONEY_PER_PERSON = "money-per-person"


class Stage(StrEnum):
    """Registered is not recognised, and neither is a target."""

    REGISTERED = "registered"
    RECOGNISED = "recognised"
    TARGET = "target"


class Qualifier(StrEnum):
    EXACT = "exact"
    OVER = "over"
    UNDER = "under"
    ABOUT = "about"
    TARGET = "target"
    PLAN = "plan"


INTENDED = (Qualifier.TARGET, Qualifier.PLAN)


class Theme(StrEnum):
    ORGANISATION = "to-chuc"
    FUND = "quy"
    MODELS = "mo-hinh"
    SUPPORT = "ho-tro"
    ACTIVITY = "hoat-dong"


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is counted, and whether values of several places may be added up."""

    id: IndicatorId
    title: str
    unit: str
    kind: IndicatorKind
    theme: Theme
    definition: str
    additive: bool
    origin: Origin
    stage: Stage | None = None
    numerator: str = ""
    denominator: str = ""
    method: str = ""

    @property
    def url(self) -> str:
        return indicator_url(self.id)


@dataclass(frozen=True, slots=True)
class Figure:
    """One reported value: exactly one of `value` and `span` is set.

    Units are the indicator's; shares are in per cent, money in đồng. With `total`, `value` is the
    part: 58.234 of 64.536. `quote` stands word for word in the reporting body, which is ours;
    `said` are the source's own words, empty when nobody has written them down.
    """

    indicator: IndicatorId
    region: RegionId
    period: Period
    quote: str
    value: Decimal | None = None
    span: tuple[Decimal, Decimal] | None = None
    total: Decimal | None = None
    qualifier: Qualifier = Qualifier.EXACT
    stage: Stage | None = None
    note: str = ""
    said: str = ""

    @property
    def intended(self) -> bool:
        """A target or a plan, which is never a figure of what is."""
        return self.qualifier in INTENDED

    @property
    def greatest(self) -> Decimal:
        """The greatest number that the figure speaks of, to sort and to draw by."""
        return self.span[1] if self.span else self.value or Decimal(0)

    def territory_day(self, told_on: date) -> date:
        """Return the day whose territory the figure means, of a record of the day `told_on`.

        That is the end of the period; a target was set for the place as it was when told.
        """
        return min(self.period.end, told_on)
