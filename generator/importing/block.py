"""A piece of an imported page, whatever file it came from."""

from dataclasses import dataclass
from enum import Enum, auto

ALONE = "alone"
"""The role of a picture whose caption does not stand below it."""


class BlockKind(Enum):
    """What a format says of a piece; a text dump says of everything that it is a paragraph."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    TABLE = auto()
    PICTURE = auto()
    CAPTION = auto()
    QUOTE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """`text` is what a reader sees, on one line; `markdown` the same with its marks and links.

    `level` is a heading's, or how deep an item stands. A picture has `src` and `alt`.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    markdown: str = ""
    level: int = 0
    is_bold: bool = False
    src: str = ""
    alt: str = ""
    role: str = ""
    """What the page itself calls it: author, date, lead, title, credit."""
    look: str = ""
    """How a page sets a paragraph; empty where the format does not say."""
    box: int = 0
    """Which box of the page a paragraph stands in; 0 where the format does not say."""
    is_behind_gap: bool = False
    """In a dump more empty lines stand above it than above most: there may have been a picture."""
    is_right_below: bool = False
    """No empty line parts it from the line above, where one parts the paragraphs."""
    is_own: bool = False
    """Somebody wrote it for the piece alone: no portal's lines stand around it."""

    @property
    def written(self) -> str:
        """The words as a body has them."""
        return self.markdown or self.text
