"""Small records for tests that need one or two; all values are plainly fictitious."""

from dataclasses import replace
from datetime import date
from typing import Any

from generator.model import (
    DocumentNumber,
    IssuerId,
    OfficialText,
    Origin,
    TextId,
    TextKind,
    TypeId,
)

NOWHERE = Origin.of("content/thu.md", "---\n---\n", 3, {})


def official_text(**changes: Any) -> OfficialText:
    """Return a fictitious circular with the given fields changed."""
    text = OfficialText(
        id=TextId("thong-tu/bgddt/2020/99"),
        number=DocumentNumber.parse("99/2020/TT-BGDĐT"),
        type=TypeId("thong-tu"),
        issuer=IssuerId("bo-gddt"),
        issued=date(2019, 12, 1),
        issued_year=2020,
        subject="Văn bản giả định để thử",
        text=TextKind.NONE,
        origin=NOWHERE,
    )
    return replace(text, **changes)
