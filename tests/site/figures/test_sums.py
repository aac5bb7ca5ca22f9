"""Sums: only what is lawful to add up, with its parts; all made up."""

from pathlib import Path

import pytest

from generator.model import IndicatorId, Stage
from generator.site.figures.sums import Sum, sums
from generator.site.site import Site
from tests.folder import article
from tests.told_figures import linked, telling

CLUSTER = (
    "---\nname: Cụm thử\nkind: cluster\n"
    "members: [{region: ha-noi}, {region: thai-binh, until: 2025-06-30}]\n"
    "members_known: 2026-10-01\n---\n"
)


def sums_of(site: Site, indicator: str = "hoi-vien") -> tuple[Sum, ...]:
    return sums(site, site.indicators[IndicatorId(indicator)])


def test_a_sum_over_what_became_one(tmp_path: Path) -> None:
    site = linked(tmp_path, telling("hung-yen 2023 1.200", "thai-binh 2023 3.400"))
    (added,) = sums_of(site)
    assert (added.whole.region.id, added.value, added.total) == ("hung-yen", 4600, None)
    assert [part.name for part in added.parts] == ["Hưng Yên", "Thái Bình"]
    assert [reported.figure.value for reported in added.figures] == [1200, 3400]


def test_a_sum_over_a_cluster_of_that_day(tmp_path: Path) -> None:
    rows = telling("ha-noi 2023 1.200", "thai-binh 2023 3.400")
    site = linked(tmp_path, rows, cum_thu=CLUSTER)
    (added,) = sums_of(site)
    assert [part.name for part in added.parts] == ["Hà Nội", "Thái Bình"]
    assert (added.whole.name, added.value) == ("Cụm thử", 4600)


def test_totals_are_added_up_when_every_part_has_one(tmp_path: Path) -> None:
    row = (
        "indicator: gia-dinh-hoc-tap, region: {}, period: 2022, value: {}, total: {}, "
        'stage: registered, quote: "{}/{} gia đình"'
    )
    parts = [("hung-yen", 10, 20), ("thai-binh", 30, 50)]
    rows = [row.format(region, part, total, part, total) for region, part, total in parts]
    site = linked(tmp_path, article("Có 10/20 gia đình và 30/50 gia đình.", *rows))
    (added,) = sums_of(site, "gia-dinh-hoc-tap")
    assert (added.value, added.total, added.stage) == (40, 70, Stage.REGISTERED)


@pytest.mark.parametrize(
    "rows",
    [
        ("thai-binh 2023 3.400",),
        ("hung-yen 2023 1.200", "thai-binh 2022 3.400"),
        ("hung-yen 2023 1.200", "thai-binh 2023 3.400 qualifier: over"),
        ("hung-yen 2023 1.200", "thai-binh 2023 3.400 qualifier: plan"),
        ("hung-yen 2023 1.200", "thai-binh 2023 3.400", "thai-binh 2023 3.500"),
        ("hung-yen 2023 1.200 stage: registered", "thai-binh 2023 3.400 stage: recognised"),
    ],
)
def test_no_sum(tmp_path: Path, rows: tuple[str, ...]) -> None:
    """Incomplete, of two periods, not exact, disputed, of two stages."""
    assert sums_of(linked(tmp_path, telling(*rows))) == ()


def test_a_cluster_is_named_as_of_the_period(tmp_path: Path) -> None:
    renamed = (
        "---\nname: Cụm mới\nkind: cluster\n"
        "members: [{region: ha-noi}, {region: thai-binh, until: 2025-06-30}]\n"
        "members_known: 2026-10-01\n"
        "history: [{date: 2024-01-01, event: renamed, name: Cụm cũ}]\n---\n"
    )
    rows = telling("ha-noi 2023 1.200", "thai-binh 2023 3.400")
    (added,) = sums_of(linked(tmp_path, rows, cum_thu=renamed))
    assert added.whole.name == "Cụm cũ"


def test_no_sum_over_a_period_whose_last_day_is_the_mergers(tmp_path: Path) -> None:
    rows = telling(
        "ha-noi 2025-01..2025-07-01 1.200", "thai-binh 2025-01..2025-07-01 3.400", day="2025-03-01"
    )
    assert sums_of(linked(tmp_path, rows, cum_thu=CLUSTER)) == ()


def test_no_sum_of_who_is_a_member_only_on_the_last_day(tmp_path: Path) -> None:
    since = CLUSTER.replace("}]\n", "}, {region: hung-yen, from: 2025-07-01}]\n")
    rows = telling(
        "ha-noi 2025-01..2025-07-01 1.200", "hung-yen 2025-01..2025-07-01 4.600", day="2025-03-01"
    )
    assert sums_of(linked(tmp_path, rows, cum_thu=since)) == ()


def test_a_unit_of_today_is_named_as_today_though_its_parts_are_of_their_day(
    tmp_path: Path,
) -> None:
    (added,) = sums_of(linked(tmp_path, telling("hung-yen 2023 1.200", "thai-binh 2023 3.400")))
    assert (added.whole.name, added.whole.changed) == ("Hưng Yên", False)


def test_a_sum_over_a_period_that_begins_with_the_merger(tmp_path: Path) -> None:
    since = CLUSTER.replace("}]\n", "}, {region: hung-yen, from: 2025-07-01}]\n")
    rows = telling("ha-noi 2025-H2 1.200", "hung-yen 2025-H2 4.600", day="2026-03-01")
    (added,) = sums_of(linked(tmp_path, rows, cum_thu=since))
    assert (added.whole.name, added.value) == ("Cụm thử", 5800)


def test_no_sum_over_a_period_that_crosses_the_merger(tmp_path: Path) -> None:
    rows = telling("ha-noi 2025 1.200", "thai-binh 2025 3.400", day="2025-03-01")
    assert sums_of(linked(tmp_path, rows, cum_thu=CLUSTER)) == ()


def test_shares_are_never_added_up(tmp_path: Path) -> None:
    rows = telling("hung-yen 2023 12", "thai-binh 2023 34", indicator="ty-le-hoi-vien")
    assert sums_of(linked(tmp_path, rows), "ty-le-hoi-vien") == ()


def test_sums_of_two_periods_and_of_no_figure(tmp_path: Path) -> None:
    """The newest period comes first."""
    years = ("hung-yen {} 1.200", "thai-binh {} 3.400")
    rows = telling(*(row.format(year) for year in (2022, 2023) for row in years))
    site = linked(tmp_path, rows)
    assert [added.period.written for added in sums_of(site)] == ["2023", "2022"]
    assert sums_of(site, "lop-quan-triet") == ()
