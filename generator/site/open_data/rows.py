"""What a row of an open table shows of a region or an indicator."""

from dataclasses import dataclass
from datetime import date

from generator.model import Indicator, Region, RegionId
from generator.site.linking import indicator_link
from generator.site.links import IndicatorLink, RegionLink
from generator.site.site import Site


@dataclass(frozen=True, slots=True)
class RegionRow:
    """`code` is its last one, empty when unknown; `now` is where it lies today, when elsewhere."""

    region: RegionLink
    code: str
    now: RegionId | None

    @property
    def until(self) -> date | None:
        """The last day of the name, None while it lasts."""
        return self.region.last_day


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """An indicator with what it means; `numerator`, `denominator` and `method` may be empty."""

    indicator: IndicatorLink
    definition: str
    numerator: str
    denominator: str
    method: str


def region_row(site: Site, region: Region) -> RegionRow:
    now = site.atlas.place(region.id, site.today, site.today).now
    return RegionRow(
        region=site.atlas.links[region.id],
        code=region.codes[-1].code if region.codes else "",
        now=now.id if now else None,
    )


def indicator_row(indicator: Indicator) -> IndicatorRow:
    return IndicatorRow(
        indicator=indicator_link(indicator),
        definition=indicator.definition,
        numerator=indicator.numerator,
        denominator=indicator.denominator,
        method=indicator.method,
    )
