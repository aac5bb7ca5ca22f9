"""From prose to proposals: values, then whose, of what, when and how exact."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model import Indicator, IndicatorKind, Qualifier, Region, Stage, Theme
from generator.proposals.indicators import Indicators, counted_words
from generator.proposals.places import NamedRegion, Places, is_attached
from generator.proposals.proposal import Proposal
from generator.proposals.smaller import is_of_smaller
from generator.proposals.times import period_at
from generator.proposals.values import WrittenValue, values_in
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
        for value in values_in(text):
            start, end = sentence_at(text, value.start)
            yield from self._value(_Sentence(text, start, end), value)

    def _value(self, sentence: "_Sentence", value: WrittenValue) -> Iterator[Proposal]:
        words = sentence.text[sentence.start : sentence.end]
        at = value.start - sentence.start
        named = self.places.named(words)
        owners = self.places.owners(named, words, at)
        attached = is_attached(owners, words, at)
        if value.is_bare and not attached:
            return
        indicator = self.indicators.of_value(value, sentence.text[: sentence.end], sentence.start)
        is_smaller = is_of_smaller(sentence.text, value.start, self.places, self.home)
        quote = _quote(sentence, value, owners if attached and not is_smaller else (), indicator)
        regions: list[Region | None] = [owner.region for owner in owners if not is_smaller]
        for region in regions or [None if is_smaller else self.home]:
            yield Proposal(
                indicator=indicator,
                region=region,
                period=sentence.period(value, self.day),
                quote=quote,
                value=value.value,
                span=value.span,
                total=value.total,
                qualifier=_qualifier(sentence, value),
                stage=_stage(indicator, words),
            )


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a block, whose earlier sentences may have told the time."""

    text: str
    start: int
    end: int

    def period(self, value: WrittenValue, day: date) -> str:
        before = self.text[self.start : value.start]
        return period_at(before, self.text[value.end : self.end], self.text[: self.start], day)


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
    proposals: dict[tuple[object, ...], Proposal] = {}
    for line in lines:
        for proposal in reader.block(line):
            key = proposal.fact if proposal.indicator else (proposal.quote,)
            proposals.setdefault(key, proposal)
    return tuple(proposals.values())


def _quote(
    sentence: _Sentence,
    value: WrittenValue,
    owners: Sequence[NamedRegion],
    indicator: Indicator | None,
) -> str:
    """Return the shortest phrase with the value, its unit, its qualifier and its place."""
    start, end = value.start, value.end
    if owners:
        start = sentence.start + owners[0].start
    elif said := said_qualifier(sentence.text, start):
        start = sentence.text.rindex(said.word, 0, start)
    if value.kind is IndicatorKind.COUNT and value.after:
        end = _end_of_counted(sentence.text, value, indicator)
    opened = sentence.text.count("(", start, end) - sentence.text.count(")", start, end)
    if opened == 1 and sentence.text.startswith(")", end):
        end += 1
    return " ".join(sentence.text[start:end].split())


def _end_of_counted(text: str, value: WrittenValue, indicator: Indicator | None) -> int:
    """Return where the words end that say what is counted: no `năm` of `2 triệu năm 2023`."""
    end = value.end
    for _ in range(counted_words(indicator, value.after) if indicator else 2):
        word = _WORD.match(text, end)
        end = word.end() if word and word.group().strip().lower() != _YEAR else end
    return end


def _qualifier(sentence: _Sentence, value: WrittenValue) -> Qualifier:
    before = sentence.text[sentence.start : value.start]
    if _TARGET.search(before) or (value.kind is IndicatorKind.SHARE and _CHOSEN.search(before)):
        return Qualifier.TARGET
    if _PLANNED.search(before):
        return Qualifier.PLAN
    said = None if value.span else said_qualifier(sentence.text, value.start)
    return said.qualifier if said else Qualifier.EXACT


def _stage(indicator: Indicator | None, sentence: str) -> Stage | None:
    if not indicator or indicator.theme is not Theme.MODELS or indicator.stage:
        return None
    return next((stage for form, stage in _STAGES if form.search(sentence)), None)
