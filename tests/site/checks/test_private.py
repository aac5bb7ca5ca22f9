"""Numbers of persons in an article, and where a draft lacks a key."""

from itertools import product
from pathlib import Path

import pytest

from tests.folder import article
from tests.site.checks.test_figures import report

TEXT = "Ai muốn giúp em {} thì nhắn."
PRIVATE = (
    ("0912345678", "số điện thoại di động"),
    ("0912.345.678", "số điện thoại di động"),
    ("+84 912 345 678", "số điện thoại di động"),
    ("(ĐT 0368 123 456)", "số điện thoại di động"),
    ("số tài khoản 0331000123456", "số tài khoản"),
    ("STK: 1903 4567 8901", "số tài khoản"),
    ("CCCD số 034090001234", "số căn cước"),
)
PUBLIC = ("024 3869 1234", "0227.3831.234", "1.250.000.000", "0912", "số 0331", "09/12/2024")


@pytest.mark.parametrize(("words", "noun"), PRIVATE)
def test_a_number_of_a_person_is_told(tmp_path: Path, words: str, noun: str) -> None:
    told = report(tmp_path, article(TEXT.format(words)))
    assert f"lời nhắc[L435] Bài có {noun} “" in told
    assert "lỗi[" not in told


@pytest.mark.parametrize("words", PUBLIC)
def test_other_numbers_are_nobodys(tmp_path: Path, words: str) -> None:
    assert "L435" not in report(tmp_path, article(TEXT.format(words)))


@pytest.mark.parametrize(
    ("key", "hint"), [*product(("date", "regions", "lead"), ("…", "2024-3-1"))]
)
def test_a_missing_key_is_told_where_the_draft_asks_for_it(
    tmp_path: Path, key: str, hint: str
) -> None:
    lines = article("Đoạn một.").split("\n")
    at = next(number for number, line in enumerate(lines) if line.startswith(f"{key}:"))
    lines[at] = f"# {key}: {hint}"
    assert f"thu.md:{at + 1}:1: lỗi[G302]" in report(tmp_path, "\n".join(lines))
