"""Figures whose own words name another place or another year than their keys do."""

import re
from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostic
from generator.model import Content, Figure, Region, RegionId, RegionKind
from generator.site.checks.figures import figures_with_index

_YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])")
_COMPARED = re.compile(
    r"\b(?:so với|từ năm|kể từ|đến nay|trước|giai đoạn|nhiệm kỳ|báo|đài)\b", re.I
)
"""Words that name a year or a place which the figure is not of."""
_TOP = (RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
_ADVICE = "Đối chiếu với nguồn rồi sửa “{key}”, hoặc trích đúng câu nói tới con số này."


def figures_against_their_words(content: Content) -> Iterator[Diagnostic]:
    """Yield S517 where quote or the source's words deny the region or the period."""
    places = {row.id: row for row in content.of(Region)}
    names = {row.name: row for row in places.values() if row.kind in _TOP}
    for record, index, figure in figures_with_index(content.sources):
        for key, words in (("quote", figure.quote), ("said", figure.said)):
            if not words or _COMPARED.search(words):
                continue
            for other, wrong, given in _denied(words, figure, places, names):
                path = ("figures", index, key)
                values = {"words": words, "other": other, "key": wrong, "given": given}
                advice = _ADVICE.format(key=wrong)
                yield record.origin.problem("S517", *path, **values, advice=advice)


def _denied(
    words: str, figure: Figure, places: Mapping[RegionId, Region], names: Mapping[str, Region]
) -> Iterator[tuple[str, str, str]]:
    years = [int(year) for year in _YEAR.findall(words)]
    first, last = figure.period.start.year, figure.period.end.year
    is_open = figure.period.written.startswith("..")
    if years and not any((is_open or first <= year) and year <= last for year in years):
        yield f"năm {years[0]}", "period", str(figure.period)
    own = places.get(figure.region)
    named = [row for name, row in names.items() if name in words and _is_word(name, words)]
    if own and own.kind in _TOP and named and not any(_are_near(own, row) for row in named):
        yield named[0].name, "region", own.name


def _is_word(name: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None


def _are_near(first: Region, second: Region) -> bool:
    """Is one the other, or what became of it?"""
    later = {row.region for row in first.history if row.region}
    earlier = {row.region for row in second.history if row.region}
    return first.id == second.id or second.id in later or first.id in earlier
