"""Proposals as front matter to paste: every guess is marked, and nothing is written to a file."""

import json
from collections.abc import Iterable
from decimal import Decimal

from generator.model import Qualifier
from generator.proposals.proposal import Proposal

GUESS = "# đoán"
UNKNOWN = "# chưa rõ: điền mã"


def as_front_matter(proposals: Iterable[Proposal]) -> str:
    """Return the key `figures` as YAML; what no indicator fits stands below as comments."""
    found = tuple(proposals)
    rows = [line for one in found if one.indicator for line in _figure(one)]
    others = [f"#   {one.quote}" for one in found if not one.indicator]
    if others:
        others.insert(0, "# Có số, nhưng không đoán được chỉ số:")
    return "\n".join((["figures:", *rows] if rows else []) + others)


def _figure(one: Proposal) -> list[str]:
    keys = [
        ("indicator", str(one.indicator.id) if one.indicator else "", GUESS),
        ("region", str(one.region.id) if one.region else '""', GUESS if one.region else UNKNOWN),
        ("period", one.period, GUESS),
        *_values(one),
    ]
    if one.qualifier is not Qualifier.EXACT:
        keys.append(("qualifier", one.qualifier.value, GUESS))
    if one.stage:
        keys.append(("stage", one.stage.value, GUESS))
    keys.append(("quote", json.dumps(one.quote, ensure_ascii=False), ""))
    lines = [f"    {key}: {value}  {mark}".rstrip() for key, value, mark in keys]
    return [f"  - {lines[0].strip()}", *lines[1:]]


def _values(one: Proposal) -> list[tuple[str, str, str]]:
    if one.span:
        low, high = map(plain, one.span)
        return [("range", f"[{low}, {high}]", "")]
    values = [("value", one.value), ("total", one.total)]
    return [(key, plain(value), "") for key, value in values if value is not None]


def plain(value: Decimal) -> str:
    """Write a number as front matter wants it; 17.345 would be read two ways, 17.3450 is not."""
    written = f"{value:f}"
    _, point, fraction = written.partition(".")
    return f"{written}0" if point and len(fraction) == 3 else written
