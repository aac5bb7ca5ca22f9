"""A line of a text of law that is shown as a heading."""

from dataclasses import dataclass

from generator.model import ProvisionKind


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """A heading as it is shown; its title may stand on lines below, `end` is behind the last.

    `words_at` is where the words of the provision begin in the line, 0 when there are none.
    `section` is what a Party text numbers without a name.
    """

    level: int
    words: str
    end: int
    words_at: int = 0
    section: ProvisionKind | None = None
