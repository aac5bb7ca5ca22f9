"""Which indicator a value is likely to be of, by the words around it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from generator.model import Indicator, IndicatorKind
from generator.proposals.values import WrittenValue
from generator.text import spelling_key

_WORD = re.compile(r"[^\W\d_]+")
_SHARE_OF = ("ty", "ti", "le")
_FUNDS = (IndicatorKind.MONEY, IndicatorKind.MONEY_PER_PERSON)
_ANYBODY = ("nguoi",)
"""A unit that counts members only where members are spoken of."""
_NEAR = 45
Score = tuple[float, float]

Words = tuple[str, ...]
Pairs = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _IndicatorWords:
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

    known: tuple[_IndicatorWords, ...]
    weights: Mapping[tuple[str, str], float]

    @classmethod
    def of(cls, indicators: Iterable[Indicator]) -> "Indicators":
        all_words = [_words_of(indicator) for indicator in indicators]
        nouns = frozenset(pair for words in all_words for pair in _pairs(words.noun))
        known = tuple(replace(words, other_nouns=words.pairs - nouns) for words in all_words)
        counts = Counter(pair for words in known for pair in words.pairs)
        return cls(known, {pair: 1 / count for pair, count in counts.items()})

    def of_value(self, value: WrittenValue, text: str, start: int) -> Indicator | None:
        """Return the likeliest indicator of a value in a block, None when none is likely.

        The text ends with the value's sentence, which begins at `start`; what is said before that
        counts, but less.
        """
        scored = [
            (self._score(words, value, text, start), words.indicator)
            for words in self.known
            if words.indicator.kind is value.kind
        ]
        best = max(scored, key=lambda pair: pair[0], default=None)
        return best[1] if best and best[0] > (0, 0) else None

    def _score(self, words: _IndicatorWords, value: WrittenValue, text: str, start: int) -> Score:
        """First by what is counted, then by the words around."""
        block, sentence = _words(text), _words(text[start:])
        said = _pairs(block)
        counted = _counted(words, value, sentence, block)
        if not counted or (words.more and not words.more & said):
            return 0, 0
        near = _pairs(_words(text[max(start, value.start - _NEAR) : value.end + _NEAR]))
        weight = 2 * self._weight(words.title & near) + self._weight(words.pairs & _pairs(sentence))
        return counted, weight + self._weight(words.pairs & said) / 4

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


def _words_of(indicator: Indicator) -> _IndicatorWords:
    title = _words(indicator.title)
    noun = title[2:] if title[:1] and title[0] in _SHARE_OF else title
    noun = noun[: 1 if indicator.kind in _FUNDS else 2]
    named = frozenset(
        pair
        for text in (indicator.title, indicator.numerator, indicator.denominator)
        for pair in _pairs(_words(text))
    )
    return _IndicatorWords(
        indicator=indicator,
        noun=noun,
        unit=_words(indicator.unit.split(",")[0]),
        title=_pairs(title),
        pairs=named | _pairs(_words(indicator.definition)),
        more=named - _pairs(noun),
        other_nouns=frozenset(),
    )


def _counted(words: _IndicatorWords, value: WrittenValue, sentence: Words, block: Words) -> float:
    """Rate whether the value can be of the indicator: by its noun, its unit, its definition."""
    if words.indicator.kind is not IndicatorKind.COUNT or value.is_bare:
        return 1.0 if _holds(sentence, words.noun) else 0.5 if _holds(block, words.noun) else 0.0
    after = _words(value.after)
    if after[: len(words.noun)] == words.noun:
        return 4
    if after[: len(words.unit)] == words.unit:
        return 3 if words.unit != _ANYBODY or _holds(block, words.noun) else 0
    return 2 if after[:2] in words.other_nouns else 0


def _holds(words: Words, phrase: Words) -> bool:
    size = len(phrase)
    return any(words[at : at + size] == phrase for at in range(len(words) - size + 1))


def _words(text: str) -> Words:
    return tuple(_WORD.findall(spelling_key(text)))


def _pairs(words: Words) -> Pairs:
    return frozenset(pairwise(words))
