"""Folding compares, slugs address, squeezing tidies; none of them loses a letter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import fold, nfc, slug, squeeze


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Khuyến học", "khuyen hoc"),
        ("ĐƯỜNG Đoàn", "duong doan"),
        ("Ðiều", "dieu"),
        ("d\u0335oan", "doan"),
        ("ASCII", "ascii"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Quyết định 324/QĐ-KHVN", "quyet-dinh-324-qd-khvn"),
        ("  “Đơn vị học tập”… 100%  ", "don-vi-hoc-tap-100"),
        ("…", ""),
    ],
)
def test_slug(text: str, address: str) -> None:
    assert slug(text) == address


def test_squeeze_makes_one_line_of_plain_spaces() -> None:
    assert squeeze("\u00a0Hội\u2009 khuye\u0302\u0301n\n\thọc\u200b ") == "Hội khuyến học"


@given(st.text())
def test_all_are_idempotent(text: str) -> None:
    for change in (nfc, fold, slug, squeeze):
        assert change(change(text)) == change(text)


@given(st.text(alphabet="aăâđeêoôơuưyàảãáạĂĐỮ bcd"))
def test_fold_does_not_depend_on_the_unicode_form(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(nfc(text))
