"""A place in the normalised text leads back to the same place in the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.citations.normalise import normalise


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("324/QÐ–KHVN", "324/QĐ-KHVN"),
        ("a\u00a0 b\t\tc", "a b c"),
        ("a\nb \n c\n \nd", "a\nb\nc\n\nd"),
        ("QĐ\u200b-\ufeffKHVN", "QĐ-KHVN"),
        ("quye\u0302\u0301t", "quyết"),
        ("1⁄2", "1/2"),
        ("plain text", "plain text"),
    ],
)
def test_signs_and_blanks(text: str, plain: str) -> None:
    assert normalise(text).text == plain


@pytest.mark.parametrize("blank", [sign for sign in map(chr, range(0x110000)) if sign.isspace()])
def test_every_blank_is_plain(blank: str) -> None:
    assert normalise(f"a{blank}b").text == ("a\nb" if blank == "\n" else "a b")


@pytest.mark.parametrize("hidden", "\u00ad\u200b\u200c\u200d\u2060\ufeff")
def test_every_hidden_sign_is_left_out(hidden: str) -> None:
    assert normalise(f"a{hidden}b").text == "ab"


@given(st.text(alphabet="ab1/ \n\u00a0\u200b–Ðe\u0302\u0301ế"))
def test_offsets_lead_back(text: str) -> None:
    normalised = normalise(text)
    for index, sign in enumerate(normalised.text):
        start, end = normalised.start(index), normalised.end(index + 1)
        assert 0 <= start < end <= len(text)
        assert sign in normalise(text[start:end]).text


@given(st.text())
def test_any_text(text: str) -> None:
    normalised = normalise(text)
    for index in range(len(normalised.text)):
        assert 0 <= normalised.start(index) < normalised.end(index + 1) <= len(text)
