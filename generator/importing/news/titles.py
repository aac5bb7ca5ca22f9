"""Which line of a page's head is the title of its piece."""

import re
from collections.abc import Sequence

from generator.importing.block import Block, BlockKind
from generator.importing.news import furniture
from generator.importing.news.address import is_addressed
from generator.importing.news.body_names import is_name_of_body
from generator.importing.news.bylines import byline
from generator.importing.news.captions import has_credit
from generator.importing.news.date_lines import DateLine, date_line
from generator.importing.news.layout import is_layout
from generator.importing.news.lines import (
    is_prose,
    may_be_title,
    same_words,
    shared,
)
from generator.importing.news.no_titles import (
    is_below_entry,
    is_category,
    is_line_of_places,
    is_of_menu,
    is_office_of_person,
)
from generator.text.moment_in_line import Precision

_LEAST_WORDS = 6
_LEAST_SHARE = 0.12
_SALUTATION = re.compile(r"\W*kính gửi\b", re.IGNORECASE)
_OF_A_BODY = -3.0
"""Who acts is named in the words, and above them on every page of its portal."""
_LONGEST_ENTRY = 6
_STEPS = re.compile(r"\s+[-–]\s+")
_FEW = 4
"""So many running paragraphs tell what a piece is about."""


def title_of(
    blocks: Sequence[Block], first: int, days: Sequence[DateLine], said_title: str
) -> int | None:
    """Return the place of what shares most words with the running text, nearest to a day."""
    near = range(min(len(blocks), max(first, 1)))
    prose = [block.text for block in blocks if is_prose(block.text)][:_FEW]
    automatic = {title for block in blocks if (title := furniture.title_of_picture(block.text))}
    scores = {
        index: _score(blocks, index, first, days, (prose, automatic, said_title))
        for index in near
        if _is_candidate(blocks[index], said_title)
        and not (_signs_title(blocks, index) or _is_path_above(blocks, index))
    }
    best = max(scores, key=lambda index: (scores[index], index), default=None)
    if best is None and (named := _name_above_day(blocks, near)) is not None:
        return named
    if best is None:
        return _below_its_lead(blocks, first, days)
    if said_title and same_words(blocks[best].text, said_title):
        return best
    return _above_its_summary(blocks, best, scores, prose)


def _name_above_day(blocks: Sequence[Block], near: range) -> int | None:
    """A piece may be called by whom it is about: Thầy giáo Lò Văn Biên."""
    above_day = (at for at in near if at + 1 < len(blocks) and date_line(blocks[at + 1].text))
    return next((at for at in above_day if is_addressed(blocks[at].text)), None)


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
    is_title = is_title and not (is_name_of_body(title) or is_below_entry(blocks, best - 1))
    is_over = scores[best - 1] > 0 and title.isupper()
    is_over = is_over and shared(title, prose) > shared(summary, prose)
    is_above = is_alike and len(title) < len(summary)
    return best - 1 if is_title and (is_above or is_over) else best


def _is_candidate(block: Block, said_title: str) -> bool:
    text = block.text
    if block.kind in (BlockKind.PICTURE, BlockKind.TABLE, BlockKind.CAPTION):
        return False
    if (date_line(text) and not names_day(block)) or is_layout(block):
        return False
    if block.role == "title" or (said_title and same_words(text, said_title)):
        return True
    if text.startswith("(") and text.endswith(")"):  # (Tiếp theo kỳ trước)
        return False
    is_short = block.is_own and block.is_bold and 2 <= len(text.split()) <= _FEW
    if not (may_be_title(text) or is_short) or has_credit(text) or _SALUTATION.match(text):
        return False
    return byline(text) is None and not furniture.title_of_picture(text)


def names_day(block: Block) -> bool:
    """Does a title name a day: `Thư gửi hội viên nhân Ngày Khuyến học Việt Nam 2/10/2025`?"""
    line = date_line(block.text) if block.role == "title" else None
    if line is None or line.is_labelled or line.moment.precision is not Precision.DAY:
        return False
    return any(len(piece.split()) >= _LEAST_WORDS for piece in line.rest)


def _is_said_twice(blocks: Sequence[Block], index: int, first: int) -> bool:
    """A forum has the title of a piece as a heading above all, and once more above the words."""
    block = blocks[index]
    if block.kind is not BlockKind.HEADING or len(block.text.split()) < _LEAST_WORDS:
        return False
    headings = (other for other in blocks[: first + 1] if other.kind is BlockKind.HEADING)
    return sum(same_words(other.text, block.text) for other in headings) > 1


def _signs_title(blocks: Sequence[Block], index: int) -> bool:
    """Is a line between what may be a title and the day nothing but names, be it in capitals?"""
    if not 0 < index < len(blocks) - 1 or date_line(blocks[index + 1].text) is None:
        return False
    line = byline(blocks[index].text, is_signature=True)
    above = blocks[index - 1]
    is_longer = len(above.text.split()) > len(blocks[index].text.split())
    return bool(line and line.authors) and is_longer and _is_candidate(above, "")


def _is_path_above(blocks: Sequence[Block], index: int) -> bool:
    """Is it two names of sections, `Công đoàn - Người lao động`, right above a longer title?"""
    steps = _STEPS.split(blocks[index].text)
    if len(steps) != 2 or any(len(step.split()) > _FEW for step in steps):
        return False
    below = blocks[index + 1].text if index + 1 < len(blocks) else ""
    is_longer = len(below.split()) > max(_LONGEST_ENTRY, len(blocks[index].text.split()))
    return is_longer and not is_prose(below) and _is_candidate(blocks[index + 1], "")


def _score(
    blocks: Sequence[Block],
    index: int,
    first: int,
    days: Sequence[DateLine],
    known: tuple[list[str], set[str], str],
) -> float:
    prose, automatic, said_title = known
    block = blocks[index]
    is_said = bool(said_title and same_words(block.text, said_title))
    if is_name_of_body(block.text) or is_office_of_person(blocks, index):
        return _OF_A_BODY
    if is_line_of_places(block.text) or (is_category(block.text) and not is_said):
        return _OF_A_BODY
    score = 6 * _share(block.text, prose)
    score += 3.0 * (block.role == "title") + 1.5 * (
        block.kind is BlockKind.HEADING and block.level == 1
    )
    score += 4.0 * any(same_words(block.text, title) for title in automatic)
    score += 4.0 * is_said + 4.0 * _is_said_twice(blocks, index, first)
    score += max((_nearness(blocks, index, day) for day in days), default=0.0)
    score += 1.0 * (block.is_own and index == _first_own(blocks))
    score += 1.5 * (block.is_bold and _stands_out(blocks, index, first))
    score -= 2.0 * is_of_menu(blocks, index)
    score += 1.0 * (first - index <= _FEW) - 1.0 * block.text.endswith((".", "!", "?", "..."))
    return score + 0.5 * (30 <= len(block.text) <= 200)


def _share(line: str, prose: Sequence[str]) -> float:
    """Return how much a line says of what is told; a menu's entry of two words says little."""
    return shared(line, prose) * min(1.0, len(line.split()) / _LEAST_WORDS)


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
    between = [block.text for block in blocks[low + 1 : high] if not is_layout(block)]
    if any(may_be_title(text) and byline(text) is None for text in between):
        return 0.0
    base = 1.5 if index < day.index else 1.0
    return base + 0.5 * day.is_labelled - 0.2 * (high - low - 1)
