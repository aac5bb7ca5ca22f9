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
        if indicator and indicator.kind is IndicatorKind.SHARE:
            yield from _check_share(origin, figure, *path)


def _check_share(origin: Origin, figure: Figure, *path: Key) -> Iterator[Diagnostic]:
    """A part is at most its whole."""
    key, value = ("range", figure.span[1]) if figure.span else ("value", figure.value)
    if value is not None and value > 100:
        yield origin.problem("S505", *path, key, value=value)
