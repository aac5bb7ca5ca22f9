"""The running part of a piece: lead, paragraphs, sub-headings, pictures with their captions."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.importing.block import ALONE, Block, BlockKind
from generator.importing.imported import Picture
from generator.importing.news import furniture
from generator.importing.news.bylines import byline
from generator.importing.news.captions import caption, has_credit, is_credit_only
from generator.importing.news.date_lines import DateLine, date_line
from generator.importing.news.headings import unsure_headings, with_headings
from generator.importing.news.layout import box_of, is_layout, is_never_said, may_be_said
from generator.importing.news.lines import is_prose, is_sentence, same_words, says_more
from generator.importing.news.shown import (
    LONGEST_CAPTION,
    LONGEST_SENTENCE,
    is_seen_above,
    is_shown_below,
    is_taker,
    opens_picture,
    picture_of,
)
from generator.importing.news.stamped import leads_of_others
from generator.importing.news.strangers import headlines_of_others
from generator.importing.news.to_readers import invites

_LEAST_SAID = 3
_OPENS_STORY = re.compile(
    r"(?:(?:sáng|trưa|chiều|tối|đêm)(?: nay)?(?: ngày)?|(?:trong )?ngày)"
    r"(?: \d{1,2}\s*[/.-]\s*\d| \d{1,2} tháng|,)|(?:vừa qua|mới đây|thời gian qua|những năm"
    r"|trong (?:những|các|hai|ba|\d+) (?:năm|ngày)).{0,30},",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Story:
    blocks: tuple[Block, ...]
    pictures: tuple[Picture, ...]
    dropped: tuple[str, ...]
    doubts: tuple[str, ...] = ()


@dataclass(slots=True)
class _Reader:
    title: str
    blocks: list[Block]
    pictures: list[Picture]
    dropped: list[str]
    doubts: list[str]
    running: frozenset[str]
    """How the paragraphs of the page are set."""
    texts: tuple[str, ...]
    """All that the page says of the piece."""
    main: int
    """The box in which most of them stand."""
    boxes: Counter[int]
    below_picture: bool = False

    def read(self, block: Block, is_within: bool) -> None:
        if picture := picture_of(block, self.title):
            self._take_picture(block, picture)
        elif self._is_left_out(block, is_within):
            self.dropped.append(block.text)
        elif self._is_caption(block):
            self._caption(block.text)
        elif opens_picture(block, self.blocks, self.texts, is_within):
            self._take_with_caption(block, block.text)
        elif is_taker(self.blocks, block, self.texts):
            self._take_with_caption(block, f"Ảnh: {block.text}")
        else:
            self.below_picture = False
            self.blocks.append(block)

    def _take_picture(self, block: Block, picture: Picture) -> None:
        if furniture.title_of_picture(block.text) is not None:
            self.dropped.append(block.text)
        self.below_picture = block.role != ALONE
        self.pictures.append(picture)
        self.blocks.append(Block("", BlockKind.PICTURE, src=picture.src, alt=picture.alt))

    def _take_with_caption(self, block: Block, text: str) -> None:
        """In a dump what a picture shows may stand above who took it."""
        is_above = is_seen_above(self.blocks, block, self.texts)
        seen = self.blocks.pop().text if is_above else ""
        self._take_picture(block, Picture())
        for line in filter(None, (seen, text)):
            self._caption(line)

    def _is_left_out(self, block: Block, is_within: bool) -> bool:
        if same_words(block.text, self.title):
            return True
        if is_layout(block):
            return not (is_within and self._is_said(block.text))
        line = date_line(block.text)
        is_sentence = is_prose(block.text) or says_more(block.text) or block.is_own
        is_said = is_within and line is not None and _says_what(line)
        return line is not None and not (is_sentence or is_said or self.below_picture)

    def _is_caption(self, block: Block) -> bool:
        if self.below_picture and self._completes(block):
            return True
        return is_shown_below(self.blocks, self.pictures, block, self.texts)

    def _is_said(self, text: str) -> bool:
        """A sentence between two others is the piece's, whatever words of a portal it has."""
        if is_never_said(text) or invites(text):
            return False
        if is_sentence(text):
            self.doubts.append(f"Giống chữ của trang, nhưng đứng giữa bài nên giữ lại: “{text}”")
            return True
        return may_be_said(text)

    def _completes(self, block: Block) -> bool:
        """Is it the caption or the credit of the picture above?"""
        last = self.pictures[-1]
        if is_credit_only(block.text):
            return not last.credit
        if self._opens_story(block):
            return False
        if block.kind is BlockKind.CAPTION:
            return True
        if last.src and block.look in self.running and is_sentence(block.text):
            return self._is_boxed(block)
        if last.caption or block.kind is not BlockKind.PARAGRAPH:
            return False
        if has_credit(block.text):
            return True
        is_running = block.text.endswith(".") and not block.markdown.startswith("*")
        longest = LONGEST_SENTENCE if is_running else LONGEST_CAPTION
        return len(block.text) <= longest and block.text.rstrip(".").count(". ") == 0

    def _is_boxed(self, block: Block) -> bool:
        """Does one short sentence stand with its picture in a box that the paragraphs do not?"""
        is_short = len(block.text) <= LONGEST_SENTENCE and ". " not in block.text
        is_apart = block.box not in (0, self.main) and self.boxes[block.box] == 1
        return is_apart and is_short and not self.pictures[-1].caption

    def _opens_story(self, block: Block) -> bool:
        """Above all running words `Ngày 29/1, …` is the lead, and no caption."""
        is_first = all(other.kind is BlockKind.PICTURE for other in self.blocks)
        is_told = bool(_OPENS_STORY.match(block.text)) and block.text.endswith(".")
        is_told |= block.role == "lead" and is_sentence(block.text) and not has_credit(block.text)
        return is_first and block.kind is BlockKind.PARAGRAPH and is_told

    def _caption(self, text: str) -> None:
        words, last = caption(text), self.pictures[-1]
        joined = " ".join(filter(None, (last.caption, words.text)))
        self.pictures[-1] = replace(last, caption=joined, credit=words.credit or last.credit)
        self.below_picture = not words.credit


