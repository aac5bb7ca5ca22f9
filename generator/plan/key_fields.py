"""Which fields of a value its digest is made of, and of which values it is made once."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from generator.model import (
    Article,
    Body,
    Figure,
    Link,
    Mention,
    OfficialText,
    Origin,
    Owner,
    Region,
    Sentence,
    Settings,
)
from generator.site.links import (
    ArticleCard,
    ArticleLink,
    Place,
    RegionLink,
    ReportedFigure,
    TextLink,
)
from generator.site.open_data.rows import OpenEvidence
from generator.site.texts.evidence import Evidence

SHARED = (
    Article,
    ArticleCard,
    ArticleLink,
    Body,
    Evidence,
    Figure,
    OfficialText,
    OpenEvidence,
    Owner,
    Place,
    Region,
    RegionLink,
    ReportedFigure,
    Sentence,
    Settings,
    TextLink,
)
"""What many pages show: digested once."""

_NOT_SHOWN: Mapping[Any, frozenset[str]] = {
    Origin: frozenset({"text", "body_line", "marks"}),
    Link: frozenset({"line", "column"}),
    Mention: frozenset({"line", "column"}),
}
"""Fields that findings are told with: no page shows where something stands in its file."""


@cache
def shown_fields(kind: Any) -> tuple[str, ...]:
    """Return the names of a class's fields that a page may show."""
    if not is_dataclass(kind):
        raise TypeError(f"no digest of a {kind.__name__}")
    left_out = _NOT_SHOWN.get(kind, frozenset())
    return tuple(row.name for row in fields(kind) if row.compare and row.name not in left_out)
