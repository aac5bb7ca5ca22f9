"""Spans of a region's codes, parents and members that cannot be, or that overlap."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from generator.diagnostics import Diagnostic
from generator.model import Region, Span
from generator.text import format_date

Dated = Sequence[tuple[str, Span]]
"""A code or another region's id, with its time."""


def spans_of_region(region: Region) -> Iterator[Diagnostic]:
    """Yield codes that end before they begin or outlast the region, what is so twice at a time,
    and members that came after the day of which they are known."""
    codes = tuple((row.code, row.span) for row in region.codes)
    yield from _backwards(region, codes)
    yield from _overlapping(region, "codes", codes)
    for key, rows in (("parent", region.parents), ("members", region.members)):
        yield from _overlapping(region, key, tuple((row.region, row.span) for row in rows))
    yield from _unknown_members(region)
    for index, milestone in enumerate(region.history):
        if region.began and milestone.date < region.began:
            began = f"ngày {region.name} bắt đầu có"
            values = _order("sự kiện này", milestone.date, began, region.began)
            yield region.origin.problem("G321", "history", index, "date", **values)


def _backwards(region: Region, codes: Dated) -> Iterator[Diagnostic]:
    for index, (_, span) in enumerate(codes):
        if span.since and span.until and span.until < span.since:
            values = _order("ngày cuối của mã", span.until, "ngày đầu của mã", span.since)
            yield region.origin.problem("G321", "codes", index, "until", **values)
        if region.ended and span.until and span.until >= region.ended:
            end = f"ngày {region.name} không còn"
            values = _order(end, region.ended, "ngày cuối của mã", span.until)
            yield region.origin.problem("G321", "codes", index, "until", **values)


def _order(later: str, day: date, before: str, other: date) -> dict[str, str]:
    days = {"day": format_date(day), "other": format_date(other)}
    return {"later": later, "before": before, **days}


def _overlapping(region: Region, key: str, rows: Dated) -> Iterator[Diagnostic]:
    """A region has one code at a time, lies in one place of a kind, and is a member once."""
    groups: dict[str, list[tuple[date, int]]] = {}
    for index, (id_, span) in enumerate(rows):
        days = (span.since or date.min, index)
        groups.setdefault("" if key == "codes" else id_, []).append(days)
    for group in groups.values():
        for (_, first), (since, second) in pairwise(sorted(group)):
            until = rows[first][1].until
            if until is None or since <= until:
                yield _twice_at_a_time(region, key, rows, first, second)


def _twice_at_a_time(region: Region, key: str, rows: Dated, first: int, second: int) -> Diagnostic:
    index, other = max(first, second), min(first, second)
    values = {"value": rows[index][0], "other": rows[other][0]}
    return region.origin.problem("G323", key, index, key=key, **values)


def _unknown_members(region: Region) -> Iterator[Diagnostic]:
    for index, member in enumerate(region.members):
        since = member.span.since
        if since and region.known and region.known < since:
            values = _order("ngày biết thành viên", region.known, "ngày nơi này vào cụm", since)
            yield region.origin.problem("G322", "members", index, "from", **values)
