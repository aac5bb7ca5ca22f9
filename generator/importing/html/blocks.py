"""The elements of a piece → blocks in reading order; furniture is collected apart."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.importing.block import Block
from generator.importing.html.left_out import is_badge, is_button, is_left_out
from generator.importing.html.lines_to_blocks import block_of, set_apart
from generator.importing.html.looks import (
    is_box_beside,
    is_glued,
    is_line_apart,
    is_stamp,
    role_of,
)
from generator.importing.html.pictures import PICTURES, picture_of
from generator.importing.html.tables import is_layout, table_blocks
from generator.importing.html.teasers import boxed_pieces, teasers_below
from generator.importing.html.tree import UNSEEN, Element, words_of
from generator.importing.inline import Piece, line_of, raised, sign_of, target_of
from generator.importing.news.date_lines import date_line
from generator.importing.news.lines import is_prose

_BLOCKS = frozenset(
    "address article blockquote body center dd details div dl dt fieldset figcaption figure footer"
    " h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th"
    " thead"
    " tr ul".split()
)
_BESIDE, _STAMPED = " | ", " - "
_DEEPEST = 200


@dataclass(slots=True)
class Collected:
    blocks: list[Block] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    headlines: list[tuple[int, str]] = field(default_factory=list)
    """What was left out within running words, and which block stands below it."""


@dataclass(slots=True)
class _Walk:
    collected: Collected
    length_of_page: int
    words: list[Piece] = field(default_factory=list)
    signs: tuple[str, ...] = ()
    link: str = ""
    begun: bool = False
    looked_at: int = 0
    boxes: dict[Element, int] = field(default_factory=dict)
    breaks: int = 0
    gaps: dict[int, int] = field(default_factory=dict)
    """How many line breaks stand above a block, where any does."""
    names_author: bool = False
    """Does the page call a part of the open paragraph its author?"""

    @property
    def has_begun(self) -> bool:
        """Have running words been met? Each block is looked at once."""
        if not self.begun:
            self.begun = any(
                is_prose(block.text) for block in self.collected.blocks[self.looked_at :]
            )
            self.looked_at = len(self.collected.blocks)
        return self.begun

    def element(self, element: Element, role: str, level: int, depth: int = 0) -> None:
        if depth > _DEEPEST:
            self._drop(element, role)
            return
        outer = self.signs, self.link
        self.signs = (*self.signs, *filter(None, [sign_of(element)]))
        self.link = target_of(element) or self.link
        for piece in self._inside(element, role, level, depth):
            self.words.append(Piece(piece, self.signs, self.link))
        self.signs, self.link = outer

    def _inside(self, element: Element, role: str, level: int, depth: int) -> Iterator[str]:
        if element.text:
            yield element.text
        for child in element:
            if is_box_beside(child):
                self.words.append(Piece(_BESIDE))
            elif role == "author" and is_glued(child):
                self.words.append(Piece(" "))
            self._child(child, role, level, depth)
            if is_stamp(child):
                self.words.append(Piece(_STAMPED))
            if child.tail:
                yield child.tail

    def _child(self, child: Element, role: str, level: int, depth: int) -> None:
        if not isinstance(child.tag, str) or child.tag in UNSEEN:
            return
        if self._is_none_of_piece(child, role):
            self._drop(child, role)
        elif child.tag == "br":
            self.flush(role)
            self.breaks += 1
        elif child.tag in PICTURES:
            self._picture(child, role)
        elif child.tag == "table" and not is_layout(child):
            self.flush(role)
            self.collected.blocks += table_blocks(child)
        elif figures := raised(child):
            self.words.append(Piece(figures, self.signs, self.link))
        elif child.tag in _BLOCKS or is_line_apart(child):
            self._block(child, role, level, depth)
        else:
            own_role = role_of(child, role)
            self.names_author |= own_role == "author"
            self.element(child, own_role, level, depth + 1)

    def _is_none_of_piece(self, child: Element, role: str) -> bool:
        is_out = is_left_out(child, self.length_of_page, self.has_begun)
        return is_out or is_button(child, role) or is_badge(child)

    def _lines(self, child: Element, role: str) -> None:
        """What is set as it was typed has a line for each paragraph."""
        for line in child.text_content().splitlines():
            self.words.append(Piece(line, self.signs, self.link))
            self.flush(role)

    def _block(self, child: Element, role: str, level: int, depth: int) -> None:
        around = child.getparent()
        self.flush(role, around if around.tag == "blockquote" else None)
        if child.tag == "pre":
            self._lines(child, role)
            return
        inner = level + (child.tag in ("ul", "ol"))
        own_role = role_of(child, role)
        self.element(child, own_role, inner, depth + 1)
        self.flush(own_role, child, inner)

    def _drop(self, child: Element, role: str) -> None:
        if not is_badge(child):
            self.flush(role)
        if words := words_of(child):
            self.collected.dropped.append(words)
            self.collected.headlines.append((len(self.collected.blocks), words))

    def _picture(self, child: Element, role: str) -> None:
        if picture := picture_of(child):
            self.flush(role)
            self.collected.blocks.append(picture)

    def flush(self, role: str, element: Element | None = None, level: int = 0) -> None:
        """End the paragraph that was open."""
        line = line_of(self.words)
        self.words.clear()
        if self.names_author and not role and date_line(line.text):
            role = "author"
        self.names_author = False
        if line.text:
            block = block_of(line, role, element, level)
            self.gaps[len(self.collected.blocks)] = self.breaks
            self.breaks = 0
            self.collected.blocks.append(replace(block, box=self._box_of(element)))

    def _box_of(self, element: Element | None) -> int:
        around = None if element is None else element.getparent()
        return 0 if around is None else self.boxes.setdefault(around, len(self.boxes) + 1)


def collect(element: Element, role: str = "") -> Collected:
    """Return the blocks of an element."""
    collected = Collected()
    walk = _Walk(collected, len(words_of(element)))
    walk.element(element, role, 0)
    walk.flush(role, element)
    set_apart(collected.blocks, walk.gaps)
    for at in teasers_below(collected.blocks, collected.headlines):
        collected.dropped.append(collected.blocks.pop(at).text)
    for at in list(boxed_pieces(collected.blocks)):
        collected.dropped.append(collected.blocks.pop(at).text)
    return collected
