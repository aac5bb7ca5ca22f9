"""What a quote says of its number must fit the figure: the unit, and how exact it is."""

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.diagnostics import Diagnostic
from generator.model import Content, Figure, Indicator, IndicatorKind, Quotation, Source, Stage
from generator.site.checks.figures import figures_with_index
from generator.site.figures.intents import Intent, intent_of, intent_over
from generator.site.figures.quoted import (
    Said,
    number_in_quote,
    number_in_sentence,
    said_kind,
    said_of,
)
from generator.site.site import Site
from generator.text import NumberInText

_SAID = {
    IndicatorKind.COUNT: "ghi số đếm",
    IndicatorKind.SHARE: "ghi “%”",
    IndicatorKind.MONEY: "ghi “đồng”",
    IndicatorKind.MONEY_PER_PERSON: "ghi “đồng/người”",
}
_SHARE_WORDS = ("%", "phần trăm", "tỷ lệ", "tỉ lệ")
_MONEY_WORDS = re.compile(r"\bđ(?:ồng)?\b|\bvn[đd]\b")
_COUNTED = re.compile(
    r" (?:(người|hội viên|học sinh|sinh viên|em|công dân|cán bộ|giáo viên|đảng viên)"
    r"|gia đình|dòng họ|cộng đồng|đơn vị|chi hội|phường|thôn|trường)\b"
)
"""People, or what people are in."""
_BILLION = Decimal(10**9)


def units_that_do_not_fit(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S509: the quote has a percentage, and the indicator counts people."""
    for record, index, figure in figures_with_index(content.sources):
        indicator = site.indicators[figure.indicator]
        number = number_in_quote(figure)
        if number and (said := _misfit(figure.quote, number, indicator)):
            yield record.origin.problem(
                "S509",
                "figures",
                index,
                "quote",
                title=indicator.title,
                unit=indicator.unit,
                said=said,
            )


def qualifiers_against_the_sentence(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S512, S515: `trên 396` is not exactly 396, and `phấn đấu đạt 400` is no figure of what is."""
    for record, index, figure in figures_with_index(content.sources):
        quotation = site.bodies[record.url].quotations[index]
        if quotation is None:
            continue
        intent = _intent(site, figure, quotation, record.told_on.year)
        said = said_of(figure, quotation.sentence)
        if intent:
            yield _against(record, "S515", index, figure, intent)
        elif said and said.contradicts(figure.qualifier):
            yield _against(record, "S512", index, figure, said)


def _intent(site: Site, figure: Figure, quotation: Quotation, year: int) -> Intent | None:
    """Return the word that makes a target of a figure which is told as a fact."""
    stage = figure.stage or site.indicators[figure.indicator].stage
    sentence = quotation.sentence
    number = number_in_sentence(figure, sentence)
    if figure.intended or stage is Stage.TARGET or number is None:
        return None
    words = f"{sentence.before}{sentence.marked}{sentence.after}"
    return intent_of(words, number.start, year) or intent_over(
        quotation.lead_in, words[: number.start], year
    )


def _against(
    record: Source, code: str, index: int, figure: Figure, said: Said | Intent
) -> Diagnostic:
    return record.origin.problem(
        code,
        "figures",
        index,
        "quote",
        word=said.word,
        given=figure.qualifier.value,
        right=said.qualifier.value,
    )


def _misfit(quote: str, number: NumberInText, indicator: Indicator) -> str:
    """Return what the quote says when that is not the indicator's unit, or nothing."""
    said, kind = said_kind(quote, number.end), indicator.kind
    if said is kind:
        return ""
    if said is None and kind is IndicatorKind.COUNT:
        return _others(quote, number, indicator)
    if said is None:
        return _missing(quote, number, kind)
    in_a_list = kind is IndicatorKind.MONEY_PER_PERSON and said is IndicatorKind.MONEY
    if in_a_list and number.value < _BILLION:
        return ""
    return _SAID[said]


def _others(quote: str, number: NumberInText, indicator: Indicator) -> str:
    """Return who is counted where households and bodies should be, or the other way round."""
    match = _COUNTED.match(quote, number.end)
    own = _COUNTED.match(f" {indicator.unit}")
    if not (match and own) or indicator.unit in quote or bool(match[1]) is bool(own[1]):
        return ""
    return f"ghi “{match.group().strip()}”"


def _missing(quote: str, number: NumberInText, kind: IndicatorKind) -> str:
    """A share needs its sign, money its đồng or tỉ; what is counted has too many names to know."""
    words = quote.lower()
    if kind is IndicatorKind.SHARE and not any(word in words for word in _SHARE_WORDS):
        return "không ghi “%”"
    if kind is IndicatorKind.MONEY and not number.scale_word and not _MONEY_WORDS.search(words):
        return "không ghi “đồng”"
    return ""
