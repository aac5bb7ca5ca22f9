"""Every citation in a plain text, with what the register says of it: what `portal cite` prints."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from generator.citations import Citation, Pinpoint, Register, Resolution, recognise, resolve
from generator.model import CitationStatus, Doubt, RegionId
from generator.model.addresses import text_url


@dataclass(frozen=True, slots=True)
class WrittenCitation:
    """A citation as written; line and column count from 1, `target` is an address or None."""

    text: str
    line: int
    column: int
    number: str
    type: str | None
    date: datetime.date | None
    issuer: str | None
    pinpoint: Pinpoint
    status: CitationStatus
    target: str | None
    candidates: tuple[str, ...] = ()
    doubts: frozenset[Doubt] = frozenset()


def written_citations(
    text: str,
    register: Register,
    day: datetime.date,
    regions: frozenset[RegionId],
    first_line: int = 1,
) -> Iterator[WrittenCitation]:
    """Yield the citations of a text read as of a day; it starts on a line of its file."""
    names = frozenset(str(region) for region in regions)
    line, position = first_line, 0
    for citation in recognise(text):
        line += text.count("\n", position, citation.start)
        position = citation.start
        yield _written(citation, resolve(citation, register, day, names), text, line)


def _written(citation: Citation, resolution: Resolution, text: str, line: int) -> WrittenCitation:
    return WrittenCitation(
        text=text[citation.start : citation.end],
        line=line,
        column=citation.start - text.rfind("\n", 0, citation.start),
        number=number_said(citation),
        type=citation.type_name,
        date=citation.date,
        issuer=citation.issuer,
        pinpoint=citation.pinpoint or Pinpoint(),
        status=CitationStatus(resolution.status.value),
        target=text_url(resolution.target) if resolution.target else None,
        candidates=tuple(map(text_url, resolution.candidates)),
        doubts=resolution.doubts,
    )


def number_said(citation: Citation) -> str:
    """The number in its right form; of a short form what it says: `22/2020`, `281/QĐ`, a name."""
    if citation.number:
        return str(citation.number)
    if citation.name:
        return f"{citation.name} {citation.short_year or ''}".strip()
    said = (citation.short_number, citation.short_year, citation.short_symbol)
    return "/".join(str(part) for part in said if part)
