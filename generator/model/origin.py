"""Where a record was written: the file, its text, and the position of each key."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from generator.diagnostics import Diagnostic, Position, problem

Key = str | int


@dataclass(frozen=True, slots=True)
class Origin:
    """One content file. `marks` maps a path of keys, ("figures", 0, "quote"), to line and column.

    `path` is relative to the project's root, with forward slashes. `body_line` is the line (from
    1) on which the body starts.
    """

    path: str
    data: bytes
    """The text in UTF-8: letters of Vietnamese take half as much again in memory."""
    body_line: int
    marks: Mapping[tuple[Key, ...], tuple[int, int]] = field(compare=False)
    """They follow from the text."""

    @classmethod
    def of(
        cls, path: str, text: str, body_line: int, marks: Mapping[tuple[Key, ...], tuple[int, int]]
    ) -> "Origin":
        return cls(path, text.encode(), body_line, marks)

    @property
    def text(self) -> str:
        return self.data.decode()

    @property
    def body(self) -> str:
        """The text below the front matter."""
        return self.data[self._start :].decode()

    def ends(self, size: int) -> tuple[str, str]:
        """Return the first and the last letters of the body, of `size` bytes at most."""
        start = self._start
        first, last = (
            self.data[start : start + size],
            self.data[max(start, len(self.data) - size) :],
        )
        return first.decode(errors="ignore"), last.decode(errors="ignore")

    @property
    def _start(self) -> int:
        """Where the body begins."""
        start = 0
        for _ in range(self.body_line - 1):
            start = self.data.find(b"\n", start) + 1 or len(self.data)
        return start

    def position(self, *keys: Key) -> Position:
        """Return the position of a key, or of the nearest key above it that has one."""
        for length in range(len(keys), 0, -1):
            if mark := self.marks.get(keys[:length]):
                return Position(self.path, *mark)
        return Position(self.path)

    def place_in(self, keys: tuple[Key, ...], start: int, words: str) -> Position:
        """Return where words of a value stand, that begin at `start` of it.

        The value's own place where they cannot be told: an escape, words that go over a line.
        """
        whole = self.position(*keys)
        line = self._line(whole.line)
        value = whole.column - 1 + (line[whole.column - 1 : whole.column] in ("'", '"'))
        here = value + start if line.startswith(words, value + start) else line.find(words, value)
        if here >= 0:
            return Position(self.path, whole.line, here + 1)
        if line[whole.column - 1 : whole.column] not in ("|", ">"):
            return whole
        for number in range(whole.line + 1, len(_lines(self.text)) + 1):
            below = self._line(number)
            if below.strip() and not below.startswith(" "):
                break
            if words in below:
                return Position(self.path, number, below.index(words) + 1)
        return whole

    def problem(self, code: str, *keys: Key, **values: object) -> Diagnostic:
        """Return the finding at a key of the front matter."""
        position = self.position(*keys)
        finding = problem(code, position, self._line(position.line), **values)
        return replace(finding, key=key_path(keys))

    def problem_at(self, code: str, line: int, column: int = 1, **values: object) -> Diagnostic:
        """Return the finding at a line and column of the file, both from 1."""
        return problem(code, Position(self.path, line, column), self._line(line), **values)

    def problem_in(self, code: str, line: int, word: str, **values: object) -> Diagnostic:
        """Return the finding at a word of a line, or at the line's start where it is not."""
        column = max(self._line(line).find(word), 0) + 1
        return self.problem_at(code, line, column, **values)

    def _line(self, number: int) -> str:
        lines = _lines(self.text)
        return lines[number - 1] if 0 < number <= len(lines) else ""


def key_path(keys: tuple[Key, ...]) -> str:
    """Return a path of keys as one word: `figures.0.value`."""
    return ".".join(map(str, keys))


@lru_cache(maxsize=4)
def _lines(text: str) -> tuple[str, ...]:
    """The findings of one file come one after another: its lines are cut once."""
    return tuple(text.split("\n"))
