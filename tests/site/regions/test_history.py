"""What a region has been up to today, and what a number in its file means on its day."""

from datetime import date

import pytest

from generator.model import Milestone, MilestoneKind, Region, RegionId, RegionKind
from generator.site.regions.history import basis, region_history
from generator.site.texts.numbered import texts_by_number
from tests.small_site import circular, origin, site_of

DAY = date(2020, 6, 1)


def issued(year: int, number: str = "1") -> dict[str, object]:
    return {"id": f"thong-tu/{number}", "issued": date(year, 1, 1), "issued_year": year}


@pytest.mark.parametrize(
    ("years", "known"), [((2020,), True), ((2021,), False), ((2019, 2020), False), ((), False)]
)
def test_a_text_is_meant_when_it_is_the_only_one_by_then(
    years: tuple[int, ...], known: bool
) -> None:
    texts = [circular(**issued(year, f"{year}")) for year in years]
    register = texts_by_number(site_of(texts=texts))
    meant = basis("99/2020/TT-BGDĐT", DAY, register)
    assert str(meant.number) == "99/2020/TT-BGDĐT"
    assert (meant.text is not None) is known


def test_a_text_of_the_very_day_is_meant() -> None:
    of_the_day = circular(**issued(2020) | {"issued": DAY})
    assert basis("99/2020/TT-BGDĐT", DAY, texts_by_number(site_of(texts=[of_the_day]))).text


@pytest.mark.parametrize(("year", "known"), [(2020, True), (2021, False)])
def test_a_number_among_words_is_one_by_then(year: int, known: bool) -> None:
    register = texts_by_number(site_of(texts=[circular(**issued(year))]))
    meant = basis("Thông tư 99/2020/TT-BGDĐT của Bộ", DAY, register)
    assert (meant.text is not None) is known


def test_words_that_are_no_number_are_kept() -> None:
    assert basis("Nghị quyết của tỉnh", DAY, {}).number == "Nghị quyết của tỉnh"


@pytest.mark.parametrize(
    ("day", "days"),
    [
        (date(2026, 11, 22), [date(2025, 7, 1), date(2026, 11, 22)]),
        (date(2026, 11, 23), [date(2025, 7, 1)]),
    ],
)
def test_what_is_still_to_come_is_no_history(day: date, days: list[date]) -> None:
    became = Milestone(day, MilestoneKind.BECAME, new_kind=RegionKind.MUNICIPALITY)
    hung_yen = Region(
        RegionId("hung-yen"), "Hưng Yên", RegionKind.MUNICIPALITY, origin(""), history=(became,)
    )
    history = region_history(site_of(), hung_yen, {})
    assert history and [change.day for change in history.changes] == days
