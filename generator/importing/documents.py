"""Official texts that a piece names: numbers in their right form; short forms are a doubt."""

from collections.abc import Iterable

from generator.citations import Citation, recognise


def documents_in(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Return the full numbers in order, each once: 49-KL/TW, 22/2020/TT-BGDĐT."""
    numbers = (str(citation.number) for citation in _citations(paragraphs) if citation.number)
    return tuple(dict.fromkeys(number for number in numbers if any(map(str.isdigit, number))))


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
