"""YAML's complaint, and the answer to it, as values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advice:
    """Why the text is no YAML, what to do, and where; line and column from 1."""

    reason: str
    advice: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mistake:
    """YAML's complaint: `at` is where it stopped, `start` where the broken part began."""

    text: str
    problem: str
    context: str
    at: tuple[int, int] = (1, 1)
    start: tuple[int, int] = (1, 1)

    def line(self, number: int) -> str:
        lines = self.text.split("\n")
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def says(self, *words: str) -> bool:
        return any(word in self.problem for word in words)


ABOVE = re.compile(r"(?P<word>[^\s#:][^:]*):\s*")
"""A line below which the keys of a word stand."""


def unindented(key: str, above: Sequence[str]) -> Advice:
    """Return what to say of a key at the margin, below the lines above it."""
    word = next((line.strip() for line in reversed(above) if ABOVE.fullmatch(line)), "")
    owner = f"“{word}”" if word else "mã của nó"
    reason = f"“{key}” đứng sát lề, nên không nằm dưới {owner}"
    return Advice(reason, "Thụt dòng này vào hai dấu cách.", len(above) + 1, 1)
