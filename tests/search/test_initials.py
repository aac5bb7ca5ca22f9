"""What names are shortened to, and what that means."""

from pathlib import Path

import pytest

from generator.search.initials import initials
from tests.search.built_register import register_records


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Bộ Giáo dục và Đào tạo", "BGDĐT"),
        ("Ủy ban Thường vụ Quốc hội", "UBTVQH"),
        ("Bà Rịa - Vũng Tàu", "BRVT"),
        ("Huế", ""),
    ],
)
def test_initials_of_a_name(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_bodies_are_called_by_their_letters(built_site: Path) -> None:
    aliases = {row["id"]: row["aliases"] for row in register_records(built_site, "issuers")}
    assert {"BGDĐT"} <= set(aliases["bo-gddt"])
    assert {"TTg", "TTCP"} <= set(aliases["thu-tuong"])
    assert {"BCHTW"} <= set(aliases["ban-chap-hanh-trung-uong"])
    assert not any("TW" in names for names in aliases.values())  # three bodies write so


def test_initials_mean_only_what_no_editor_says(built_site: Path) -> None:
    rows = register_records(built_site, "abbreviations", "phrases")
    means = {row["name"]: row["means"] for row in rows}
    assert len(means) == len(rows)
    assert means["BRVT"] == ["Bà Rịa - Vũng Tàu"]
    assert set(means["HN"]) == {"Hà Nội", "Hà Nam"}
    assert means["NĐ"] == ["nghị định"]  # not Nam Định: beside a number it is a type
    assert means["QN"] == ["Quảng Ninh", "Quảng Nam", "Quảng Ngãi"]
    assert means["TTH"] == ["Huế"]  # an older name
    assert not {"THP", "TPHP", "QTB"} & set(means)  # the kind of a place is no part of its name
