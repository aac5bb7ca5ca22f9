"""Places, events and indicators of one name that nobody can tell apart."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from generator.diagnostics import Diagnostic
from generator.model import CalendarEvent, Content, Indicator, Region, RegionKind, Span, WrittenPage
from generator.site.checks.claims import lifetime
from generator.text import canonical_tone, squeeze

_AT_THE_TOP = (RegionKind.COUNTRY, RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
_KINDS_OF_PLACES = {
    **dict.fromkeys(_AT_THE_TOP, re.compile(r"(?:tỉnh|thành phố|thủ đô|tp)[. ]+(?=\w)")),
    RegionKind.WARD: re.compile(r"(?:phường|p\.) *(?=[^\W\d])"),
    RegionKind.COMMUNE: re.compile(r"(?:xã|x\.) *(?=[^\W\d])"),
    RegionKind.DISTRICT: None,
    RegionKind.CLUSTER: None,
}
"""Not those of districts: huyện Cao Lãnh and thành phố Cao Lãnh were two."""
_NAME = "Giữ một tệp, xóa tệp kia; nếu là hai, ghi tên cho phân biệt được."
_PAGE = "Đặt tên khác cho một trang, hoặc gộp hai trang thành một."
_PLACE = (
    "Giữ một tệp, xóa tệp kia; nếu là hai nơi của hai thời, ghi “from”, “until” ở “codes” hay "
    "“parent”, và “history” của nơi đã hết."
)


def records_of_one_name(content: Content) -> Iterator[Diagnostic]:
    """L423: places of one name, level and parent at one time; events of one title on one day, for
    the same places; indicators of one title and stage. L432: pages by hand of one name."""
    yield from _alike(content, Region, "name", _place, _is_one_place, _PLACE)
    yield from _alike(content, CalendarEvent, "title", _title, _is_one_event, _NAME)
    yield from _alike(content, Indicator, "title", _title, _is_one_indicator, _NAME)
    yield from _pages_of_one_name(content)


def _pages_of_one_name(content: Content) -> Iterator[Diagnostic]:
    earlier: dict[str, WrittenPage] = {}
    pages = (page for page in content.of(WrittenPage) if page.name and not page.draft)
    for page in sorted(pages, key=lambda page: page.origin.path):
        other = earlier.setdefault(_plain(page.name), page)
        if other is not page:
            values = {"value": page.name, "other": other.origin.path, "advice": _PAGE}
            yield page.origin.problem("L432", "title", **values)


def _alike(
    content: Content,
    kind: type[Any],
    key: str,
    name: Callable[[Any], str],
    is_one: Callable[[Any, Any], bool],
    advice: str,
) -> Iterator[Diagnostic]:
    earlier: dict[str, list[Any]] = defaultdict(list)
    for record in sorted(content.of(kind), key=lambda record: str(record.origin.path)):
        others = earlier[name(record)]
        if other := next((other for other in others if is_one(other, record)), None):
            yield record.origin.problem("L423", key, other=other.origin.path, advice=advice)
        others.append(record)


def _plain(words: str) -> str:
    return canonical_tone(squeeze(words)).casefold().strip(" .…!?;:,")


def _title(record: CalendarEvent | Indicator) -> str:
    return _plain(record.title)


def _place(region: Region) -> str:
    kind = _KINDS_OF_PLACES[region.kind]
    name = _plain(region.name)
    return kind.sub("", name, count=1) if kind and kind.match(name) else name


def _is_one_place(record: Region, other: Region) -> bool:
    level = {
        _AT_THE_TOP if region.kind in _AT_THE_TOP else region.kind for region in (record, other)
    }
    return (
        len(level) == 1
        and _overlap(lifetime(record), lifetime(other))
        and _are_siblings(record, other)
    )


def _are_siblings(record: Region, other: Region) -> bool:
    if not record.parents and not other.parents:
        return True
    return any(
        row.region == parent.region and _overlap(row.span, parent.span)
        for row in record.parents
        for parent in other.parents
    )


def _is_one_event(record: CalendarEvent, other: CalendarEvent) -> bool:
    places, others = set(record.regions), set(other.regions)
    if places and others and not places & others:
        return False
    days = Span(record.first_day, record.last_day), Span(other.first_day, other.last_day)
    comes_back = (record.yearly or other.yearly) and _day_of_year(record) == _day_of_year(other)
    return _overlap(*days) or comes_back


def _day_of_year(event: CalendarEvent) -> tuple[int, int]:
    return event.first_day.month, event.first_day.day


def _is_one_indicator(record: Indicator, other: Indicator) -> bool:
    return record.stage is other.stage


def _overlap(record: Span, other: Span) -> bool:
    return (record.since or date.min) <= (other.until or date.max) and (
        other.since or date.min
    ) <= (record.until or date.max)
