"""The head of a piece: its title, its day, and the lines around them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.importing.block import Block, BlockKind
from generator.importing.news import furniture
from generator.importing.news.bylines import byline
from generator.importing.news.captions import has_credit
from generator.importing.news.date_lines import DateLine, date_line
from generator.importing.news.layout import is_layout
from generator.importing.news.lines import (
    ends_sentence,
    is_prose,
    may_be_title,
    same_words,
    says_more,
    shared,
)

_BELOW_LEAD = 5
_NO_SLOGAN = 160
_LEAST_WORDS = 6
_LEAST_SHARE = 0.12
_MOST_WORDS = 30
_SALUTATION = re.compile(r"\W*kính gửi\b", re.IGNORECASE)
_BODY = re.compile(
    r"(?:HỘI|UBND|ỦY BAN|SỞ|BAN|TRUNG ƯƠNG|PHÒNG|TRƯỜNG)\b.*\b"
    r"(?:(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)(?: [^\W\d]+){1,3}|VIỆT NAM)"
)
"""The name of a body above a title is no line of it."""
_FEW = 4
"""So many running paragraphs tell what a piece is about."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """Indices into the blocks of a piece; None where the page has none. `end`: the body begins."""

    title: int | None
    date: DateLine | None
    end: int
    above: tuple[int, ...] = ()
    """The lines of a title that is broken, but for its last."""

    @property
    def lines(self) -> tuple[int, ...]:
        """All lines of the title."""
        return self.above if self.title is None else (*self.above, self.title)


def masthead(blocks: Sequence[Block], said_title: str = "") -> Masthead:
    """Return the head of a piece.

    The title is what shares most words with the running text, nearest to the day it was published;
    a clock above the title is no such day.
    """
    first = _first_prose(blocks)
    days = _days(blocks, first)
    title = _title(blocks, first, days, said_title)
    day = _published(days, title)
    above, title = _whole_title(blocks, title)
    last = max(-1 if title is None else title, -1 if day is None else day.index)
    end = last + 1 if day is None or day.index <= first else first
    return Masthead(title, day, min(end, len(blocks)), above)


def _whole_title(blocks: Sequence[Block], title: int | None) -> tuple[tuple[int, ...], int | None]:
    """A title that is broken goes on in lines as heavy, in the same letters."""
    if title is None:
        return (), None
    first = last = title
    while first and _go_together(blocks[first - 1], blocks[first]):
        first -= 1
    while last + 1 < len(blocks) and _go_together(blocks[last], blocks[last + 1]):
        last += 1
    return tuple(range(first, last)), last


def _go_together(line: Block, following: Block) -> bool:
    both = (line, following)
    is_heavy = all(block.is_bold and block.kind is BlockKind.PARAGRAPH for block in both)
    is_alike = line.text.isupper() == following.text.isupper()
    is_broken = line.text.isupper() or following.text[:1].islower()
    if not (is_heavy and is_alike and is_broken) or _BODY.fullmatch(line.text):
        return False
    return all(_is_part(block) for block in both) and not ends_sentence(line.text)


def _is_part(block: Block) -> bool:
    text = block.text
    is_other = is_layout(block) or date_line(text) or byline(text) or has_credit(text)
    return not is_other and 2 <= len(text.split()) <= _MOST_WORDS and not is_prose(text)


def _first_prose(blocks: Sequence[Block]) -> int:
    """Return where running words begin, not a slogan or a title."""
    return next((at for at, block in enumerate(blocks) if _is_running(block)), len(blocks))


def _is_running(block: Block) -> bool:
    if block.role == "title" or block.kind is BlockKind.HEADING:
        return False
    text = block.text
    if not is_prose(text) or is_layout(block) or date_line(text):
        return False
    return len(text) >= _NO_SLOGAN or text[-1] not in "!?"


def _days(blocks: Sequence[Block], first: int) -> tuple[DateLine, ...]:
    head = range(min(len(blocks), first + _BELOW_LEAD))
    lines = (
        date_line(blocks[index].text, index) for index in head if not says_more(blocks[index].text)
    )
    return tuple(line for line in lines if line)


def _title(
    blocks: Sequence[Block], first: int, days: Sequence[DateLine], said_title: str
) -> int | None:
    near = range(min(len(blocks), max(first, 1)))
    prose = [block.text for block in blocks if is_prose(block.text)][:_FEW]
    automatic = {title for block in blocks if (title := furniture.title_of_picture(block.text))}
    scores = {
        index: _score(blocks, index, first, days, (prose, automatic, said_title))
        for index in near
        if _is_candidate(blocks[index], said_title)
    }
    best = max(scores, key=lambda index: (scores[index], index), default=None)
    if best is None:
        return _below_its_lead(blocks, first, days)
    if said_title and same_words(blocks[best].text, said_title):
        return best
    return _above_its_summary(blocks, best, scores, prose)


def _below_its_lead(blocks: Sequence[Block], first: int, days: Sequence[DateLine]) -> int | None:
    """Some pages open with the lead: the title stands between it and the day."""
    ends = [day.index for day in days if day.index > first]
    between = range(first + 1, ends[0]) if ends else range(0)
    titles = [index for index in between if _is_candidate(blocks[index], "")]
    return titles[0] if len(titles) == 1 else None


def _above_its_summary(
    blocks: Sequence[Block], best: int, scores: dict[int, float], prose: Sequence[str]
) -> int:
    """Below a title may stand a line that sums up the piece, longer and nearer to its words."""
    if best - 1 not in scores:
        return best
    title, summary = blocks[best - 1].text, blocks[best].text
    is_title = len(title.split()) >= _LEAST_WORDS and shared(title, prose) >= _LEAST_SHARE
    is_alike = title.isupper() == summary.isupper() and not title.endswith((".", "!"))
    return best - 1 if is_title and is_alike and len(title) < len(summary) else best


def _is_candidate(block: Block, said_title: str) -> bool:
    text = block.text
    if block.kind in (BlockKind.PICTURE, BlockKind.TABLE, BlockKind.CAPTION):
        return False
    if date_line(text) or is_layout(block):
        return False
    if block.role == "title" or (said_title and same_words(text, said_title)):
        return True
    is_short = block.is_own and block.is_bold and 2 <= len(text.split()) <= _FEW
    if not (may_be_title(text) or is_short) or has_credit(text) or _SALUTATION.match(text):
        return False
    return byline(text) is None and not furniture.title_of_picture(text)


def _score(
    blocks: Sequence[Block],
    index: int,
    first: int,
    days: Sequence[DateLine],
    known: tuple[list[str], set[str], str],
) -> float:
    prose, automatic, said_title = known
    block = blocks[index]
    score = 6 * shared(block.text, prose)
    score += 3.0 * (block.role == "title") + 1.5 * (
        block.kind is BlockKind.HEADING and block.level == 1
    )
    score += 4.0 * any(same_words(block.text, title) for title in automatic)
    score += 4.0 * bool(said_title and same_words(block.text, said_title))
    score += max((_nearness(blocks, index, day) for day in days), default=0.0)
    score += 1.0 * (block.is_own and index == _first_own(blocks))
    score += 1.5 * (block.is_bold and _stands_out(blocks, index, first))
    score += 1.0 * (first - index <= _FEW) - 1.0 * block.text.endswith((".", "!", "?", "..."))
    return score + 0.5 * (30 <= len(block.text) <= 200)


def _stands_out(blocks: Sequence[Block], index: int, first: int) -> bool:
    """Is a line the only heavy one above the story?"""
    heavy = [at for at in range(min(first, len(blocks))) if blocks[at].is_bold and blocks[at].text]
    return heavy == [index]


def _first_own(blocks: Sequence[Block]) -> int:
    """What somebody writes begins with its title."""
    return next((at for at, block in enumerate(blocks) if _is_candidate(block, "")), 0)


def _nearness(blocks: Sequence[Block], index: int, day: DateLine) -> float:
    """A title stands beside the day, with an author, a counter or a button between at most."""
    low, high = sorted((index, day.index))
    between = [block.text for block in blocks[low + 1 : high]]
    if any(may_be_title(text) and byline(text) is None for text in between):
        return 0.0
    base = 1.5 if index < day.index else 1.0
    return base + 0.5 * day.is_labelled - 0.2 * len(between)


def _published(days: Sequence[DateLine], title: int | None) -> DateLine | None:
    """Return the day of publication: labelled, below the title, or the only one; no clock's."""
    if not days:
        return None
    below = [day for day in days if title is not None and day.index > title]
    candidates = below or list(days)
    labelled = [day for day in candidates if day.is_labelled]
    return (labelled or candidates)[0 if below else -1]


def date_below(blocks: Iterable[Block]) -> DateLine | None:
    """Return the day that stands below a piece, when its head has none."""
    short = (block.text for block in blocks if not says_more(block.text))
    lines = [line for text in short if (line := date_line(text))]
    labelled = [line for line in lines if line.is_labelled]
    return next(iter(labelled or lines), None)
