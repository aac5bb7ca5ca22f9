"""Figures whose own words name another year or another province than their keys (S517)."""

from pathlib import Path

import pytest

from tests.folder import article
from tests.site.checks.test_figures import figure, report

YEARS = ("năm {} đạt 1.234 hội viên", "{}: 1.234 hội viên", "1.234 hội viên ({})")
COMPARED = ("so với năm {}", "từ năm {}", "kể từ {}", "giai đoạn {}", "nhiệm kỳ {}", "trước {}")


def told(root: Path, words: str, region: str = "hai-phong", period: str = "2023") -> str:
    row = figure("hoi-vien", region, period, "value: 1234", words)
    return report(root, article(f"Câu: {words}.", row, day="2024-03-01"))


@pytest.mark.parametrize(
    ("period", "year", "is_denied"),
    [
        *(("2023", year, year != 2023) for year in (2022, 2023, 2024)),
        *(("2021..2023", year, not 2021 <= year <= 2023) for year in range(2020, 2025)),
        *(("..2023-11", year, year > 2023) for year in (2019, 2023, 2024)),
        *(("2023-Q4", year, year != 2023) for year in (2022, 2023)),
    ],
)
def test_a_year_outside_the_period_is_told(
    tmp_path: Path, period: str, year: int, is_denied: bool
) -> None:
    findings = told(tmp_path, YEARS[year % len(YEARS)].format(year), period=period)
    assert ("[S517]" in findings) is is_denied, findings
    assert not is_denied or (f"năm {year}" in findings and "sửa “period”" in findings)


def test_a_year_to_compare_with_silences_its_own_figure_only(tmp_path: Path) -> None:
    compared, denied = "so với năm 2020 có 5.678 hội viên", "năm 2022 đạt 1.234 hội viên"
    rows = (
        figure("hoi-vien", "da-nang", "2023", "value: 5678", compared),
        figure("hoi-vien", "hai-phong", "2023", "value: 1234", denied),
    )
    findings = report(tmp_path, article(f"{compared}. {denied}.", *rows, day="2024-03-01"))
    assert findings.count("[S517]") == 1
    assert f"“{denied}” nói về năm 2022, mà “period” ghi năm 2023." in findings


def test_of_several_years_one_of_the_period_is_enough(tmp_path: Path) -> None:
    assert "S517" not in told(tmp_path, "năm 2022 và 2023 có 1.234 hội viên")


@pytest.mark.parametrize("compared", COMPARED)
def test_a_year_to_compare_with_denies_nothing(tmp_path: Path, compared: str) -> None:
    assert "S517" not in told(tmp_path, f"{compared.format(2020)} có 1.234 hội viên")


@pytest.mark.parametrize("number", ["31/2022/TT-BGDĐT", "12-2022", "02/2022", "120221"])
def test_a_year_in_a_number_or_a_date_is_no_year(tmp_path: Path, number: str) -> None:
    assert "S517" not in told(tmp_path, f"theo {number} có 1.234 hội viên")


@pytest.mark.parametrize(
    ("region", "name", "is_denied"),
    [
        ("hai-phong", "Hải Phòng", False),
        ("hai-phong", "Đà Nẵng", True),
        ("thai-binh", "Đà Nẵng", True),
        ("thai-binh", "Hưng Yên", False),
        ("hung-yen", "Thái Bình", False),
        ("toan-quoc", "Đà Nẵng", False),
        ("hai-phong", "Đà Nẵng và Hải Phòng", False),
        ("hai-phong", "Đà Nẵngx", False),
    ],
)
def test_another_province_is_told_but_what_became_of_it(
    tmp_path: Path, region: str, name: str, is_denied: bool
) -> None:
    findings = told(tmp_path, f"{name} có 1.234 hội viên", region=region)
    assert ("[S517]" in findings) is is_denied, findings
    assert not is_denied or ("Đà Nẵng" in findings and "sửa “region”" in findings)


def test_the_words_of_the_source_deny_as_the_quote_does(tmp_path: Path) -> None:
    row = figure("hoi-vien", "hai-phong", "2023", 'value: 1234, said: "năm 2022 có 1.234"', "1.234")
    findings = report(tmp_path, article("Có 1.234 hội viên.", row))
    (line,) = (line for line in findings.splitlines() if "[S517]" in line)
    assert line.startswith("content/news/2024/03/thu.md:7:")
