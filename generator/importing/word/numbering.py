"""Automatic numbers as the words a reader sees: `Điều 1.`, `I.`, `a)`."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.importing.word.package import Element, W
from generator.importing.word.styles import Styles, style_of, value

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: `text` is as in Word, `Điều %1.`"""

    form: str = "decimal"
    text: str = "%1."
    start: int = 1
    is_legal: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """Where a paragraph stands in which list."""

    abstract: str
    number: str
    level: int


@dataclass(slots=True)
class Numbering:
    """Counts while paragraphs go by; lists that share a definition go on counting."""

    levels: dict[str, dict[int, Level]]
    abstracts: dict[str, str]
    starts: dict[tuple[str, int], int]
    styles: Styles
    counters: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    begun: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def of(cls, root: Element | None, styles: Styles) -> "Numbering":
        """Read `numbering.xml`, if there is one."""
        definitions = root.findall(f"{W}abstractNum") if root is not None else []
        levels = {item.get(f"{W}abstractNumId", ""): _levels(item) for item in definitions}
        numbers = root.findall(f"{W}num") if root is not None else []
        abstracts = {num.get(f"{W}numId", ""): value(num, "abstractNumId") for num in numbers}
        return cls(levels, abstracts, dict(_starts(numbers)), styles)

    def number_of(self, paragraph: Element) -> Number | None:
        """Return where a paragraph is numbered, by itself or through its style."""
        own = paragraph.find(f"{W}pPr/{W}numPr")
        id_, level = value(own, "numId"), value(own, "ilvl")
        style = style_of(paragraph) or self.styles.default_paragraph
        for based in self.styles.chain(style) if not id_ else ():
            properties = based.find(f"{W}pPr/{W}numPr")
            id_ = value(properties, "numId")
            if id_:
                level = level or value(properties, "ilvl") or self._level_of_style(id_, style)
                break
        abstract = self.abstracts.get(id_, "")
        if abstract not in self.levels:
            return None
        return Number(abstract, id_, min(int(level) if level.isdecimal() else 0, _LEVELS - 1))

    def is_bullet(self, number: Number) -> bool:
        """Is it a bullet, which counts nothing?"""
        return self._level(number).form in ("bullet", "none")

    def label(self, number: Number) -> str:
        """Return the next number of a list as it is shown."""
        counters, level = self.counters[number.abstract], self._level(number)
        override = (number.number, number.level)
        if override in self.starts and override not in self.begun:
            counters[number.level] = self.starts[override]
            self.begun.add(override)
        elif number.level in counters:
            counters[number.level] += 1
        else:
            counters[number.level] = level.start
        for deeper in [deep for deep in counters if deep > number.level]:
            del counters[deeper]
        return _PLACE.sub(lambda match: self._shown(number, int(match[1]) - 1, level), level.text)

    def _shown(self, number: Number, place: int, level: Level) -> str:
        other = self.levels[number.abstract].get(place, Level())
        count = self.counters[number.abstract].setdefault(place, other.start)
        return written(count, "decimal" if level.is_legal else other.form)

    def _level(self, number: Number) -> Level:
        return self.levels[number.abstract].get(number.level, Level())

    def _level_of_style(self, id_: str, style: str) -> str:
        levels = self.levels.get(self.abstracts.get(id_, ""), {})
        return next((str(at) for at, level in levels.items() if level.style == style), "0")


def written(count: int, form: str) -> str:
    """Return a count in a list's form."""
    match form:
        case "upperRoman":
            return _roman(count).upper()
        case "lowerRoman":
            return _roman(count)
        case "upperLetter":
            return _letters(count).upper()
        case "lowerLetter":
            return _letters(count)
        case "decimalZero":
            return f"{count:02}"
        case _:
            return str(count)


def _roman(count: int) -> str:
    letters = ""
    for worth, sign in _ROMAN:
        letters += sign * (count // worth)
        count %= worth
    return letters


def _letters(count: int) -> str:
    """Word goes on after z with aa, bb, cc."""
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)


def _levels(definition: Element) -> dict[int, Level]:
    return {
        int(level.get(f"{W}ilvl") or 0): Level(
            form=value(level, "numFmt") or "decimal",
            text=value(level, "lvlText"),
            start=int(value(level, "start") or 1),
            is_legal=level.find(f"{W}isLgl") is not None,
            style=value(level, "pStyle"),
        )
        for level in definition.findall(f"{W}lvl")
    }


def _starts(numbers: Iterable[Element]) -> Iterable[tuple[tuple[str, int], int]]:
    for num in numbers:
        for override in num.findall(f"{W}lvlOverride"):
            if start := value(override, "startOverride"):
                yield (num.get(f"{W}numId", ""), int(override.get(f"{W}ilvl") or 0)), int(start)
