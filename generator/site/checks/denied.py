"""Figures whose own words name another place or another year than their keys do."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Diagnostic
from generator.model import Article, Content, Figure, Region, RegionId, RegionKind, Source
from generator.site.checks.figures import figures_with_index
from generator.text import fold

_YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])")
_COMPARED = re.compile(
    r"\b(?:so với|từ năm|kể từ|đến nay|trước|giai đoạn|nhiệm kỳ|báo|đài)\b", re.I
)
"""Words that name a year or a place which the figure is not of."""
_TOP = (RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
_ADVICE = "Đối chiếu với nguồn rồi sửa “{key}”, hoặc trích đúng câu nói tới con số này."


def figures_against_their_words(
    content: Content, regions: Iterable[Region]
) -> Iterator[Diagnostic]:
    """Yield S517 where quote or the source's words deny the region or the period, or where the
    article of another province names none that the figure could be of."""
    places = {row.id: row for row in regions}
    names = {row.name: row for row in places.values() if row.kind in _TOP}
    for record, index, figure in figures_with_index(content.sources):
        for key, words in (("quote", figure.quote), ("said", figure.said)):
            if not words or _COMPARED.search(words):
                continue
            for other, wrong, given in _denied(words, figure, places, names):
                yield _against(record, index, key, words, (other, wrong, given))
        if other := _unnamed(record, figure, places):
            given = places[figure.region].name
            yield _against(record, index, "quote", figure.quote, (other, "region", given))


def _against(
    record: Source, index: int, key: str, words: str, denied: tuple[str, str, str]
) -> Diagnostic:
    other, wrong, given = denied
    values = {"words": words, "other": other, "key": wrong, "given": given}
    advice = _ADVICE.format(key=wrong)
    return record.origin.problem("S517", "figures", index, key, **values, advice=advice)


def _unnamed(record: Source, figure: Figure, places: Mapping[RegionId, Region]) -> str:
    """Return the places of an article that nowhere names the province whose figure it tells."""
    own = places.get(figure.region)
    if not isinstance(record, Article) or figure.note or figure.said:
        return ""
    regions = [places[id_] for id_ in record.regions if id_ in places]
    if not own or own.kind not in _TOP or not regions:
        return ""
    if any(row.kind not in _TOP or _was_near(own, row, figure) for row in regions):
        return ""
    text = fold(record.origin.text)
    called = (own.name, *own.aliases, *(row.name for row in own.history if row.name))
    is_named = any(_is_word(fold(name), text) for name in called)
    return "" if is_named else ", ".join(row.name for row in regions)


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


def _was_near(own: Region, other: Region, figure: Figure) -> bool:
    """A province is what another became from that day on; before, both were."""
    days = [row.date for row in other.history if row.region == own.id]
    return _are_near(own, other) and all(day <= figure.period.end for day in days)
