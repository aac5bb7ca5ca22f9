"""Fills the slots of sentence patterns, from one random source."""

from collections.abc import Callable, Sequence
from functools import partial
from random import Random
from string import Formatter

from benchmarks import words
from benchmarks.syllables import syllables
from generator.text import format_number

_PLACE_KINDS = ("thôn", "bản", "ấp", "tổ dân phố", "khu", "xóm", "buôn", "làng")
_SLOTS: dict[str, Sequence[str]] = {
    "action": words.ACTIONS,
    "body": words.BODIES,
    "difficulty": words.DIFFICULTIES,
    "model": words.MODELS,
    "quality": words.QUALITIES,
    "result": words.RESULTS,
    "role": words.ROLES,
    "time": words.TIMES,
}


class Grammar:
    """`write` turns a pattern such as "{Body} ở {place}" into words; a capital slot is capital."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self._syllables = syllables()
        self._patterns: dict[str, tuple[tuple[str, str], ...]] = {}
        self._writers: dict[str, Callable[[], str]] = {
            "number": lambda: format_number(self._below(9000) + 12),
            "period": lambda: f"{2015 + self._below(6)}-{2022 + self._below(9)}",
            "person": self.person,
            "place": self.place,
            "surname": lambda: self.pick(self._syllables).capitalize(),
        }
        for slot, phrases in _SLOTS.items():
            self._writers[slot] = partial(self.pick, phrases)
            capitals = tuple(phrase[0].upper() + phrase[1:] for phrase in phrases)
            self._writers[slot.capitalize()] = partial(self.pick, capitals)

    def write(self, pattern: str, **given: str) -> str:
        parts = self._patterns.get(pattern)
        if parts is None:
            parts = tuple((text, slot or "") for text, slot, _, _ in Formatter().parse(pattern))
            self._patterns[pattern] = parts
        written = []
        for text, slot in parts:
            written.append(text)
            if slot:
                written.append(given[slot] if slot in given else self._writers[slot]())
        sentence = "".join(written)
        return sentence[0].upper() + sentence[1:]

    def paragraph(self, patterns: Sequence[str], length: int, **given: str) -> str:
        return " ".join(self.write(self.pick(patterns), **given) for _ in range(length))

    def pick(self, choices: Sequence[str]) -> str:
        return choices[self._below(len(choices))]

    def person(self) -> str:
        names = (words.FAMILY_NAMES, words.MIDDLE_NAMES, words.GIVEN_NAMES)
        return " ".join(self.pick(part) for part in names)

    def place(self) -> str:
        return f"{self.pick(_PLACE_KINDS)} {self.name()}"

    def name(self) -> str:
        """Return a name of two syllables that no real place bears, or only by chance."""
        return f"{self.pick(self._syllables)} {self.pick(self._syllables)}".title()

    def _below(self, end: int) -> int:
        return int(self.random.random() * end)
