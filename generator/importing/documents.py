"""Official texts that a piece names: numbers in their right form; short forms are a doubt."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.citations import Citation, recognise

_GROUND = re.compile(r"[-–+*\s]*Căn cứ\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ground:
    """A text that another one names as what it follows from."""

    number: str
    issued: date | None


def documents_in(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Return the full numbers in order, each once: 49-KL/TW, 22/2020/TT-BGDĐT."""
    numbers = (str(citation.number) for citation in _citations(paragraphs) if citation.number)
    return tuple(dict.fromkeys(number for number in numbers if any(map(str.isdigit, number))))


def grounds_in(paragraphs: Iterable[str]) -> tuple[Ground, ...]:
    """Return what the lines “Căn cứ …” name by a full number, each once."""
    lines = (line for line in paragraphs if _GROUND.match(line))
    grounds = (
        Ground(str(citation.number), citation.date)
        for citation in _citations(lines)
        if citation.number
    )
    return tuple(dict.fromkeys(grounds))


def short_forms_in(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Return the words of citations by type and number only: `Thông tư 22`."""
    words = []
    for paragraph in paragraphs:
        for citation in recognise(paragraph):
            if citation.short_number:
                words.append(" ".join(paragraph[citation.start : citation.end].split()))
    return tuple(dict.fromkeys(words))


def _citations(paragraphs: Iterable[str]) -> Iterable[Citation]:
    return (citation for paragraph in paragraphs for citation in recognise(paragraph))
