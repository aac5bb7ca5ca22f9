"""One fact of coverage for every page: each indicator, level and qualifier, counted everywhere."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model import IndicatorId, Qualifier, RegionId, Stage
from generator.model.addresses import NATIONAL, REGIONS, STATISTICS, indicator_url
from generator.open_data.records import figure_record
from generator.pages.parts.figures import figure_view
from generator.site.links import ReportedFigure
from generator.site.open_data.rows import open_figures
from generator.site.regions.provinces import figures_by_province
from generator.site.site import Site
from tests.made_figures import site_with
from tests.planned import view_at

PROVINCES = {"quang-ninh": "own", "hung-yen": "former", "thai-binh": "former"}
OTHERS = {"toan-quoc": "", "cum-2": "", "quan-tan-binh": "lower", "huyen-mu-cang-chai": "lower"}
LEVELS = PROVINCES | OTHERS
OLDER = "1 số liệu trên địa giới cũ"
INTENDED = {Qualifier.TARGET: "mục tiêu", Qualifier.PLAN: "kế hoạch"}
KINDS = [*((qualifier, None) for qualifier in Qualifier), (Qualifier.OVER, Stage.TARGET)]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Site:
    row = "indicator: hoi-vien, region: ha-noi, period: 2023, value: 9 | 9 người"
    return site_with(tmp_path_factory.mktemp("coverage"), row)


def with_figure(
    site: Site, indicator: IndicatorId, level: str, kind: tuple[Qualifier, Stage | None]
) -> Site:
    """Return the site with one figure only."""
    (made,) = site.figures
    region = RegionId(level)
    known = site.indicators[indicator]
    reported = replace(
        made,
        figure=replace(
            made.figure, indicator=indicator, region=region, qualifier=kind[0], stage=kind[1]
        ),
        indicator=replace(
            made.indicator,
            id=known.id,
            title=known.title,
            unit=known.unit,
            kind=known.kind,
            stage=known.stage,
            theme=known.theme,
            additive=known.additive,
        ),
        place=site.atlas.place(region, made.territory_day, site.today),
    )
    return replace(site, figures=(reported,))


def every_figure(site: Site) -> Iterator[tuple[Site, str, tuple[Qualifier, Stage | None]]]:
    """Yield each kind of figure at each level, and every indicator once at each level."""
    indicators = list(site.indicators)
    for number, (level, kind) in enumerate((level, kind) for level in LEVELS for kind in KINDS):
        yield with_figure(site, indicators[number % len(indicators)], level, kind), level, kind
    for level in LEVELS:
        for indicator in indicators:
            kind = (Qualifier.EXACT, None)
            yield with_figure(site, indicator, level, kind), level, kind


def is_intended(kind: tuple[Qualifier, Stage | None]) -> bool:
    return kind[0] in INTENDED or kind[1] is Stage.TARGET


def test_every_page_counts_the_same_provinces(example: Site) -> None:
    for site, level, kind in every_figure(example):
        (indicator,) = site.figures_by.indicator
        covered = int(level in PROVINCES and not is_intended(kind))
        national = view_at(site, NATIONAL)
        (row,) = national.rows
        page = view_at(site, indicator_url(indicator))
        assert row.provinces == f"{covered}/34", (level, kind)
        assert national.coverage.startswith(f"{covered} trong 34 "), (level, kind)
        assert len(page.map.rows if page.map else ()) == covered, (level, kind)
        assert not page.map or page.map.without.startswith("33 tỉnh"), (level, kind)
        assert sum(bool(of.total) for of in figures_by_province(site)) == covered, (level, kind)
        assert len([tile for tile in national.tiles.tiles if tile.state]) == covered


def test_the_list_of_regions_tells_a_districts_figures_apart(example: Site) -> None:
    for site, level, kind in every_figure(example):
        entries = [entry for letter in view_at(site, REGIONS).letters for entry in letter.entries]
        counts = [entry.counts for entry in entries if entry.counts and "số" in entry.counts]
        words = {"lower": "1 số liệu của cấp dưới", "own": "1 số liệu", "former": OLDER}
        expected = [] if is_intended(kind) or not LEVELS[level] else [words[LEVELS[level]]]
        assert counts == expected, (level, kind)


def test_what_is_intended_is_never_counted_and_always_says_so(example: Site) -> None:
    for site, level, kind in every_figure(example):
        (reported,) = site.figures
        (entry,) = [
            entry
            for theme in view_at(site, STATISTICS).themes
            for entry in theme.indicators
            if entry.count
        ]
        page = view_at(site, indicator_url(reported.indicator.id))
        assert page.single and page.single_title == title_of(kind), (level, kind)
        word = word_of(kind)
        assert (entry.count == f"1 {word}") is is_intended(kind), (level, kind)
        assert page.caption.startswith(f"1 {word or 'số liệu'}. "), (level, kind)
        assert bool(view_at(site, STATISTICS).key_figures) is not is_intended(kind)
        assert figure_view(reported).words.startswith(word), (level, kind)
        assert record_says_so(site, reported) is is_intended(kind), (level, kind)


def word_of(kind: tuple[Qualifier, Stage | None]) -> str:
    return INTENDED.get(kind[0], "mục tiêu" if kind[1] else "")


def title_of(kind: tuple[Qualifier, Stage | None]) -> str:
    return word_of(kind).capitalize() or "Số liệu mới nhất"


def record_says_so(site: Site, reported: ReportedFigure) -> bool:
    (row,) = open_figures(site, (reported,))
    record = figure_record(row, site.edition)
    return record["qualifier"] in ("target", "plan") or record["stage"] == "target"


def test_a_figure_of_the_stage_target_is_a_target(tmp_path: Path) -> None:
    row = "indicator: hoi-vien, region: ha-noi, period: 2023, stage: target"
    site = site_with(
        tmp_path,
        f"{row}, value: 9 | 9 người",
        f"{row}, value: 7, qualifier: over | trên 7 người",
    )
    words = [figure_view(reported).words for reported in site.figures]
    assert words == ["mục tiêu 9 người", "mục tiêu trên 7 người"]
    assert view_at(site, NATIONAL).coverage.startswith("0 trong 34 ")
