"""The date of a citation: another year is another text, another day or month a slip."""

from datetime import date, timedelta

import pytest

from generator.citations import Entry, Register, recognise, resolve
from generator.model import CitationStatus, Doubt
from tests.citations.test_issuers import ENTRIES

FORMS = ("{0} số {2}", "{2}", "{0} {1}", "{0} số {1}")
ASIDE = ("{} ngày {:%d/%m/%Y}", "{}, ngày {:%d tháng %m năm %Y}", "{} ({:%d/%m/%Y})")
DATED = tuple(entry for entry in ENTRIES if entry.issued)


def answers(entry: Entry, day: date) -> set[tuple[CitationStatus, str | None]]:
    register = Register.of([entry])
    regions = frozenset({entry.region} if entry.region else ())
    resolutions = set()
    for form in FORMS:
        name = form.format(entry.type_name.capitalize(), entry.number.ordinal, entry.number)
        for aside in ASIDE:
            (citation,) = recognise(f"Theo {aside.format(name, day)}, Hội làm ngay.")
            assert citation.date == day
            resolution = resolve(citation, register, date(2030, 1, 1), regions)
            resolutions.add((resolution.status, resolution.target))
    return resolutions


@pytest.mark.parametrize("entry", DATED, ids=lambda entry: str(entry.number))
def test_another_year_is_another_text(entry: Entry) -> None:
    """But where the number itself holds the year, it is the date that slipped."""
    assert entry.issued
    expected = (
        {(CitationStatus.DATE_CONFLICT, entry.target)}
        if entry.number.year
        else {(CitationStatus.UNKNOWN, None)}
    )
    if entry.number.year and not entry.issued_certain:
        return
    for years in (-3, -1, 1, 4):
        assert answers(entry, date(entry.issued.year + years, entry.issued.month, 5)) == expected


@pytest.mark.parametrize("entry", DATED, ids=lambda entry: str(entry.number))
def test_another_day_of_the_year_is_a_slip(entry: Entry) -> None:
    assert entry.issued
    day = next(
        day
        for day in (entry.issued + timedelta(9), entry.issued - timedelta(9))
        if day.year == entry.issued.year
    )
    statuses = {status for status, _ in answers(entry, day)}
    assert {target for _, target in answers(entry, day)} == {entry.target}
    assert CitationStatus.DATE_CONFLICT in statuses or not entry.issued_certain


def test_a_year_that_another_source_names_may_be_meant() -> None:
    entry = next(entry for entry in ENTRIES if str(entry.number) == "1271/QĐ-TTg")
    register = Register.of([entry])

    def target(words: str) -> str | None:
        (citation,) = recognise(f"1271/QĐ-TTg ngày {words}")
        return resolve(citation, register, date(2026, 1, 1), frozenset()).target

    assert target("08/9/2008") == entry.target
    assert target("08/9/2018") is None


@pytest.mark.parametrize(
    ("number", "day", "doubtful"),
    [
        ("18-NQ/TW", date(2020, 12, 31), False),
        ("18-NQ/TW", date(2021, 3, 1), True),
        ("49-KL/TW", date(2021, 1, 15), False),
        ("49-KL/TW", date(2021, 7, 1), True),
        ("71-NQ/TW", date(2025, 9, 1), False),
        ("04-CT/TU", date(2020, 1, 1), False),
        ("04-CT/TU", date(2022, 1, 1), True),
        ("14/CT-TTg", date(2026, 1, 1), False),
    ],
)
def test_an_undated_number_of_an_earlier_term_is_doubtful(
    number: str, day: date, doubtful: bool
) -> None:
    entry = next(entry for entry in ENTRIES if str(entry.number) == number)
    regions = frozenset({entry.region} if entry.region else ())
    for words, told in ((number, False), (f"{number} ngày {entry.issued:%d/%m/%Y}", True)):
        (citation,) = recognise(f"Theo {words}.")
        answer = resolve(citation, Register.of([entry]), day, regions)
        assert answer.target == entry.target
        assert (Doubt.TERM in answer.doubts) == (doubtful and not told)
