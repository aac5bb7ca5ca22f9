"""What a quote says beside its number: how exact it is, and in which unit."""

import re
from dataclasses import dataclass
from decimal import Decimal

from generator.model import INTENDED, Figure, IndicatorKind, Qualifier, Quotation, Sentence
from generator.text import NumberInText, numbers_in
from generator.text.patterns import pattern

_WORDS = {
    Qualifier.EXACT: "",
    Qualifier.ABOUT: "trên dưới|ước tính|ước đạt|xấp xỉ|khoảng|chừng|ước",
    Qualifier.OVER: "không dưới|ít nhất|tối thiểu|trên|hơn|vượt",
    Qualifier.UNDER: "không quá|chưa đến|chưa tới|tối đa|dưới|gần|ngót nghét|ngót",
    Qualifier.TARGET: "",
    Qualifier.PLAN: "",
}
_COMPARED = r"(?<!cao )(?<!lớn )(?<!nhiều )(?<!thấp )(?<!ít )(?<!tăng )(?<!nhỏ )"
_BEFORE = tuple(
    (qualifier, pattern(rf"(?<!\w){_COMPARED}({words})\s+$", re.IGNORECASE))
    for qualifier, words in _WORDS.items()
    if words
)
_NEARLY = ("gần", "ngót", "ngót nghét")
_AVERAGE = pattern(r"(?<!\w)(trung bình|bình quân)(?:\s+(?:là|đạt))?\s+$", re.IGNORECASE)
_SAID_BEHIND = {"trở lên": "ít nhất", "trở xuống": "không quá"}
_AND_MORE = pattern(r"\s*(?:%|[^\W\d_]+(?:\s+[^\W\d_]+){0,3}?)?\s+(trở lên|trở xuống)(?!\w)", re.I)
_DONG = r"(?:đồng(?! (?:chí|bào|đội|hồ|nghiệp|bộ|hành|thời))\b|đ\b|VN[ĐD]\b)"
_AFTER = (
    (IndicatorKind.SHARE, pattern(r"\s*(?:%|phần trăm\b)")),
    (
        IndicatorKind.MONEY_PER_PERSON,
        pattern(
            rf"\s*{_DONG}\s*(?:/|trên |mỗi |một |cho mỗi )\s*(?:1 |một |mỗi |đầu )?(?:người|dân)",
            re.IGNORECASE,
        ),
    ),
    (IndicatorKind.MONEY, pattern(rf"\s*{_DONG}", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Said:
    """A word such as `trên`, as written, and what it means."""

    word: str
    qualifier: Qualifier

    def contradicts(self, qualifier: Qualifier) -> bool:
        """Tell whether a figure with this word cannot have the qualifier; `gần` may be about."""
        if qualifier in INTENDED or qualifier is self.qualifier:
            return False
        return qualifier is not Qualifier.ABOUT or not self.is_nearly

    @property
    def is_nearly(self) -> bool:
        """`gần`, `ngót`: a little less, and not far from it."""
        return self.word.lower() in _NEARLY


def said_qualifier(text: str, start: int) -> Said | None:
    """Return the qualifying word right before the number that starts at `start`."""
    before = text[max(0, start - 24) : start]
    for qualifier, form in _BEFORE:
        if match := form.search(before):
            return Said(match[1], qualifier)
    return None


def values_quoted(quote: str, quotation: Quotation | None) -> frozenset[Decimal]:
    """Return the values that a quote tells, by itself and where it stands.

    `500 triệu` quoted out of `12 tỷ 500 triệu` tells none, nor does `500` out of `12.500`.
    """
    alone = frozenset(number.value for number in numbers_in(quote))
    if quotation is None:
        return alone
    sentence = quotation.sentence
    start = len(sentence.before)
    end = start + len(sentence.marked)
    numbers = numbers_in(f"{sentence.before}{sentence.marked}{sentence.after}")
    whole = (number for number in numbers if start <= number.start and number.end <= end)
    return alone & frozenset(number.value for number in whole)


def number_in_quote(figure: Figure) -> NumberInText | None:
    """Return the figure's number in its quote; the upper one of a range, which the unit follows."""
    value = figure.span[1] if figure.span else figure.value
    return next((number for number in numbers_in(figure.quote) if number.value == value), None)


def number_in_sentence(figure: Figure, sentence: Sentence) -> NumberInText | None:
    """Return the figure's number where its quote stands; the lower one of a range."""
    value = figure.span[0] if figure.span else figure.value
    start = len(sentence.before)
    end = start + len(sentence.marked)
    numbers = numbers_in(f"{sentence.before}{sentence.marked}{sentence.after}")
    quoted = (number for number in numbers if start <= number.start and number.end <= end)
    return next((number for number in quoted if number.value == value), None)


def said_of(figure: Figure, sentence: Sentence) -> Said | None:
    """Return the word at the figure's number, in its quote or around it; a range has none."""
    number = None if figure.span else number_in_sentence(figure, sentence)
    if number is None:
        return None
    text = f"{sentence.before}{sentence.marked}{sentence.after}"
    return said_qualifier(text, number.start) or _said_after(text, number.end)


def own_word(figure: Figure, sentence: Sentence) -> str:
    """Return the word that the sentence itself has for how exact the figure is; else nothing.

    `trung bình 38.000` is not told as `khoảng`, nor `30 trở lên` as `trên 30`.
    """
    if figure.qualifier in (*INTENDED, Qualifier.EXACT):
        return ""
    said = said_of(figure, sentence)
    if said and not said.contradicts(figure.qualifier):
        word = said.word.lower()
        return _SAID_BEHIND.get(word, word)
    return _average(figure, sentence) if figure.qualifier is Qualifier.ABOUT else ""


def _average(figure: Figure, sentence: Sentence) -> str:
    """An average is what its source counted: the word belongs to it, but makes nothing inexact."""
    number = None if figure.span else number_in_sentence(figure, sentence)
    before = f"{sentence.before}{sentence.marked}"[: number.start] if number else ""
    match = _AVERAGE.search(before)
    return match[1].lower() if match else ""


def _said_after(text: str, end: int) -> Said | None:
    """`30 hội viên trở lên`."""
    match = _AND_MORE.match(text, end)
    if not match:
        return None
    return Said(match[1], Qualifier.OVER if match[1].endswith("lên") else Qualifier.UNDER)


def said_kind(text: str, end: int) -> IndicatorKind | None:
    """Return what is measured by the unit after the number that ends at `end`; None: a count."""
    for kind, form in _AFTER:
        if form.match(text, end):
            return kind
    return None
