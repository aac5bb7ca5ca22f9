"""Official texts that a piece names: numbers in their right form; short forms are a doubt."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from generator.citations import Citation, recognise, resolve
from generator.importing.library import Library
from generator.model import DocumentNumber, OfficialText
from generator.model.body import CitationStatus, Doubt

Known = Callable[[Citation], DocumentNumber | None]
"""Which text of the portal a short citation means."""
_JOINS = ("và", ",", "cùng", "&")
_GROUND = re.compile(r"[-–+*\s]*Căn cứ\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ground:
    """A text that another one names as what it follows from."""

    number: str
    issued: date | None


def known_texts(
    library: Library, day: date | None, regions: Iterable[str], of_any_term: bool = False
) -> Known:
    """Return what tells the one text that a short citation means, read as of a day.

    Besides type and number, or its name, it has to say who issued it, or when:
    `Chỉ thị số 14 ngày 25/5/2021`, `Luật Giáo dục năm 2019`. The Party counts anew each term: the
    one text that the portal has of such a number may be of another term than is meant.
    """
    numbers = {text.id: text.number for text in library.content.of(OfficialText)}
    near = frozenset(regions)

    def known(citation: Citation) -> DocumentNumber | None:
        is_told = citation.date or citation.issuer or citation.short_year
        is_short = citation.short_number or (citation.name and citation.short_year)
        if citation.number or not is_short or not is_told:
            return None
        meant = resolve(citation, library.numbers, day or date.max, near)
        is_free = of_any_term or citation.short_year
        doubts = meant.doubts - ({Doubt.TERM} if is_free else set())
        is_sure = meant.status is CitationStatus.RESOLVED_SHORT and not doubts
        return numbers[meant.target] if is_sure and meant.target else None

    return known


def _nothing(_: Citation) -> None:
    return None


def documents_in(paragraphs: Iterable[str], known: Known = _nothing) -> tuple[str, ...]:
    """Return the full numbers in order, each once: 49-KL/TW, 22/2020/TT-BGDĐT."""
    meant = (citation.number or known(citation) for citation in _citations(paragraphs))
    numbers = (str(number) for number in meant if number)
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


def short_forms_in(paragraphs: Iterable[str], known: Known = _nothing) -> tuple[str, ...]:
    """Return the words of citations by type and number only, of no known text: `Thông tư 22`."""
    words = []
    for paragraph in paragraphs:
        citations = list(_recognised(paragraph))
        for citation, following in zip_longest(citations, citations[1:]):
            if _is_explained(paragraph, citation, following):
                continue
            if citation.short_number and not known(citation):
                words.append(" ".join(paragraph[citation.start : citation.end].split()))
    return tuple(dict.fromkeys(words))


def _is_explained(paragraph: str, citation: Citation, following: Citation | None) -> bool:
    """Does the whole number follow in brackets: `Chương trình 387 (Quyết định 387/QĐ-TTg …)`?"""
    if following is None or following.number is None:
        return False
    between = paragraph[citation.end : following.start].strip()
    serial = re.match(r"\d+", str(following.number))
    return between == "(" and serial is not None and serial.group() == citation.short_number


def unsure_forms_in(paragraphs: Iterable[str], known: Known, sure: Known) -> tuple[str, ...]:
    """Return the words of citations that one reader knows and a stricter one does not."""
    words = []
    for paragraph in paragraphs:
        for citation in _recognised(paragraph):
            if (number := known(citation)) and not sure(citation):
                said = " ".join(paragraph[citation.start : citation.end].split())
                words.append(f"“{said}” → {number}")
    return tuple(dict.fromkeys(words))


def _citations(paragraphs: Iterable[str]) -> Iterable[Citation]:
    return (citation for paragraph in paragraphs for citation in _recognised(paragraph))


def _recognised(paragraph: str) -> Iterator[Citation]:
    """Yield what a paragraph cites: of two alike whose issuer stands behind the second, both's."""
    citations = recognise(paragraph)
    for citation, following in zip_longest(citations, citations[1:]):
        between = paragraph[citation.end : following.start] if following else ""
        is_pair = between.strip() in _JOINS and following.type_name == citation.type_name
        shares = is_pair and citation.short_number and not (citation.issuer or citation.date)
        yield replace(citation, issuer=following.issuer) if shares else citation
