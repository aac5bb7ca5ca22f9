"""The shapes of a text's picture, with the places at which they and their words stand."""

from dataclasses import dataclass

BOX_WIDTH, BOX_HEIGHT = 224, 62
FAINT_LIMIT = 28
"""Letters of the second line that have room beside an issuer."""
LINE = 19
"""Between two lines of the words beside an arrow."""
_SMALL_NUMBER, _SMALL_COUNT = 18, 9


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with two lines of text; `baselines` are where they stand.

    `url` leads to the other text, `place` to a part of this page; the text's own box has neither.
    """

    x: int
    y: int
    width: int
    strong: str
    faint: str
    here: bool = False
    unsure: bool = False
    url: str = ""
    place: str = ""

    @property
    def small(self) -> bool:
        limit = _SMALL_NUMBER if self.width == BOX_WIDTH else _SMALL_COUNT
        return len(self.strong) > limit

    @property
    def is_tight(self) -> bool:
        """Whether the second line is long even without an issuer: a day with its doubt."""
        return len(self.faint) > FAINT_LIMIT

    @property
    def text_x(self) -> int:
        return self.x + 13

    @property
    def baselines(self) -> tuple[int, int]:
        return self.y + 26, self.y + 49


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line and its head, both as SVG path data, with its words."""

    line: str
    head: str
    unsure: bool = False
    words: tuple[str, ...] = ()
    x: int = 0
    y: int = 0

    @property
    def lines(self) -> tuple[tuple[int, str], ...]:
        """Each line of the words with its baseline; `y` is that of the last."""
        first = self.y - (len(self.words) - 1) * LINE
        return tuple((first + place * LINE, words) for place, words in enumerate(self.words))


def up(x: int, y: int) -> str:
    """Return the head of an arrow whose point is here, as path data."""
    return f"M{x - 5} {y + 9}l5-9 5 9z"


def right(x: int, y: int) -> str:
    """Return the same, pointing to the right."""
    return f"M{x - 9} {y - 5}l9 5-9 5z"
