"""Proposals as front matter to paste: every guess is marked, and nothing is written to a file."""

import json
from collections.abc import Iterable
from decimal import Decimal

from generator.model import Qualifier
from generator.proposals.proposal import Proposal

GUESS = "# đoán"
UNKNOWN = "# chưa rõ, điền mã"


def as_front_matter(proposals: Iterable[Proposal]) -> str:
    """Return the key `figures` as YAML; what no indicator fits stands below as comments."""
    listed = tuple(proposals)
    rows = [line for proposal in listed if proposal.indicator for line in _figure(proposal)]
    others = [f"#   {proposal.quote}" for proposal in listed if not proposal.indicator]
    if others:
        others.insert(0, "# Có số, nhưng không đoán được chỉ số:")
    return "\n".join((["figures:", *rows] if rows else []) + others)


def _figure(proposal: Proposal) -> list[str]:
    """The marks stand on a line of their own: behind a value they would be taken for its end."""
    keys = [
        ("indicator", str(proposal.indicator.id) if proposal.indicator else "", GUESS),
        ("region", str(proposal.region.id) if proposal.region else '""', GUESS),
        ("period", proposal.period, GUESS),
        *_values(proposal),
    ]
    if proposal.qualifier is not Qualifier.EXACT:
        keys.append(("qualifier", proposal.qualifier.value, GUESS))
    if proposal.stage:
        keys.append(("stage", proposal.stage.value, GUESS))
    keys.append(("quote", json.dumps(proposal.quote, ensure_ascii=False), ""))
    guessed = [key for key, value, mark in keys if mark and value != '""']
    marks = [f"  {GUESS}: {', '.join(guessed)}"]
    if not proposal.region:
        marks.append(f"  {UNKNOWN}: region")
    lines = [f"    {key}: {value}" for key, value, _ in keys]
    return [*marks, f"  - {lines[0].strip()}", *lines[1:]]


def _values(proposal: Proposal) -> list[tuple[str, str, str]]:
    if proposal.span:
        low, high = map(plain, proposal.span)
        return [("range", f"[{low}, {high}]", "")]
    values = [("value", proposal.value), ("total", proposal.total)]
    return [(key, plain(value), "") for key, value in values if value is not None]


def plain(value: Decimal) -> str:
    """Write a number as front matter wants it; 17.345 would be read two ways, 17.3450 is not."""
    written = f"{value:f}"
    _, point, fraction = written.partition(".")
    return f"{written}0" if point and len(fraction) == 3 else written
