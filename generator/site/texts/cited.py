"""Every citation in a plain text, with what the register says of it: what `portal cite` prints."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from generator.citations import Citation, Pinpoint, Register, recognise, resolve
from generator.model import CitationStatus, RegionId


@dataclass(frozen=True, slots=True)
class Cited:
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


def cited(
    text: str,
    register: Register,
    as_of: datetime.date,
    regions: frozenset[RegionId],
    first_line: int = 1,
) -> Iterator[Cited]:
    """Yield the citations of a text written on `as_of`, which starts on a line of its file."""
    line, done = first_line, 0
    for one in recognise(text):
        line += text.count("\n", done, one.start)
        done = one.start
        column = one.start - (text.rfind("\n", 0, one.start) + 1) + 1
        found = resolve(one, register, as_of, frozenset(str(region) for region in regions))
        yield Cited(
            text=text[one.start : one.end],
            line=line,
            column=column,
            number=_number(one),
            type=one.type_name,
            date=one.date,
            issuer=one.issuer,
            pinpoint=one.pinpoint or Pinpoint(),
            status=CitationStatus(found.status.value),
            target=_address(found.target) if found.target else None,
            candidates=tuple(map(_address, found.candidates)),
        )


def _number(citation: Citation) -> str:
    """The number in its right form; of a short form what it says of it: `22`, `22/2020`."""
    if citation.number:
        return str(citation.number)
    year = f"/{citation.short_year}" if citation.short_year else ""
    return f"{citation.short_number}{year}"


def _address(target: str) -> str:
    return f"/van-ban/{target}/"
