"""Beside whom a place's figure stands: the country, its cluster, and others of its level."""

from pathlib import Path

from generator.site.figures.peers import Peers, peers
from tests import folder

TOLD = 'indicator: ty-le-hoi-vien, region: {}, period: 2023, {}, quote: "{}"'


def of(root: Path, region: str, *rows: tuple[str, str, str]) -> Peers | None:
    """Link a portal with these figures; return whom that of a region stands beside."""
    body = "\n\n".join(f"Nơi {place} {words}." for place, (_, _, words) in enumerate(rows))
    news = folder.article(body, *(TOLD.format(*row) for row in rows))
    site, report = folder.site_of(root, {"news/2024/03/bai.md": news})
    assert "lỗi[" not in report, report
    (own,) = site.figures_by.region[region]
    return peers(site.atlas, own, site.figures_by.time)


A = ("ha-noi", "value: 40", "có 40%")
B = ("cao-bang", "value: 30", "có 30%")
C = ("lang-son", "range: [20, 28]", "có 20-28%")


def test_a_rank_among_places_of_one_level(tmp_path: Path) -> None:
    beside = of(tmp_path, "cao-bang", A, B, C)
    assert beside and (beside.rank, beside.places) == (2, 3)


def test_a_range_that_holds_the_value_leaves_the_rank_open(tmp_path: Path) -> None:
    lies_within = ("lang-son", "range: [20, 35]", "có 20-35%")
    assert of(tmp_path, "cao-bang", A, B, lies_within) is None


def test_two_places_make_no_rank(tmp_path: Path) -> None:
    assert of(tmp_path, "cao-bang", A, B) is None


def test_the_countrys_figure_of_the_same_time(tmp_path: Path) -> None:
    country = ("toan-quoc", "value: 25", "cả nước 25%")
    beside = of(tmp_path, "cao-bang", B, country)
    assert beside and beside.rank is None
    assert [figure.place.region.id for figure in beside.wider] == ["toan-quoc"]


def test_an_estimate_has_no_rank(tmp_path: Path) -> None:
    about = ("lang-son", "value: 20, qualifier: about", "khoảng 20%")
    assert of(tmp_path, "cao-bang", A, B, about) is None
