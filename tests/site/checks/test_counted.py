"""A figure that counts households is not quoted with people, and the other way round."""

from pathlib import Path

import pytest

from tests.folder import article, site_of

UNITS = {
    "gia-dinh-hoc-tap": "gia đình",
    "dong-ho-hoc-tap": "dòng họ",
    "cong-dong-hoc-tap": "cộng đồng",
    "hoi-vien": "hội viên",
    "cong-dan-hoc-tap": "người",
}
PEOPLE = ("hội viên", "người")


def report(root: Path, indicator: str, words: str) -> str:
    row = f'indicator: {indicator}, region: toan-quoc, period: 2023, value: 812, quote: "{words}"'
    _, findings = site_of(root, {"news/2024/03/bai.md": article(f"Đến nay có {words}.", row)})
    return findings


@pytest.mark.parametrize("indicator", UNITS)
def test_each_is_quoted_with_its_kind(tmp_path: Path, indicator: str) -> None:
    for place, words in enumerate(dict.fromkeys(UNITS.values())):
        is_alike = (words in PEOPLE) is (UNITS[indicator] in PEOPLE)
        findings = report(tmp_path / str(place), indicator, f"812 {words}")
        assert ("lỗi[S509]" in findings) is not is_alike, (words, findings)
        assert is_alike or f"trích dẫn ghi “{words}”" in findings


@pytest.mark.parametrize("words", ["812 gia đình, 3.000 người", "812 hộ", "812 gương"])
def test_what_may_be_is_left_alone(tmp_path: Path, words: str) -> None:
    assert "S509" not in report(tmp_path, "gia-dinh-hoc-tap", words)
