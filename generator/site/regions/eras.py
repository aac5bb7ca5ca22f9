"""A region's states, one after the other: they are asked for by the thousand."""

from dataclasses import dataclass
from datetime import date

from generator.model import EventKind, Region, RegionKind


@dataclass(frozen=True, slots=True)
class RegionState:
    """A region on a day: the name and kind it had, and whether it existed then."""

    region: Region
    name: str
    kind: RegionKind
    exists: bool


Eras = tuple[tuple[date, RegionState], ...]
"""The first day of each state, oldest first; the first one is the beginning of time."""


def eras(region: Region) -> Eras:
    """Return the states of a region, one from each day on which something changed."""
    days = {event.date for event in region.history} | {region.began, region.ended, date.min}
    return tuple((day, _state(region, day)) for day in sorted(day for day in days if day))


def _state(one: Region, day: date) -> RegionState:
    name, kind = one.name, one.kind
    for event in sorted(one.history, key=lambda event: event.date, reverse=True):
        if event.date <= day:
            break
        if event.kind is EventKind.RENAMED:
            name = event.name or name
        if event.kind is EventKind.BECAME:
            kind = event.old_kind or RegionKind.PROVINCE
    return RegionState(one, name, kind, exists(one, day))


def exists(region: Region, day: date) -> bool:
    """Was the region there, under its name, on the day?"""
    begun = region.began is None or region.began <= day
    return begun and (region.ended is None or day < region.ended)
