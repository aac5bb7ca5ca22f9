"""From a region's keys to a region."""

from posixpath import basename

from generator.model import (
    Association,
    Code,
    Membership,
    Milestone,
    Origin,
    Region,
    RegionId,
    Span,
)
from generator.read.outcome import Outcome
from generator.read.schema import MembershipKeys, MilestoneKeys, RegionKeys
from generator.text import ParsedDate


def region_from(keys: RegionKeys, origin: Origin) -> Outcome[Region]:
    """Return the region; its id is its file's name."""
    record = Region(
        id=RegionId(basename(origin.path).removesuffix(".md")),
        name=keys.name,
        kind=keys.kind,
        origin=origin,
        codes=tuple(Code(code.code, _span(code.since, code.until)) for code in keys.codes),
        parents=tuple(map(_membership, keys.parent)),
        history=tuple(map(_milestone, keys.history)),
        members=tuple(map(_membership, keys.members)),
        aliases=tuple(keys.aliases),
        tile=keys.tile,
        islands=keys.islands,
        association=_association(keys),
    )
    return Outcome(record)


def _span(since: ParsedDate | None, until: ParsedDate | None) -> Span:
    return Span(since.date if since else None, until.date if until else None)


def _membership(keys: MembershipKeys) -> Membership:
    return Membership(RegionId(keys.region), _span(keys.since, keys.until))


def _milestone(keys: MilestoneKeys) -> Milestone:
    return Milestone(
        date=keys.date.date,
        kind=keys.event,
        region=RegionId(keys.region) if keys.region else None,
        name=keys.name,
        new_kind=keys.kind,
        old_kind=keys.from_kind,
        by=keys.by,
    )


def _association(keys: RegionKeys) -> Association:
    association = keys.association
    if not association:
        return Association()
    return Association(
        association.name,
        association.chair,
        association.address,
        association.phone,
        association.email,
    )
