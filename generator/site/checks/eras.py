"""A figure, an article and a cluster may only name a region of their own time."""

from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic
from generator.model import (
    INTENDED,
    Article,
    CalendarEvent,
    Content,
    Figure,
    Membership,
    Region,
    RegionId,
    Stage,
)
from generator.site.checks.figures import figures_with_index
from generator.site.site import Site
from generator.text import format_date


def regions_of_another_time(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S507: there was no such region in the period. A target means the region of its own day."""
    for record, index, figure in figures_with_index(content.sources):
        territory_day = figure.territory_day(record.told_on)
        first = territory_day if figure.qualifier in INTENDED else figure.period.start
        if reason := _absent(site, figure.region, first, figure.period.end):
            yield record.origin.problem(
                "S507",
                "figures",
                index,
                "region",
                name=site.atlas[figure.region].name,
                period=figure.period,
                reason=reason,
                advice=_advice(site, figure.region, figure.period.end),
            )


def periods_over_a_change(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S508: the period began on another territory, and no note says which one is meant."""
    for record, index, figure in figures_with_index(content.sources):
        day = None if figure.note else _change(site, figure, figure.territory_day(record.told_on))
        if day:
            yield record.origin.problem(
                "S508",
                "figures",
                index,
                "period",
                name=site.atlas[figure.region].name,
                period=figure.period,
                day=format_date(day),
            )


def periods_to_come(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S516: a figure of what is, for a time that had not begun when it was told."""
    for record, index, figure in figures_with_index(content.sources):
        stage = figure.stage or site.indicators[figure.indicator].stage
        is_aim = figure.intended or stage is Stage.TARGET
        if (
            not is_aim
            and not figure.period.written.startswith("..")
            and (figure.period.start > record.told_on)
        ):
            day = format_date(record.told_on)
            path = ("figures", index, "period")
            yield record.origin.problem("S516", *path, period=figure.period, day=day)


def members_of_another_time(content: Content) -> Iterator[Diagnostic]:
    """S510: a membership, or a parent's, that lasts longer than the region."""
    region_of = {region.id: region for region in content.regions}
    for region in content.regions:
        for key, memberships in (("members", region.members), ("parent", region.parents)):
            for index, membership in enumerate(memberships):
                other = region_of.get(membership.region)
                if other and (reason := _outside(membership, other)):
                    yield region.origin.problem("S510", key, index, name=other.name, reason=reason)


def records_of_another_time(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S511: an article or an event whose region did not exist on its day."""
    dated: list[tuple[str, Article | CalendarEvent, date]] = [
        *(("Bài", article, article.told_on) for article in content.articles),
        *(("Việc", event, event.first_day) for event in content.of(CalendarEvent)),
    ]
    for noun, record, day in dated:
        for index, region in enumerate(record.regions):
            if reason := _absent(site, region, day, day):
                yield record.origin.problem(
                    "S511",
                    "regions",
                    index,
                    noun=noun,
                    name=site.atlas[region].name,
                    day=format_date(day),
                    reason=reason,
                    advice=_advice(site, region, day),
                )


def _absent(site: Site, region: RegionId, first: date, last: date) -> str:
    """Return why there was no such region from the first to the last day."""
    record = site.atlas[region]
    if record.ended and record.ended <= first:
        now = site.atlas.successor(region, first)
        into = f", địa bàn nay ở {now.name}" if now else ""
        return f"chỉ có đến trước ngày {format_date(record.ended)}{into}"
    if record.began and last < record.began:
        return f"có từ ngày {format_date(record.began)}"
    return ""


def _advice(site: Site, region: RegionId, day: date) -> str:
    now = site.atlas.successor(region, day)
    if now is None or now.id == region:
        return "Chọn địa phương có vào lúc ấy"
    return f"Dùng “{now.id}” nếu nguồn nói về {now.name}"


def _change(site: Site, figure: Figure, last: date) -> date | None:
    region = site.atlas[figure.region]
    days = {*site.atlas.boundaries(figure.region), region.began, region.ended}
    crossed = [day for day in days if day and figure.period.start < day <= last]
    return min(crossed, default=None)


def _outside(membership: Membership, region: Region) -> str:
    since, until = membership.span.since, membership.span.until
    began, ended = region.began, region.ended
    if since and until and until < since:
        return f"“until” ({format_date(until)}) trước “from” ({format_date(since)})"
    if ended and (until is None or ended <= until):
        return f"{region.name} chỉ có đến trước ngày {format_date(ended)}"
    starts_early = since and began and since < began
    if began and (starts_early or (until and until < began)):
        return f"{region.name} có từ ngày {format_date(began)}"
    return ""
