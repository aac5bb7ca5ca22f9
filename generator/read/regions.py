"""From a region's keys to a region."""

import re
from collections.abc import Iterator
from dataclasses import replace
from posixpath import basename

from generator.diagnostics import Diagnostic
from generator.model import (
    WHOLE_COUNTRY,
    Association,
    Code,
    Membership,
    Milestone,
    Origin,
    Region,
    RegionId,
    RegionKind,
    Span,
)
from generator.read.contradictions import contradictions_of_region
from generator.read.folders import SLUG, Folder
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.references import Identifiers
from generator.read.region_days import spans_of_region
from generator.read.schema import MembershipKeys, MilestoneKeys, RegionKeys
from generator.read.sound import SoundIds
from generator.text import ParsedDate


def region_from(keys: RegionKeys, origin: Origin, _: ContentFolder) -> Outcome[Region]:
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
        known=keys.members_known.date if keys.members_known else None,
        aliases=tuple(keys.aliases),
        tile=keys.tile,
        islands=keys.islands,
        association=_association(keys),
    )
    return Outcome(record, tuple(_findings(record)))


def _findings(region: Region) -> Iterator[Diagnostic]:
    yield from _check_country(region)
    yield from spans_of_region(region)
    yield from contradictions_of_region(region)


def _check_country(region: Region) -> tuple[Diagnostic, ...]:
    """There is one country, and one region is it."""
    if (region.kind is RegionKind.COUNTRY) == (region.id == WHOLE_COUNTRY):
        return ()
    advice = f"Cả nước là một tệp, {WHOLE_COUNTRY}.md, với “kind: country”; nơi khác ghi cấp khác."
    value = region.kind.value
    return (region.origin.problem("G306", "kind", key="kind", value=value, advice=advice),)


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
        units=tuple(keys.units),
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


def _check(region: Region, identifiers: Identifiers) -> Iterator[Diagnostic]:
    origin, regions = region.origin, identifiers.records[Region]
    for key, memberships in (("parent", region.parents), ("members", region.members)):
        for index, membership in enumerate(memberships):
            yield from regions.check(origin, membership.region, key, index, "region")
    for index, milestone in enumerate(region.history):
        if milestone.region:
            yield from regions.check(origin, milestone.region, "history", index, "region")


def _sound(region: Region, sound: SoundIds) -> Region:
    regions = {None, *sound.records[Region]}
    return replace(
        region,
        parents=sound.members(region.parents),
        members=sound.members(region.members),
        history=tuple(
            milestone if milestone.region in regions else replace(milestone, region=None)
            for milestone in region.history
        ),
    )


REGIONS = Kind(
    record=Region,
    folder=Folder(
        "regions",
        re.compile(rf"regions/{SLUG}\.md"),
        1,
        "regions/‹tên›.md",
    ),
    keys=RegionKeys,
    read=region_from,
    check=_check,
    sound=_sound,
)
