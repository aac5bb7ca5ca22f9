"""Which indicator a value is likely to be of, by the words around it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from generator.model import Indicator, IndicatorKind
from generator.proposals.values import Found
from generator.text import spelling_key

_WORD = re.compile(r"[^\W\d_]+")
_SHARE_OF = ("ty", "ti", "le")
_FUNDS = (IndicatorKind.MONEY, IndicatorKind.MONEY_PER_PERSON)
_NEAR = 45
Score = tuple[float, float]

Words = tuple[str, ...]
Pairs = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Known:
    """An indicator by its words: `noun` is what it counts, `pairs` all pairs of neighbours."""

    indicator: Indicator
    noun: Words
    unit: Words
    title: Pairs
    pairs: Pairs
    more: Pairs
    """What else must be said than the noun: of `Gia đình học tập`, `học tập`."""
    other_nouns: Pairs
    """What its definition counts too, and no indicator is named for: `khu phố`."""


@dataclass(frozen=True, slots=True)
class Indicators:
    """The site's indicators; a pair of words that few of them have says more."""

    known: tuple[_Known, ...]
    weights: Mapping[tuple[str, str], float]

    @classmethod
    def of(cls, indicators: Iterable[Indicator]) -> "Indicators":
        read = [_known(one) for one in indicators]
        nouns = frozenset(pair for one in read for pair in _pairs(one.noun))
        known = tuple(replace(one, other_nouns=one.pairs - nouns) for one in read)
        counts = Counter(pair for one in known for pair in one.pairs)
        return cls(known, {pair: 1 / count for pair, count in counts.items()})

    def of_value(self, found: Found, text: str, start: int) -> Indicator | None:
        """Return the likeliest indicator of a value in a block, None when none is likely.

        The text ends with the value's sentence, which begins at `start`; what is said before that
        counts, but less.
        """
        scored = [
            (self._score(one, found, text, start), one.indicator)
            for one in self.known
            if one.indicator.kind is found.kind
        ]
        best = max(scored, key=lambda one: one[0], default=None)
        return best[1] if best and best[0] > (0, 0) else None

    def _score(self, one: _Known, found: Found, text: str, start: int) -> Score:
        """First by what is counted, then by the words around."""
        block, sentence = _words(text), _words(text[start:])
        said = _pairs(block)
        counted = _counted(one, found, sentence, block)
        if not counted or (one.more and not one.more & said):
            return 0, 0
        near = _pairs(_words(text[max(start, found.start - _NEAR) : found.end + _NEAR]))
        weight = 2 * self._weight(one.title & near) + self._weight(one.pairs & _pairs(sentence))
        return counted, weight + self._weight(one.pairs & said) / 4

    def _weight(self, pairs: Pairs) -> float:
        return sum(self.weights[pair] for pair in pairs)


def counted_words(indicator: Indicator, after: str) -> int:
    """Return how many words after the number say what is counted; at least one."""
    words, unit = _words(after), _words(indicator.unit)
    return max(_shared(words, unit), _shared(words, _words(indicator.title)), 1)


def _shared(words: Words, form: Words) -> int:
    """Count the words with which both begin."""
    pairs = zip(words, form, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _known(one: Indicator) -> _Known:
    title = _words(one.title)
    noun = title[2:] if title[:1] and title[0] in _SHARE_OF else title
    noun = noun[: 1 if one.kind in _FUNDS else 2]
    named = frozenset(
        pair
        for text in (one.title, one.numerator, one.denominator)
        for pair in _pairs(_words(text))
    )
    return _Known(
        indicator=one,
        noun=noun,
        unit=_words(one.unit.split(",")[0]),
        title=_pairs(title),
        pairs=named | _pairs(_words(one.definition)),
        more=named - _pairs(noun),
        other_nouns=frozenset(),
    )


def _counted(one: _Known, found: Found, sentence: Words, block: Words) -> float:
    """Rate whether the value can be of the indicator: by its noun, its unit, its definition."""
    if one.indicator.kind is not IndicatorKind.COUNT or found.is_bare:
        return 1.0 if _holds(sentence, one.noun) else 0.5 if _holds(block, one.noun) else 0.0
    after = _words(found.after)
    if after[: len(one.noun)] == one.noun:
        return 4
    if after[: len(one.unit)] == one.unit:
        return 3
    return 2 if after[:2] in one.other_nouns else 0


def _holds(words: Words, phrase: Words) -> bool:
    size = len(phrase)
    return any(words[at : at + size] == phrase for at in range(len(words) - size + 1))


def _words(text: str) -> Words:
    return tuple(_WORD.findall(spelling_key(text)))


def _pairs(words: Words) -> Pairs:
    return frozenset(pairwise(words))
