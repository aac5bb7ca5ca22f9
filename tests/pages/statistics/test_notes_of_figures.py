"""A figure's note, and the territory it is of, go wherever the figure is shown."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.addresses import COMPARISON, REGIONS, STATISTICS
from generator.output import Output
from generator.plan import plan_of
from generator.search.registers import register_tables
from generator.site.regions.atlas import PROVINCIAL
from generator.site.search.register import search_register
from generator.site.site import Site
from generator.write import write
from tests.folder import PROJECT
from tests.made_figures import site_with
from tests.planned import files_of, view_at

NOTE = "Theo nguồn thứ hai; chưa đọc được bản gốc"
ROWS = (
    "indicator: ty-le-gia-dinh-hoc-tap, region: toan-quoc, period: 2025, value: 70, "
    "qualifier: target{note} | 70% gia đình",
    "indicator: suat-hoc-bong, region: quan-tan-binh, period: 2022, value: 7{note} | 7 suất",
    "indicator: ty-le-hoi-vien, region: hai-phong, period: 2023, range: [24, 28]{note} | 24-28%",
    "indicator: ty-le-hoi-vien, region: toan-quoc, period: 2023, value: 21{note} | 21%",
    "indicator: ty-le-hoi-vien, region: cum-2, period: 2023, value: 30{note} | 30%",
    "indicator: hoi-vien, region: hai-duong, period: 2023, value: 9{note} | 9 người",
    "indicator: hoi-vien, region: cum-2, period: 2023, value: 19{note} | 19 người",
    "indicator: hoi-vien, region: hai-phong, period: 2023, value: 8{note} | 8 người",
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("notes")


@pytest.fixture(scope="module")
def noted(root: Path) -> Site:
    return site_with(
        root, *(row.format(note=f", note: {NOTE} {n}") for n, row in enumerate(ROWS, 1))
    )


@pytest.fixture(scope="module")
def pages(noted: Site, root: Path) -> dict[str, str]:
    """Return the HTML of all pages of statistics and places, by their addresses."""
    plan = plan_of(noted)
    lasting = [page for page in plan.pages if page.url.startswith((STATISTICS, REGIONS))]
    plan = replace(plan, lasting=tuple(lasting), files=(), copies=(), hashed=lambda: iter(()))
    write(plan, root, PROJECT / "theme", Output(root / "site"))
    return {
        page.url: (root / "site" / page.url.strip("/") / "index.html").read_text("utf-8")
        for page in lasting
    }


def shown(html: str) -> Iterator[tuple[str, str]]:
    """Yield each figure's number with the section that shows it; a sum has figures for parts."""
    for section in re.split(r"(?=<section)", html):
        told = section.partition('<ul class="sums">')[0]
        yield from ((number, told) for number in re.findall(r'href="[^"]*#so-lieu-(\d+)"', told))


def test_wherever_a_figure_is_shown_its_note_is(pages: dict[str, str]) -> None:
    figures = [(url, *figure) for url, html in pages.items() for figure in shown(html)]
    without = {(url, number) for url, number, told in figures if f"{NOTE} {number}" not in told}
    assert {number for _, number, _ in figures} == {str(number + 1) for number in range(len(ROWS))}
    assert not without


def test_a_table_and_the_search_have_the_note(noted: Site) -> None:
    data = files_of(noted)["/du-lieu/so-lieu.csv"].data.decode()
    assert data.count(NOTE) == len(ROWS)
    columns, *cells = register_tables(search_register(noted), noted.edition)["figures"].values()
    assert NOTE in str((columns, cells))


def test_places_that_are_compared_tell_whose_territory_their_figures_are_of(noted: Site) -> None:
    groups = {group.title: group.choices for group in view_at(noted, COMPARISON).groups}
    notes = {choice.id: choice.note for choices in groups.values() for choice in choices}
    for reported in noted.figures:
        place = reported.place
        if place.kind in PROVINCIAL or place.changed:
            assert bool(notes[place.region.id]) == place.changed, place
    assert notes["hai-phong"] == "trên địa giới đến hết ngày 30/06/2025"


def test_of_some_figures_it_is_told_how_many_are_older(tmp_path: Path) -> None:
    rows = (
        "indicator: hoi-vien, region: hai-phong, period: 2023, value: 8 | 8 người",
        "indicator: hoi-vien, region: hai-phong, period: 2025, value: 9 | 9 người",
    )
    site = site_with(tmp_path, *rows, day="2026-03-01")
    ((choice,),) = (group.choices for group in view_at(site, COMPARISON).groups)
    assert choice.count == "2 số liệu"
    assert choice.note == "1 trong đó trên địa giới đến hết ngày 30/06/2025"
