"""Ids that name something which does not exist, and figures that their indicator refuses.

Checked when everything is read.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.model import Figure, Indicator, IndicatorKind, Origin, Region
from generator.model.origin import Key
from generator.read.named import Named
from generator.read.vocabularies import Vocabularies
from generator.text import format_number

_WHOLE = (IndicatorKind.COUNT, IndicatorKind.MONEY)


@dataclass(frozen=True, slots=True)
class Identifiers:
    """Everything that can be named: words, and records by their class; the sound indicators."""

    words: Vocabularies
    records: Mapping[type, Named]
    sound_indicators: Mapping[str, Indicator]


def check_ids(origin: Origin, named: Named, ids: Iterable[str], *keys: str) -> Iterator[Diagnostic]:
    for index, id_ in enumerate(ids):
        yield from named.check(origin, id_, *keys, index)


def check_issuers(identifiers: Identifiers) -> Iterator[Diagnostic]:
    issuers, regions = identifiers.words.issuers, identifiers.records[Region]
    for issuer in issuers.words.values():
        if issuers.origin and issuer.region:
            yield from regions.check(issuers.origin, issuer.region, issuer.id, "region")


def check_figures(
    origin: Origin, figures: Iterable[Figure], identifiers: Identifiers
) -> Iterator[Diagnostic]:
    indicators, regions = identifiers.records[Indicator], identifiers.records[Region]
    for index, figure in enumerate(figures):
        path = ("figures", index)
        yield from indicators.check(origin, figure.indicator, *path, "indicator")
        yield from regions.check(origin, figure.region, *path, "region")
        indicator = identifiers.sound_indicators.get(figure.indicator)
        if indicator:
            yield from _check_kind(origin, figure, indicator, *path)


def _check_kind(
    origin: Origin, figure: Figure, indicator: Indicator, *path: Key
) -> Iterator[Diagnostic]:
    """A share is at most its whole; what is counted or paid is a whole number, and not below 0."""
    key, value = ("range", figure.span[1]) if figure.span else ("value", figure.value)
    is_share = indicator.kind is IndicatorKind.SHARE
    if is_share and value is not None and value > 100:
        yield origin.problem("S505", *path, key, value=format_number(value))
    for odd_key, odd_value, advice in _odd_values(figure, indicator):
        other = f"chỉ số “{indicator.title}” (kind: {indicator.kind.value})"
        values = {"key": odd_key, "value": odd_value, "other": other, "advice": advice}
        yield origin.problem("G327", *path, odd_key, **values)


def _odd_values(figure: Figure, indicator: Indicator) -> Iterator[tuple[str, object, str]]:
    least = figure.span[0] if figure.span else figure.value
    key = "range" if figure.span else "value"
    if indicator.kind in _WHOLE and least is not None:
        if any(part != int(part) for part in (*(figure.span or ()), least)):
            yield key, least, "Số đếm, số tiền là số nguyên: viết đủ, hoặc chọn chỉ số khác."
        elif least < 0:
            yield key, least, "Số đếm, số tiền không nhỏ hơn 0."
    if figure.total is not None and indicator.kind not in _WHOLE:
        yield "total", figure.total, "Tỷ lệ, bình quân không có “phần/tổng”: bỏ “total”."
