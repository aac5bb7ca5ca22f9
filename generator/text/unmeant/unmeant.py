"""Words that nobody meant, and the sign by which they are known."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnmeantSign:
    """What such words look like, why they are not meant, what to write."""

    pattern: re.Pattern[str]
    reason: str
    advice: str


@dataclass(frozen=True, slots=True)
class Unmeant:
    """Words as they are written, where they start, why they are not meant, what to write."""

    start: int
    written: str
    reason: str
    advice: str


def first_of_each(signs: Iterable[UnmeantSign], words: str) -> Iterator[Unmeant]:
    """Yield for each sign where it stands first; of two at one place only the first sign's."""
    spans: list[tuple[int, int]] = []
    for sign in signs:
        match = sign.pattern.search(words)
        if match and all(match.end() <= start or end <= match.start() for start, end in spans):
            spans.append(match.span())
            yield Unmeant(match.start(), match.group().strip(), sign.reason, sign.advice)
