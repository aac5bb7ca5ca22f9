"""From prose to proposals: values, then whose, of what, when and how exact."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model import Indicator, IndicatorKind, Qualifier, Region, Stage, Theme
from generator.proposals.indicators import Indicators, counted_words
from generator.proposals.places import Named, Places, is_attached
from generator.proposals.proposal import Proposal
from generator.proposals.times import period_at
from generator.proposals.values import Found, values_in
from generator.site.figures.quoted import said_qualifier
from generator.site.regions.atlas import Atlas
from generator.text import nfc, sentence_at

_WORD = re.compile(r"\s*[^\W\d_]+")
_TARGET = re.compile(r"\b(?:phấn đấu|mục tiêu|chỉ tiêu|đặt ra)\b", re.IGNORECASE)
_CHOSEN = re.compile(r"\b(?:chọn|lấy|vận động)\s*$", re.IGNORECASE)
_PLANNED = re.compile(r"\b(?:sẽ|dự kiến)\b", re.IGNORECASE)
_YEAR = "năm"
_STAGES = (
    (re.compile(r"đăng ký", re.IGNORECASE), Stage.REGISTERED),
    (re.compile(r"công nhận|đạt danh hiệu|đạt chuẩn", re.IGNORECASE), Stage.RECOGNISED),
)


@dataclass(frozen=True, slots=True)
class _Reader:
    """What is known before the first word is read; `home` is whose figures are told by default."""

    places: Places
    indicators: Indicators
    day: date
    home: Region | None

    def block(self, text: str) -> Iterator[Proposal]:
        for found in values_in(text):
            start, end = sentence_at(text, found.start)
            yield from self._value(_Sentence(text, start, end), found)

    def _value(self, sentence: "_Sentence", found: Found) -> Iterator[Proposal]:
        words = sentence.text[sentence.start : sentence.end]
        at = found.start - sentence.start
        named = self.places.named(words)
        owners = self.places.owners(named, words, at)
        attached = is_attached(owners, words, at)
        if found.is_bare and not attached:
            return
        indicator = self.indicators.of_value(found, sentence.text[: sentence.end], sentence.start)
        quote = _quote(sentence, found, owners if attached else (), indicator)
        regions: list[Region | None] = [one.region for one in owners]
        for region in regions or [self.home]:
            yield Proposal(
                indicator=indicator,
                region=region,
                period=sentence.period(found, self.day),
                quote=quote,
                value=found.value,
                span=found.span,
                total=found.total,
                qualifier=_qualifier(sentence, found),
                stage=_stage(indicator, words),
            )


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a block, whose earlier sentences may have told the time."""

    text: str
    start: int
    end: int

    def period(self, found: Found, day: date) -> str:
        before = self.text[self.start : found.start]
        return period_at(before, self.text[found.end : self.end], self.text[: self.start], day)


def propose(
    blocks: Iterable[str],
    atlas: Atlas,
    indicators: Iterable[Indicator],
    day: date,
    home: Region | None = None,
) -> tuple[Proposal, ...]:
    """Return what the blocks of a text seem to report, each fact once, in order.

    `day` is the article's. Without `home` it is the region that the text names most.
    """
    lines = tuple(map(nfc, blocks))
    places = Places.of(atlas)
    reader = _Reader(places, Indicators.of(indicators), day, home or places.main(lines))
    found: dict[tuple[object, ...], Proposal] = {}
    for line in lines:
        for one in reader.block(line):
            key = one.fact if one.indicator else (one.quote,)
            found.setdefault(key, one)
    return tuple(found.values())


def _quote(
    sentence: _Sentence, found: Found, owners: Sequence[Named], indicator: Indicator | None
) -> str:
    """Return the shortest phrase with the value, its unit, its qualifier and its place."""
    start, end = found.start, found.end
    if owners:
        start = sentence.start + owners[0].start
    elif said := said_qualifier(sentence.text, start):
        start = sentence.text.rindex(said.word, 0, start)
    if found.kind is IndicatorKind.COUNT and found.after:
        end = _end_of_counted(sentence.text, found, indicator)
    opened = sentence.text.count("(", start, end) - sentence.text.count(")", start, end)
    if opened == 1 and sentence.text.startswith(")", end):
        end += 1
    return " ".join(sentence.text[start:end].split())


def _end_of_counted(text: str, found: Found, indicator: Indicator | None) -> int:
    """Return where the words end that say what is counted: no `năm` of `2 triệu năm 2023`."""
    end = found.end
    for _ in range(counted_words(indicator, found.after) if indicator else 2):
        word = _WORD.match(text, end)
        end = word.end() if word and word.group().strip().lower() != _YEAR else end
    return end


def _qualifier(sentence: _Sentence, found: Found) -> Qualifier:
    before = sentence.text[sentence.start : found.start]
    if _TARGET.search(before) or (found.kind is IndicatorKind.SHARE and _CHOSEN.search(before)):
        return Qualifier.TARGET
    if _PLANNED.search(before):
        return Qualifier.PLAN
    said = None if found.span else said_qualifier(sentence.text, found.start)
    return said.qualifier if said else Qualifier.EXACT


def _stage(indicator: Indicator | None, sentence: str) -> Stage | None:
    if not indicator or indicator.theme is not Theme.MODELS or indicator.stage:
        return None
    return next((stage for form, stage in _STAGES if form.search(sentence)), None)
