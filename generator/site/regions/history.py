"""What a region has been: its names, kinds and territories, each change with its text."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from generator.model import (
    DocumentNumber,
    Milestone,
    MilestoneKind,
    NotADocumentNumber,
    Region,
    RegionId,
)
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
    """What happened on a day, but for mergers in `milestones`.

    `partners` are the regions with which this one became one, as they were the day before.
    """

    day: date
    milestones: tuple[Milestone, ...]
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
    milestones = [
        milestone for milestone in _milestones(site, region) if milestone.date <= site.today
    ]
    days = sorted({milestone.date for milestone in milestones})
    if not days:
        return None
    now = site.atlas.successor(region.id, site.today)
    return History(
        first=site.atlas.place(region.id, day_before(days[0]), site.today),
        changes=tuple(_change(site, region, day, milestones, register) for day in days),
        code=_code(now, site.today) if now else "",
    )


def _milestones(site: Site, region: Region) -> Iterator[Milestone]:
    """Yield the region's own milestones, and those by which others went into it."""
    yield from region.history
    for _, former in site.atlas.predecessors(region.id):
        for milestone in former.history:
            if milestone.kind is MilestoneKind.MERGED_INTO and milestone.region == region.id:
                yield milestone


def _change(
    site: Site, region: Region, day: date, milestones: list[Milestone], register: TextsByNumber
) -> Change:
    on_day = [milestone for milestone in milestones if milestone.date == day]
    own = tuple(
        milestone for milestone in on_day if milestone.kind is not MilestoneKind.MERGED_INTO
    )
    numbers = dict.fromkeys(milestone.by for milestone in on_day if milestone.by)
    return Change(
        day=day,
        milestones=own,
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
    successors = (
        milestone.region
        for milestone in region.history
        if milestone.date == day and milestone.region
    )
    return next(successors, region.id)


def basis(written: str, day: date, register: TextsByNumber) -> Basis:
    """Return what a number means on a day."""
    try:
        number = DocumentNumber.parse(written)
    except NotADocumentNumber:
        return _basis_in_words(written, day, register)
    texts = [text for text in register.get(number.key, ()) if text.sort_day <= day]
    return Basis(number, texts[0] if len(texts) == 1 else None)


def _basis_in_words(written: str, day: date, register: TextsByNumber) -> Basis:
    """Return the one text whose number stands among the words, or else the words."""
    for word in written.split():
        with suppress(NotADocumentNumber):
            known = basis(str(DocumentNumber.parse(word)), day, register)
            if known.text:
                return known
    return Basis(written, None)


def _code(region: Region, day: date) -> str:
    return next((code.code for code in region.codes if day in code.span), "")
