"""The letters of a number are those of its issuer and its type, where the vocabulary knows them."""

from pathlib import Path

import pytest

from generator.read import read_content

WRONG = (
    ("49/QĐ-TTg", "ket-luan", "ban-bi-thu"),
    ("49-KL/TW", "ket-luan", "chinh-phu-thu"),
    ("49/HD-CPT", "chi-thi", "chinh-phu-thu"),
    ("49-CT/TW", "ket-luan", "ban-bi-thu"),
)
RIGHT = (
    ("49-KL/TW", "ket-luan", "ban-bi-thu"),
    ("49-QĐ/TW", "ket-luan", "ban-bi-thu"),
    ("49/CT-CPT", "chi-thi", "chinh-phu-thu"),
    ("49/CT-XYZ", "chi-thi", "chinh-phu-thu"),
    ("49/CTLT-CPT-TW", "chi-thi", "chinh-phu-thu"),
    ("49/HD-HKH", "huong-dan", "hkh-thai-binh"),
)
ISSUERS = (
    "chinh-phu-thu: {name: Chính phủ thử, slug: cp-thu, organ: CPT, regime: state}\n"
    "thu-tuong-thu: {name: Thủ tướng thử, slug: ttg-thu, organ: TTg, regime: state}\n"
)
TYPES = "chi-thi: {name: Chỉ thị, symbol: CT}\n"


def codes(project: Path, number: str, type_: str, issuer: str) -> list[str]:
    for name, words in (("issuers", ISSUERS), ("types", TYPES)):
        file = project / f"content/vocabularies/{name}.yml"
        known = file.read_text(encoding="utf-8")
        rows = [row for row in words.splitlines() if f"{row.partition(':')[0]}:" not in known]
        file.write_text("\n".join((known, *rows, "")), encoding="utf-8")
    keys = f"number: {number}\ntype: {type_}\nissuer: {issuer}\nissued: 2020-05-10"
    file = project / f"content/documents/{type_}/2020-thu.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{keys}\nsubject: Một\ntext: none\n---\n", encoding="utf-8")
    return [row.code for row in read_content(project)[1] if row.key == "number"]


@pytest.mark.parametrize(("number", "type_", "issuer"), WRONG)
def test_letters_of_others_are_told(project: Path, number: str, type_: str, issuer: str) -> None:
    assert "G327" in codes(project, number, type_, issuer)


@pytest.mark.parametrize(("number", "type_", "issuer"), RIGHT)
def test_sound_and_unknown_letters_are_not(
    project: Path, number: str, type_: str, issuer: str
) -> None:
    assert "G327" not in codes(project, number, type_, issuer)
