"""Parents that a region cannot have: two of one level at a time, one that came after it."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations

from generator.diagnostics import Diagnostic
from generator.model import Content, Membership, Region, RegionId, RegionKind, Span
from generator.text import format_date

_TOP = (RegionKind.PROVINCE, RegionKind.MUNICIPALITY)


def impossible_parents(content: Content) -> Iterator[Diagnostic]:
    """G323: two parents of one level at a time, or a district of another province than is named
    beside it; S510: a parent without “from” that is younger than the region; G321: one that
    outlasts it."""
    regions = {region.id: region for region in content.regions}
    for region in content.regions:
        yield from _beside_each_other(region, regions)
        for index, parent in enumerate(region.parents):
            other = regions.get(parent.region)
            if other and (reason := _younger(region, parent, other)):
                values = {"name": other.name, "reason": reason}
                yield region.origin.problem("S510", "parent", index, **values)
            yield from _outlasting(region, index, parent)


def _beside_each_other(region: Region, regions: Mapping[RegionId, Region]) -> Iterator[Diagnostic]:
    rows = [
        (index, parent, regions[parent.region])
        for index, parent in enumerate(region.parents)
        if parent.region in regions
    ]
    for (_, earlier, nearer), (index, later, other) in combinations(rows, 2):
        if (
            nearer is not other
            and _meet(earlier.span, later.span)
            and _exclude(nearer, other, later)
        ):
            values = {"key": "parent", "value": other.name, "other": nearer.name}
            yield region.origin.problem("G323", "parent", index, **values)


def _exclude(region: Region, other: Region, membership: Membership) -> bool:
    """Can no place lie in both? A district and its province can be named beside each other."""
    if region.kind is other.kind or (region.kind in _TOP and other.kind in _TOP):
        return True
    above, below = (region, other) if region.kind in _TOP else (other, region)
    if above.kind not in _TOP or below.kind is not RegionKind.DISTRICT or not below.parents:
        return False
    return not any(
        row.region == above.id and _meet(row.span, membership.span) for row in below.parents
    )


def _meet(span: Span, other: Span) -> bool:
    """Is there a day in both?"""
    first = max(span.since or date.min, other.since or date.min)
    return first <= min(span.until or date.max, other.until or date.max)


def _younger(region: Region, parent: Membership, other: Region) -> str:
    """Return why a row that says no first day cannot hold from the region's first day on."""
    codes = [code.span.since for code in region.codes]
    first = min((day for day in codes if day), default=date.min) if all(codes) else date.min
    until = parent.span.until
    if parent.span.since or not other.began or first >= other.began:
        return ""
    if until and until < other.began:
        return ""  # told of every membership
    return f"dòng này không ghi “from”, mà {other.name} có từ ngày {format_date(other.began)}"


def _outlasting(region: Region, index: int, parent: Membership) -> Iterator[Diagnostic]:
    for key, day in (("from", parent.span.since), ("until", parent.span.until)):
        if region.ended and day and region.ended <= day:
            values = {
                "later": f"ngày {region.name} không còn",
                "day": format_date(region.ended),
                "before": "ngày ghi ở “parent”",
                "other": format_date(day),
            }
            yield region.origin.problem("G321", "parent", index, key, **values)
