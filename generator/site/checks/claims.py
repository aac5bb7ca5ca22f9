"""What one place alone can have: a tile of the map, a code at a time, a name."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from itertools import pairwise

from generator.diagnostics import Diagnostic
from generator.model import Content, Region, Span
from generator.model.origin import Key
from generator.site.regions.names import name_key, own_names
from generator.text import day_before

_ALIAS = "Bỏ tên này ở một trong hai; tên cũ của chính nơi này thì ghi ở “history”."
Claim = tuple[Hashable, Region, Span, tuple[Key, ...]]
_TILE = "Mỗi nơi một ô: nhìn sơ đồ rồi chọn ô còn trống."
_CODE = "Đối chiếu danh mục của Nhà nước; mã dùng lại cho nơi khác thì ghi “from”, “until”."


def claimed_twice(content: Content) -> Iterator[Diagnostic]:
    """L431: a tile or a code that two places have at one time; L432: an alias that means neither
    of two, or another place."""
    tiles = (
        (region.tile, region, lifetime(region), ("tile",))
        for region in content.regions
        if region.tile
    )
    codes = (
        (row.code, region, _within(row.span, region), ("codes", index, "code"))
        for region in content.regions
        for index, row in enumerate(region.codes)
    )
    yield from _at_one_time("ô bản đồ", tiles, _TILE)
    yield from _at_one_time("mã", codes, _CODE)
    yield from _aliases(content.regions)


def _at_one_time(noun: str, claims: Iterable[Claim], advice: str) -> Iterator[Diagnostic]:
    by_value: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_value[claim[0]].append(claim)
    for value, rows in by_value.items():
        rows.sort(key=lambda row: (row[2].since or date.min, row[1].origin.path))
        for (_, owner, span, _), (_, region, later, path) in pairwise(rows):
            overlap = span.until is None or (later.since or date.min) <= span.until
            if overlap and region is not owner:
                shown = ", ".join(map(str, value)) if isinstance(value, tuple) else value
                values = {"noun": noun, "value": shown, "other": owner.origin.path}
                yield region.origin.problem("L431", *path, advice=advice, **values)


def lifetime(region: Region) -> Span:
    """Return from its first day to its last, as far as they are told."""
    return Span(region.began, day_before(region.ended) if region.ended else None)


def _within(span: Span, region: Region) -> Span:
    """Return a span that ends with the region."""
    last = lifetime(region).until
    ends = [day for day in (span.until, last) if day]
    return Span(span.since, min(ends, default=None))


def _aliases(regions: Iterable[Region]) -> Iterator[Diagnostic]:
    owners = {name_key(name): region for region in regions for name in own_names(region)}
    first: dict[str, Region] = {}
    for region in sorted(regions, key=lambda region: region.origin.path):
        for index, alias in enumerate(region.aliases):
            key = name_key(alias)
            other = owners.get(key) or first.setdefault(key, region)
            if other is not region:
                values = {"value": alias, "other": other.origin.path, "advice": _ALIAS}
                yield region.origin.problem("L432", "aliases", index, **values)
