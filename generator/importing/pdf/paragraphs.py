"""Segments that stand below one another → paragraphs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.importing.pdf.lines import Segment

_OPENS = re.compile(
    r"(?:[-–—+•*·]\s|\d{1,3}(?:\.\d{1,3})*[.)]\s|[a-zđ]\)\s|[IVX]{1,5}[.)]\s|Điều\s+\d+"
    r"|Chương\s+[IVX\d]|Mục\s+\d"
    r"|Phụ lục\b|Căn cứ\b|Nơi nhận\b|Kính gửi\b|V/v\b|Số\s*:|PHỤ LỤC\b)"
)
_ENDS = re.compile(r"[.!?:;…][\"”’»)\]]*$|/\.$")
_INDENT = 0.9
_SHORT = 3.0
_APART = 1.75
_SAME_SIZE = 0.12
_RUNNING = 50


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    size: float
    is_bold: bool
    is_open: bool
    """May it go on in the next column or page?"""
    opens: bool
    """Does it begin as a paragraph does?"""


def paragraphs_of(segments: Sequence[Segment]) -> list[Paragraph]:
    """Return the paragraphs of a column."""
    if not segments:
        return []
    left = _edge(segment.left for segment in segments)
    right = max(segment.right for segment in segments)
    groups: list[list[Segment]] = []
    for segment in segments:
        if groups and _goes_on(groups[-1], segment, left, right):
            groups[-1].append(segment)
        else:
            groups.append([segment])
    return [_paragraph(group, left, right) for group in groups]


def joined(columns: Iterable[list[Paragraph]]) -> Iterator[Paragraph]:
    """Yield all paragraphs; one that the end of a page or a column parts is put together."""
    waiting: Paragraph | None = None
    for paragraphs in columns:
        for paragraph in paragraphs:
            if waiting and paragraph is paragraphs[0] and _belongs(waiting, paragraph):
                text = f"{waiting.text} {paragraph.text}"
                waiting = Paragraph(
                    text, waiting.size, waiting.is_bold, paragraph.is_open, waiting.opens
                )
                continue
            if waiting:
                yield waiting
            waiting = paragraph
    if waiting:
        yield waiting


def _belongs(waiting: Paragraph, paragraph: Paragraph) -> bool:
    """Does running text that broke off go on here?"""
    is_alike = waiting.is_bold == paragraph.is_bold and abs(waiting.size - paragraph.size) < 1
    return waiting.is_open and not paragraph.opens and is_alike and len(waiting.text) > _RUNNING


def _edge(lefts: Iterable[float]) -> float:
    """Return the left edge that most lines share; the first lines of paragraphs are indented."""
    return min(lefts)


def _goes_on(group: Sequence[Segment], segment: Segment, left: float, right: float) -> bool:
    last = group[-1]
    size = max(last.size, segment.size)
    if _OPENS.match(segment.text) or last.base - segment.base > _APART * size:
        return False
    if abs(last.size - segment.size) > _SAME_SIZE * size or last.is_bold != segment.is_bold:
        return False
    is_indented = segment.left - left > _INDENT * size
    if is_indented and segment.text.isupper():
        return False
    is_short = right - last.right > _SHORT * size
    if is_short:
        return False
    return not (is_indented and _ENDS.search(last.text)) or (
        len(group) == 1 and segment.left >= last.left - 1 and not _ENDS.search(last.text)
    )


def _paragraph(group: Sequence[Segment], left: float, right: float) -> Paragraph:
    first, last = group[0], group[-1]
    text = " ".join(segment.text for segment in group)
    is_full = right - last.right <= _SHORT * last.size
    return Paragraph(
        text,
        first.size,
        all(segment.is_bold for segment in group),
        is_open=is_full and not _ENDS.search(text),
        opens=_OPENS.match(text) is not None or first.left - left > _INDENT * first.size,
    )
