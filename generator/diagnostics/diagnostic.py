"""A finding is a value; how it is shown is decided in `report`."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """An error stops the build; a warning is shown and the build goes on; a note is no fault."""

    ERROR = "lỗi"
    WARNING = "cảnh báo"
    NOTE = "lời nhắc"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A point in a content file; line and column count from 1, in characters."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem, one hint.

    `excerpt` is the source line that the position points into, or the part of it around the
    `caret`, which counts from 0. `key` is the path of the key in question: `figures.0.value`.
    """

    position: Position
    code: str
    level: Level
    message: str
    hint: str
    excerpt: str = ""
    caret: int = 0
    key: str = ""

    @property
    def is_error(self) -> bool:
        return self.level is Level.ERROR

    @property
    def is_note(self) -> bool:
        return self.level is Level.NOTE
