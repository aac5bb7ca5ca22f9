"""What others show of a region."""

from dataclasses import dataclass
from datetime import date

from generator.model import RegionId, RegionKind
from generator.model.addresses import region_url
from generator.text import day_before


@dataclass(frozen=True, slots=True)
class RegionLink:
    """A region by its last name and kind; `ended` is the first day without it."""

    id: RegionId
    name: str
    kind: RegionKind
    ended: date | None

    @property
    def url(self) -> str:
        return region_url(self.id)

    @property
    def last_day(self) -> date | None:
        return day_before(self.ended) if self.ended else None


@dataclass(frozen=True, slots=True)
class Place:
    """A region as it was on a day, and where it is now when that differs.

    `changed` is true when the same name stands for another territory today (Hưng Yên before and
    since it took in Thái Bình), or for none; `next_change` is the first such day after the place's.
    `moved` is true when it lies in one that it was never a part of: Quận Tân Bình always lay
    in its city. `units` are what its territory is today, where that is told.
    """

    region: RegionLink
    name: str
    kind: RegionKind
    now: RegionLink | None
    changed: bool
    next_change: date | None
    moved: bool = False
    units: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        return self.region.url

    @property
    def territory_until(self) -> date | None:
        """The last day on which the name stood for this territory, None while it does."""
        if not self.changed:
            return None
        return day_before(self.next_change) if self.next_change else self.region.last_day


@dataclass(frozen=True, slots=True)
class Spelling:
    """A region's name, and the other ways to write it."""

    name: str
    aliases: tuple[str, ...]
