"""Titles of provisions that stand on the lines below their number, or run on over several lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.markdown.law_closing import begins_closing
from generator.markdown.provision_lines import Opening, ProvisionLine, provision_line
from generator.model import ProvisionKind

LONGEST = 250
_EMPHASIS = re.compile(r"(?P<open>\*\*\*|\*\*|__|\*|_)(?P<words>[^*_]+)(?P=open)")
_MARKS = re.compile(r"#{1,6}[ \t]+")
_NO_TITLE = re.compile(r"[|>“\"«(\[!]|[-+•]\s|\d+[a-zđ]?[.)]\s|[a-zđ][.)]\s|\\|$")
_ASKS_FOR_MORE = re.compile(
    r"(?:,|\b(?:tại|theo|của|và|hoặc|hay|các|với|trong|từ|đến|như|về|cho|do))$", re.IGNORECASE
)
"""The last word of a title that is wrapped."""
_LISTS_OFFICES = re.compile(
    r",.*\b(?:Chủ tịch|Bộ trưởng|Thủ trưởng|(?:Tổng )?Giám đốc|Chánh|Trưởng|Ủy ban|Ban|Bộ|Sở"
    r"|Hội đồng)$"
)
"""`Chánh Văn phòng, Chủ tịch`: of what, the next line says, with a capital letter."""
_SENTENCE_ENDS = (".", ";", ":", ",", "./")
_TWO_BLANK_LINES = 2


@dataclass(frozen=True, slots=True)
class Title:
    """Words, and the line behind their last."""

    words: str
    end: int


def title_below(lines: Sequence[str], number: int, line: ProvisionLine) -> Title | None:
    """Return the title that stands below the number of a provision."""
    first = next((at for at in range(number + 1, len(lines)) if lines[at].strip()), len(lines))
    if first - number - 1 > _TWO_BLANK_LINES or first == len(lines):
        return None
    if not _is_title(lines, first, line):
        return None
    end, words = first + 1, [_bare(lines[first])]
    while end < len(lines) and _stands_out(lines[end]) and _stands_out(lines[first]):
        words.append(_bare(lines[end]))
        end += 1
    return Title(" ".join(words), end)


def wrapped_title(lines: Sequence[str], number: int, words: str) -> Title:
    """Return the words with the lines that go on with them, in small letters or in capitals."""
    end, parts = number + 1, [words]
    while end < len(lines) and len(parts) < LONGEST:
        line = lines[end].strip()
        in_capitals = words.isupper() and line.isupper() and _stands_out(line)
        goes_on = (
            line[:1].islower()
            or _ASKS_FOR_MORE.search(parts[-1])
            or _LISTS_OFFICES.search(parts[-1])
        )
        if not in_capitals and (not goes_on or _NO_TITLE.match(line)):
            break
        parts.append(line)
        end += 1
    return Title(" ".join(parts), end)


def is_title(words: str) -> bool:
    """A title is no sentence."""
    return len(words) <= LONGEST and not words.rstrip('*_ ”"').endswith(_SENTENCE_ENDS)


def _is_title(lines: Sequence[str], at: int, above: ProvisionLine) -> bool:
    words = lines[at].strip()
    own = provision_line(words)
    if _NO_TITLE.match(words) or (own and own.opening() is not Opening.NAMES):
        return False
    is_heading = bool(_MARKS.match(words))
    if is_heading and not _bare(words).isupper():
        return above.level == _level(words) and above.kind is not ProvisionKind.APPENDIX
    if above.kind is ProvisionKind.ARTICLE:
        return _emphasised(words) or is_heading
    if _stands_out(words):
        return not (above.kind is ProvisionKind.APPENDIX and begins_closing(words))
    return above.kind is not ProvisionKind.APPENDIX and is_title(words) and _before_one(lines, at)


def _level(words: str) -> int:
    return len(words) - len(words.lstrip("#"))


def _before_one(lines: Sequence[str], at: int) -> bool:
    """Is the next line with words the beginning of a provision?"""
    following = next((line for line in lines[at + 1 : at + 4] if line.strip()), "")
    line = provision_line(following)
    return line is not None and line.opening() is Opening.OPENS


def _stands_out(line: str) -> bool:
    """A heading, a line in bold, or in capitals: that is no provision of its own."""
    words = line.strip()
    if not words or _NO_TITLE.match(words) or provision_line(words):
        return False
    return bool(_MARKS.match(words)) or _emphasised(words) or _bare(words).isupper()


def _emphasised(words: str) -> bool:
    return _EMPHASIS.fullmatch(_MARKS.sub("", words, count=1)) is not None


def _bare(line: str) -> str:
    words = _MARKS.sub("", line.strip(), count=1)
    match = _EMPHASIS.fullmatch(words)
    return match["words"].strip() if match else words
