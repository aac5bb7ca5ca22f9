"""From an indicator's keys to an indicator."""

import re
from posixpath import basename

from generator.model import Indicator, IndicatorId, Origin
from generator.read.contradictions import contradictions_of_indicator
from generator.read.folders import SLUG, Folder
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.schema import IndicatorKeys


def indicator_from(keys: IndicatorKeys, origin: Origin, _: ContentFolder) -> Outcome[Indicator]:
    """Return the indicator; its id is its file's name."""
    record = Indicator(
        id=IndicatorId(basename(origin.path).removesuffix(".md")),
        title=keys.title,
        unit=keys.unit,
        kind=keys.kind,
        theme=keys.theme,
        definition=keys.definition,
        additive=keys.additive,
        origin=origin,
        stage=keys.stage,
        numerator=keys.numerator,
        denominator=keys.denominator,
        method=keys.method,
    )
    return Outcome(record, tuple(contradictions_of_indicator(record)))


INDICATORS = Kind(
    record=Indicator,
    folder=Folder(
        "statistics",
        re.compile(rf"statistics/{SLUG}\.md"),
        1,
        "statistics/‹tên›.md",
    ),
    keys=IndicatorKeys,
    read=indicator_from,
    check=lambda _, identifiers: (),
    sound=lambda indicator, _: indicator,
)
