"""What a region has been: its names, kinds and territories, each change with its text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import DocumentNumber, Event, EventKind, NotADocumentNumber, Region, RegionId
from generator.site.links import Place, TextLink
from generator.site.site import Site
from generator.site.texts.numbered import TextsByNumber
from generator.text import day_before


@dataclass(frozen=True, slots=True)
class Basis:
    """What ordered a change: a number, or words that are none.

    `text` is filled when the register has exactly one text of the number by that day.
    """

    number: DocumentNumber | str
    text: TextLink | None


@dataclass(frozen=True, slots=True)
class Change:
    """What happened on a day, but for mergers in `events`.

    `partners` are the regions with which this one became one, as they were the day before.
    """

    day: date
    events: tuple[Event, ...]
    partners: tuple[Place, ...]
    bases: tuple[Basis, ...]


@dataclass(frozen=True, slots=True)
class History:
    """`first` is the state before all changes, `code` the one of today's unit, if it has any."""

    first: Place
    changes: tuple[Change, ...]
    code: str


def region_history(site: Site, region: Region, register: TextsByNumber) -> History | None:
    """Return the region's changes up to today, None when there are none."""
    events = [event for event in _events(site, region) if event.date <= site.today]
    days = sorted({event.date for event in events})
    if not days:
        return None
    now = site.atlas.successor(region.id, site.today)
    return History(
        first=site.atlas.place(region.id, day_before(days[0]), site.today),
        changes=tuple(_change(site, region, day, events, register) for day in days),
        code=_code(now, site.today) if now else "",
    )


def _events(site: Site, region: Region) -> Iterator[Event]:
    """Yield the region's own events, and those by which others went into it."""
    yield from region.history
    for _, former in site.atlas.predecessors(region.id):
        for event in former.history:
            if event.kind is EventKind.MERGED_INTO and event.region == region.id:
                yield event


def _change(
    site: Site, region: Region, day: date, events: list[Event], register: TextsByNumber
) -> Change:
    on_day = [event for event in events if event.date == day]
    own = tuple(event for event in on_day if event.kind is not EventKind.MERGED_INTO)
    numbers = dict.fromkeys(event.by for event in on_day if event.by)
    return Change(
        day=day,
        events=own,
        partners=tuple(_partners(site, region, day)) if len(own) < len(on_day) else (),
        bases=tuple(basis(number, day, register) for number in numbers),
    )


def _partners(site: Site, region: Region, day: date) -> Iterator[Place]:
    """Yield everything else that became one region on the day."""
    whole = _whole(region, day)
    joined = (former.id for on, former in site.atlas.predecessors(whole) if on == day)
    for part in (whole, *joined):
        if part != region.id:
            yield site.atlas.place(part, day_before(day), site.today)


def _whole(region: Region, day: date) -> RegionId:
    """Return what the region went into on the day: itself when it took others in."""
    if region.ended != day:
        return region.id
    successors = (event.region for event in region.history if event.date == day and event.region)
    return next(successors, region.id)


def basis(written: str, day: date, register: TextsByNumber) -> Basis:
    """Return what a number means on a day."""
    try:
        number = DocumentNumber.parse(written)
    except NotADocumentNumber:
        return Basis(written, None)
    texts = [text for text in register.get(number.key, ()) if text.sort_day <= day]
    return Basis(number, texts[0] if len(texts) == 1 else None)


def _code(region: Region, day: date) -> str:
    return next((code.code for code in region.codes if day in code.span), "")
