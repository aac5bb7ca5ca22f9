"""A region's states, one after the other: they are asked for by the thousand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import MilestoneKind, Region, RegionKind
from generator.site.links import RegionLink
from generator.text import day_after


@dataclass(frozen=True, slots=True)
class RegionState:
    """A region on a day: the name and kind it had, and whether it existed then."""

    region: RegionLink
    name: str
    kind: RegionKind
    exists: bool


Eras = tuple[tuple[date, RegionState], ...]
"""The first day of each state, oldest first; the first one is the beginning of time."""


def eras(region: Region, link: RegionLink) -> Eras:
    """Return the states of a region, one from each day on which something changed."""
    days = {milestone.date for milestone in region.history} | {region.began, region.ended, date.min}
    return tuple((day, _state(region, link, day)) for day in sorted(day for day in days if day))


def _state(region: Region, link: RegionLink, day: date) -> RegionState:
    name, kind = region.name, region.kind
    for milestone in sorted(region.history, key=lambda milestone: milestone.date, reverse=True):
        if milestone.date <= day:
            break
        if milestone.kind is MilestoneKind.RENAMED:
            name = milestone.name or name
        if milestone.kind is MilestoneKind.BECAME:
            kind = milestone.old_kind or RegionKind.PROVINCE
    return RegionState(link, name, kind, exists(region, day))


def exists(region: Region, day: date) -> bool:
    """Was the region there, under its name, on the day?"""
    begun = region.began is None or region.began <= day
    return begun and (region.ended is None or day < region.ended)


def days_of_change(regions: Iterable[Region], of_regions: Iterable[Eras]) -> Iterator[date]:
    """Yield the days on which an era, a membership or a milestone begins, or has just ended."""
    yield from (day for rows in of_regions for day, _ in rows)
    for region in regions:
        yield from (milestone.date for milestone in region.history)
        for row in (*region.parents, *region.members):
            if row.span.since:
                yield row.span.since
            if row.span.until and row.span.until < date.max:
                yield day_after(row.span.until)
