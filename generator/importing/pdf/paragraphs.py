"""Segments that stand below one another → paragraphs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from statistics import median

from generator.importing.pdf.lines import Segment

_OPENS = re.compile(
    r"(?:[-–—+•*·]\s(?!\d{4}\b)|\d{1,3}(?:\.\d{1,3})*[.)]\s|[a-zđ]\)\s|[IVX]{1,5}[.)]\s|Điều\s+\d+"
    r"|Chương\s+[IVX\d]|Mục\s+\d"
    r"|Phụ lục\b|Căn cứ\b|Nơi nhận\b|Kính gửi\b|V/v\b|Số\s*:|PHỤ LỤC\b)"
)
_ENDS = re.compile(r"[.!?:;…][\"”’»)\]]*$|/\.$")
_PAUSES = re.compile(r"[:;]$")
_BROKEN = re.compile(r"\w[-/]\Z")
_INDENT = 0.9
_SHORT = 3.0
_LARGE = 1.22
_APART = 1.75
_LOOSE = 1.2
_SAME_LINE = 0.5
_SAME_SIZE = 0.12
_RUNNING = 50
_BROKEN_LINE = 30


@dataclass(frozen=True, slots=True)
class _Frame:
    """The edges of a column, how far its lines stand apart, and the size of most letters."""

    left: float
    right: float
    pitch: float
    size: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    size: float
    is_bold: bool
    is_open: bool
    """May it go on in the next column or page?"""
    opens: bool
    """Does it begin as a paragraph does?"""


def paragraphs_of(segments: Sequence[Segment], is_centred: bool = False) -> list[Paragraph]:
    """Return the paragraphs of a column; of one that is centred each line is one."""
    if not segments:
        return []
    frame = _Frame(
        min(segment.left for segment in segments),
        max(segment.right for segment in segments),
        _pitch(segments),
        median(segment.size for segment in segments for _ in range(0, len(segment.text), 10)),
    )
    groups: list[list[Segment]] = []
    for segment in segments:
        if groups and not is_centred and _goes_on(groups[-1], segment, frame):
            groups[-1].append(segment)
        else:
            groups.append([segment])
    return [_paragraph(group, frame) for group in groups]


def _pitch(segments: Sequence[Segment]) -> float:
    """Return how far lines of one paragraph stand apart, in their size: as the nearest do."""
    gaps = sorted(
        (above.base - below.base) / max(above.size, below.size)
        for above, below in pairwise(segments)
    )
    sound = [gap for gap in gaps if gap > _SAME_LINE]
    return sound[len(sound) // 4] if sound else 0.0


def joined(columns: Iterable[list[Paragraph]]) -> Iterator[Paragraph]:
    """Yield all paragraphs; one that the end of a page or a column parts is put together."""
    waiting: Paragraph | None = None
    for paragraphs in columns:
        for paragraph in paragraphs:
            if waiting and paragraph is paragraphs[0] and _belongs(waiting, paragraph):
                text = _connected(waiting.text, paragraph.text)
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
    is_within = not _PAUSES.search(waiting.text) or paragraph.text[:1].islower()
    goes_on = waiting.is_open and is_within and not paragraph.opens
    return goes_on and is_alike and len(waiting.text) > _RUNNING


def _connected(text: str, line: str) -> str:
    """A number that a line ends within, 55/KH- UBND, is written in one."""
    is_broken = _BROKEN.search(text) and (line[:1].isupper() or line[:1].isdigit())
    return f"{text}{line}" if is_broken else f"{text} {line}"


def _goes_on(group: Sequence[Segment], segment: Segment, frame: _Frame) -> bool:
    last = group[-1]
    size = max(last.size, segment.size)
    gap = last.base - segment.base
    if _OPENS.match(segment.text) or gap > _APART * size or gap > _LOOSE * frame.pitch * size:
        return False
    if abs(last.size - segment.size) > _SAME_SIZE * size or last.is_bold != segment.is_bold:
        return False
    is_indented = segment.left - frame.left > _INDENT * size
    if size > _LARGE * frame.size or _is_centred(last, segment, frame):
        return True
    if is_indented and segment.text.isupper():
        return False
    if segment.text[:1].islower() and len(last.text) > _BROKEN_LINE and not _ENDS.search(last.text):
        return True
    if frame.right - last.right > _SHORT * size:
        return False
    return not (is_indented and (_ENDS.search(last.text) or _begins(segment, last, frame)))


def _is_centred(last: Segment, segment: Segment, frame: _Frame) -> bool:
    """Do two light lines stand in the middle, as a long caption does? Both have one middle."""
    both = (last, segment)
    size = segment.size
    if any(line.is_bold or line.text.isupper() or line.left - frame.left < size for line in both):
        return False
    middles = [line.left + line.right for line in both]
    is_apart = abs(last.left - segment.left) > size and frame.right - last.right > size
    return is_apart and abs(middles[0] - middles[1]) < size and not _ENDS.search(last.text)


def _begins(segment: Segment, last: Segment, frame: _Frame) -> bool:
    """Is an indented line the first of a paragraph, and not one of a hanging item or a title?"""
    is_new = segment.text[:1].isupper() or segment.text[:1].isdigit()
    is_hanging = last.left > frame.left + 1 and abs(segment.left - last.left) > 1
    return is_new and not segment.is_bold and not is_hanging


def _paragraph(group: Sequence[Segment], frame: _Frame) -> Paragraph:
    first, last = group[0], group[-1]
    text = reduce(_connected, (segment.text for segment in group))
    is_full = frame.right - last.right <= _SHORT * last.size
    return Paragraph(
        text,
        first.size,
        all(segment.is_bold for segment in group),
        is_open=is_full and (not _ENDS.search(text) or _PAUSES.search(text) is not None),
        opens=_OPENS.match(text) is not None or first.left - frame.left > _INDENT * first.size,
    )
