"""Derived values and series: only what is lawful to compute, with its sources; all made up."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.model import IndicatorId, Stage
from generator.site import Site
from generator.site.figures.derived import sums
from generator.site.figures.series import Point, series
from generator.site.figures.shares import share
from tests.folder import article, site_of

MEMBERS = IndicatorId("hoi-vien")
SHARE = IndicatorId("ty-le-hoi-vien")
CLUSTER = (
    "---\nname: Cụm thử\nkind: cluster\n"
    "members: [{region: ha-noi}, {region: thai-binh, until: 2025-06-30}]\n---\n"
)


def telling(*rows: str, day: str = "2024-03-01", indicator: str = "hoi-vien") -> str:
    """Return an article; a row is `region period value [more]`, told as `Số ‹n›: ‹value›%`."""
    body, figures = [], []
    for number, row in enumerate(rows):
        region, period, value, *more = row.split(" ", 3)
        quote = f"{'trên ' if 'over' in row else ''}{value} {'%' if 'ty-le' in indicator else 'số'}"
        body.append(f"Nơi {chr(65 + number)} có {quote}.")
        keys = ["indicator: " + indicator, "region: " + region, "period: " + period]
        value = value.replace(".", "")
        figures.append(", ".join([*keys, f"value: {value}", f'quote: "{quote}"', *more]))
    return article("\n\n".join(body), *figures, day=day)


def linked(root: Path, *articles: str, **regions: str) -> Site:
    files = {f"news/2024/03/bai-{number}.md": text for number, text in enumerate(articles)}
    files |= {f"regions/{name.replace('_', '-')}.md": text for name, text in regions.items()}
    site, found = site_of(root, files)
    assert "lỗi[" not in found, found
    return site


def only(site: Site, indicator: IndicatorId = MEMBERS) -> Point:
    (found,) = series(site, indicator)
    (point,) = found.points
    return point


def test_a_share_of_part_and_total(tmp_path: Path) -> None:
    row = (
        "indicator: gia-dinh-hoc-tap, region: ha-noi, period: 2022, value: 58234, total: 64536, "
        'quote: "58.234/64.536 gia đình"'
    )
    site = linked(tmp_path, article("Có 58.234/64.536 gia đình.", row))
    found = share(site.figures[0])
    assert found is not None
    assert found.value == Decimal("90.23")
    assert found.method == "58.234 chia 64.536, làm tròn hai chữ số thập phân"
    assert found.sources == (site.figures[0],)


def test_no_share_without_a_total(tmp_path: Path) -> None:
    site = linked(tmp_path, telling("ha-noi 2023 1.200"))
    assert share(site.figures[0]) is None


def test_a_sum_over_what_became_one(tmp_path: Path) -> None:
    site = linked(tmp_path, telling("hung-yen 2023 1.200", "thai-binh 2023 3.400"))
    (found,) = sums(site, MEMBERS)
    assert found.whole.id == "hung-yen"
    assert found.derived.value == 4600
    assert found.derived.method == "cộng Hưng Yên 1.200 + Thái Bình 3.400"
    assert [one.figure.region for one in found.derived.sources] == ["hung-yen", "thai-binh"]
    assert found.total is None


def test_a_sum_over_a_cluster_of_that_day(tmp_path: Path) -> None:
    rows = telling("ha-noi 2023 1.200", "thai-binh 2023 3.400")
    site = linked(tmp_path, rows, cum_thu=CLUSTER)
    (found,) = sums(site, MEMBERS)
    assert [one.name for one in found.parts] == ["Hà Nội", "Thái Bình"]
    assert found.derived.value == 4600


def test_totals_are_added_up_when_every_part_has_one(tmp_path: Path) -> None:
    row = (
        "indicator: gia-dinh-hoc-tap, region: {}, period: 2022, value: {}, total: {}, "
        'stage: registered, quote: "{}/{} gia đình"'
    )
    parts = [("hung-yen", 10, 20), ("thai-binh", 30, 50)]
    rows = [row.format(region, part, total, part, total) for region, part, total in parts]
    site = linked(tmp_path, article("Có 10/20 gia đình và 30/50 gia đình.", *rows))
    (found,) = sums(site, IndicatorId("gia-dinh-hoc-tap"))
    assert (found.derived.value, found.total, found.stage) == (40, 70, Stage.REGISTERED)


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
    assert sums(linked(tmp_path, telling(*rows)), MEMBERS) == ()


def test_no_sum_over_a_period_that_crosses_the_merger(tmp_path: Path) -> None:
    rows = telling("ha-noi 2025 1.200", "thai-binh 2025 3.400", day="2024-03-01")
    assert sums(linked(tmp_path, rows, cum_thu=CLUSTER), MEMBERS) == ()


def test_shares_are_never_added_up(tmp_path: Path) -> None:
    rows = telling("hung-yen 2023 12", "thai-binh 2023 34", indicator="ty-le-hoi-vien")
    assert sums(linked(tmp_path, rows), SHARE) == ()


def test_one_name_with_two_territories_has_two_series(tmp_path: Path) -> None:
    before = telling("hung-yen 2023 1.200", "hung-yen 2022 1.100")
    since = telling("hung-yen 2025-H2 4.600").replace("2024-03-01", "2026-01-15")
    site, found = site_of(tmp_path, {"news/2024/03/cu.md": before, "news/2026/01/moi.md": since})
    assert "lỗi[" not in found
    old, new = series(site, MEMBERS)
    assert [one.period.written for one in old.points] == ["2022", "2023"]
    assert [one.period.written for one in new.points] == ["2025-H2"]
    assert [str(one.since) for one in (old, new)] == ["None", "2025-07-01"]
    assert [str(one.until) for one in (old, new)] == ["2025-06-30", "None"]
    assert old.key != new.key


def test_a_region_that_ended_ends_its_series(tmp_path: Path) -> None:
    (found,) = series(linked(tmp_path, telling("thai-binh 2023 1.200")), MEMBERS)
    assert (found.since, str(found.until)) == (None, "2025-06-30")


def test_two_sources_of_one_value_are_one_reading(tmp_path: Path) -> None:
    site = linked(tmp_path, telling("ha-noi 2023 1.200"), telling("ha-noi 2023 1.200"))
    point = only(site)
    assert [len(one.figures) for one in point.readings] == [2]
    assert not point.conflict


def test_two_sources_that_disagree_are_both_kept(tmp_path: Path) -> None:
    site = linked(tmp_path, telling("ha-noi 2023 1.200"), telling("ha-noi 2023 1.300"))
    point = only(site)
    assert [one.value for one in point.readings] == [1200, 1300]
    assert point.conflict


def test_over_a_number_agrees_with_a_larger_one(tmp_path: Path) -> None:
    over = telling("ha-noi 2023 1.200 qualifier: over")
    point = only(linked(tmp_path, over, telling("ha-noi 2023 1.300")))
    assert len(point.readings) == 2
    assert not point.conflict


def test_a_target_is_a_point_of_its_own(tmp_path: Path) -> None:
    rows = telling("ha-noi 2023 1.200", "ha-noi 2023 1.500 qualifier: target")
    (found,) = series(linked(tmp_path, rows), MEMBERS)
    assert [(one.intended, one.conflict) for one in found.points] == [(False, False), (True, False)]