def read_story(blocks: Sequence[Block], title: str) -> Story:
    """Return what a piece says below its head."""
    texts, boxes = (title, *(block.text for block in blocks)), Counter(b.box for b in blocks)
    reader = _Reader(title, [], [], [], [], _running_looks(blocks), texts, box_of(blocks), boxes)
    for index, block in enumerate(blocks):
        reader.read(block, _is_within(blocks, index))
    headed = with_headings(reader.blocks)
    strange = (*headlines_of_others(reader.blocks, headed, title), *leads_of_others(headed))
    own = [block for block in headed if block not in strange]
    lines = [block for block, read in zip(reader.blocks, headed, strict=True) if read in own]
    doubts = (*reader.doubts, *unsure_headings(lines, own), *map(_told, strange))
    dropped = (*reader.dropped, *(block.text for block in strange))
    return Story(tuple(own), tuple(reader.pictures), dropped, doubts)


def _told(headline: Block) -> str:
    return f"Giống tên một bài khác, đã bỏ: “{headline.text}”. Nếu là đề mục thì thêm lại."


def _running_looks(blocks: Sequence[Block]) -> frozenset[str]:
    """Return how running words are set where no picture stands above them."""
    apart = (
        block.look
        for before, block in pairwise((Block(""), *blocks))
        if before.kind is not BlockKind.PICTURE
        and (is_prose(block.text) or is_sentence(block.text))
    )
    return frozenset(look for look, count in Counter(filter(None, apart)).items() if count > 1)


def _is_within(blocks: Sequence[Block], index: int) -> bool:
    """Do running words stand above and below, with nothing but pictures in between?"""
    sides = (reversed(blocks[:index]), iter(blocks[index + 1 :]))
    return all(_runs(next((block for block in side if block.text), None)) for side in sides)


def _runs(block: Block | None) -> bool:
    return block is not None and (is_prose(block.text) or block.kind is BlockKind.ITEM)


def _says_what(line: DateLine) -> bool:
    """Does a line tell what happens on its day, as a schedule does, and not who wrote the piece?"""
    words = [word for piece in line.rest if byline(piece) is None for word in piece.split()]
    return len(words) >= _LEAST_SAID
