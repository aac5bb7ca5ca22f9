"""What was entered twice: the same record in two files."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

from generator.diagnostics import Diagnostic
from generator.model import (
    Article,
    CalendarEvent,
    Content,
    Indicator,
    MilestoneKind,
    OfficialText,
    Region,
    RegionKind,
    WrittenPage,
)
from generator.text import canonical_tone, squeeze

_SHORT = 200
"""Letters of a body that two records may share by chance."""
_BEGINNING = 12
"""Words."""
_AT_THE_TOP = (RegionKind.COUNTRY, RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
_OVER = (MilestoneKind.ENDED, MilestoneKind.MERGED_INTO)
_REDIRECT = (
    "Giữ một tệp, xóa tệp kia (địa chỉ cũ ghi vào “aliases”); nếu là hai, sửa cho khác nhau."
)
_NAME = "Giữ một tệp, xóa tệp kia; nếu là hai, ghi tên cho phân biệt được."
Identity = Callable[[Any], Hashable | None]


def records_entered_twice(content: Content) -> Iterator[Diagnostic]:
    """L423: two articles, texts or pages of one title and body, or of one long body; two events,
    places or indicators that nobody can tell apart."""
    for kind, key, identity, advice in _KINDS:
        records = content.of(kind)
        alike = _of_same_beginning(records) if identity is _words else records
        yield from _twins(alike, key, identity, advice)


def _twins(
    records: Iterable[Any], key: str, identity: Identity, advice: str
) -> Iterator[Diagnostic]:
    first: dict[Hashable, Any] = {}
    for record in sorted(records, key=lambda record: str(record.origin.path)):
        own = identity(record)
        other = record if own is None else first.setdefault(own, record)
        if other is not record:
            yield record.origin.problem("L423", key, other=other.origin.path, advice=advice)


def _of_same_beginning(records: Sequence[Any]) -> list[Any]:
    """Leave out each body that begins as no other does: to compare all of them whole is dear."""
    beginnings = [tuple(record.origin.body.split(None, _BEGINNING)[:-1]) for record in records]
    counts = Counter(beginnings)
    return [record for record, words in zip(records, beginnings, strict=True) if counts[words] > 1]


def _words(record: Article | OfficialText | WrittenPage) -> Hashable | None:
    title = record.subject if isinstance(record, OfficialText) else record.title
    body = " ".join(record.origin.body.split())
    is_long = len(body) >= _SHORT
    if not body or not (title or is_long):
        return None
    return body if is_long else f"{title}\n{body}"


def _name(words: str) -> str:
    return canonical_tone(squeeze(words)).casefold()


def _event(event: CalendarEvent) -> Hashable:
    return _name(event.title), event.start, frozenset(event.regions)


def _region(region: Region) -> Hashable:
    """Places of one name differ by their level, by what they belong to, or by their time."""
    level = None if region.kind in _AT_THE_TOP else region.kind
    parents = frozenset(row.region for row in region.parents)
    is_over = any(milestone.kind in _OVER for milestone in region.history)
    return _name(region.name), level, parents, is_over


def _indicator(indicator: Indicator) -> Hashable:
    return _name(indicator.title), indicator.unit, indicator.stage


_KINDS: tuple[tuple[type[Any], str, Identity, str], ...] = (
    (Article, "title", _words, _REDIRECT),
    (OfficialText, "subject", _words, _REDIRECT),
    (WrittenPage, "title", _words, _NAME),
    (CalendarEvent, "title", _event, _NAME),
    (Region, "name", _region, _NAME),
    (Indicator, "title", _indicator, _NAME),
)
