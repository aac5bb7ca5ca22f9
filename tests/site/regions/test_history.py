"""What a number in a region's file means on its day."""

from datetime import date

import pytest

from generator.site.regions.history import basis, texts_by_number
from tests.small_site import circular, site_of

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


def test_words_that_are_no_number_are_kept() -> None:
    assert basis("Nghị quyết của tỉnh", DAY, {}).number == "Nghị quyết của tỉnh"
