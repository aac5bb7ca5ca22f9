"""Running heads, page numbers and stamps: lines that belong to the pages, not to the text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.pdf.lines import Line

_EDGE = 0.09
_OUTER = 0.05
_SMALL = 0.8
_NUMBER = re.compile(
    r"[-–—\s|]*(?:trang|page)?\s*\d{1,4}\s*(?:/\s*\d{1,4})?[-–—\s|.]*", re.IGNORECASE
)
_STAMP = re.compile(
    r"(?:người ký|ký bởi|ký số bởi|cơ quan|thời gian ký|ngày ký|email|signature valid"
    r"|digitally signed"
    r"|reason|location)\s*(?::|by).*|(?:công văn|văn bản)? ?đến\W*(?:số|ngày|giờ)\W*[:.].*"
    r"|số đến\W.*"
    r"|ngày đến\W.*|bản điện tử|sao y.{0,40}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sheet:
    height: float
    lines: tuple[Line, ...]


def without_margins(
    sheets: Sequence[Sheet], body_size: float
) -> tuple[list[tuple[Line, ...]], list[str]]:
    """Return each page's lines without what repeats at the edges, and the words of that."""
    repeated = _repeated(sheets)
    dropped: list[str] = []
    pages = []
    for sheet in sheets:
        own = []
        for line in sheet.lines:
            if _is_margin(line, sheet, repeated, body_size):
                dropped.append(words_of(line))
            else:
                own.append(line)
        pages.append(tuple(own))
    return pages, list(dict.fromkeys(dropped))


def words_of(line: Line) -> str:
    """Return all words of a line."""
    return " ".join(segment.text for segment in line)


def _is_margin(line: Line, sheet: Sheet, repeated: frozenset[str], body_size: float) -> bool:
    words = words_of(line)
    if _STAMP.fullmatch(words):
        return True
    if not _is_at_edge(line, sheet.height):
        return False
    is_small = max(segment.size for segment in line) < _SMALL * body_size
    if _NUMBER.fullmatch(words) or _key(words) in repeated:
        return True
    return is_small and _is_at_edge(line, sheet.height, _OUTER)


def _is_at_edge(line: Line, height: float, edge: float = _EDGE) -> bool:
    base = line[0].base
    return base > height * (1 - edge) or base < height * edge


def _repeated(sheets: Sequence[Sheet]) -> frozenset[str]:
    counts = Counter(
        key
        for sheet in sheets
        for key in {_key(words_of(line)) for line in sheet.lines if _is_at_edge(line, sheet.height)}
    )
    return frozenset(key for key, count in counts.items() if count > 1 and count * 2 >= len(sheets))


def _key(words: str) -> str:
    return re.sub(r"\d+", "#", words.lower())
