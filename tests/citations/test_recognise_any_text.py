"""Any text is searched without an exception, in time that grows with its length only."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.citations import recognise
from generator.citations.grammar import TYPE_ABBREVIATIONS, TYPE_NAMES
from generator.model.document_number import DocumentNumber
from generator.model.document_symbols import PARTY_ORGANS, STATE_ORGANS, TYPE_SYMBOLS
from tests.linear import is_linear

ORGANS = sorted(PARTY_ORGANS | STATE_ORGANS | {"KHVN", "HKH", "QH15", "UBTVQH15"})
WORDS = [
    *(*TYPE_NAMES, *TYPE_ABBREVIATIONS, *TYPE_SYMBOLS, *ORGANS),
    *("số", "Số:", "ngày", "tháng", "năm", "ban hành", "của", "khóa", "XIII", "và", ",", "."),
    *("điểm a", "khoản 2", "Điều 5", "Luật Báo chí", "Chính phủ", "Hội Khuyến học", "\\"),
    *("49", "03", "2020", "10/5/2019", "/", "-", "–", "&", "(", ")", "\n", "\n\n", "\u00a0", "%"),
]
soup = st.lists(st.sampled_from([*WORDS, " ", ""]), max_size=40).map("".join)
spaced = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


@given(st.one_of(soup, spaced, st.text()))
def test_found_citations_are_ordered_and_inside_the_text(text: str) -> None:
    end = 0
    for found in recognise(text):
        assert end <= found.start <= found.number_start < found.number_end <= found.end
        assert text[found.number_start].isdecimal()
        said = (found.number, found.short_number, found.name)
        assert sum(part is not None for part in said) == 1
        end = found.end
    assert end <= len(text)


@given(spaced)
def test_the_unicode_form_does_not_matter(text: str) -> None:
    composed = [found.number for found in recognise(unicodedata.normalize("NFC", text))]
    assert [found.number for found in recognise(unicodedata.normalize("NFD", text))] == composed


numbers = st.one_of(
    st.builds(
        "{}-{}/{}".format,
        st.integers(1, 999),
        st.sampled_from(["KL", "NQ", "CT"]),
        st.sampled_from(sorted(PARTY_ORGANS)),
    ),
    st.builds(
        "{}/{}-{}".format,
        st.integers(1, 9999),
        st.sampled_from(["QĐ", "KH", "HD", "TTr"]),
        st.sampled_from(sorted(STATE_ORGANS)),
    ),
    st.builds(
        "{}/{}/TT-{}".format,
        st.integers(1, 99),
        st.integers(1990, 2030),
        st.sampled_from(sorted(STATE_ORGANS)),
    ),
    st.builds(
        "{}/{}/QH{}".format, st.integers(1, 300), st.integers(1990, 2030), st.integers(9, 16)
    ),
)


@given(
    numbers,
    st.sampled_from(["", "Quyết định số ", "(", "theo\u00a0", "Số: "]),
    st.sampled_from(["", ".", ", ngày 10/5/2019", " - Ảnh 1.", "- Ảnh 2", ")", "; "]),
)
def test_a_number_is_found_wherever_it_stands(number: str, before: str, after: str) -> None:
    (found,) = recognise(before + number + after)
    assert found.number == DocumentNumber.parse(number)
    assert (found.number_start, found.number_end) == (len(before), len(before) + len(number))


UNITS = [
    *("số 1, 2, 3, ", "1", "1/", "1-A", "Điều 5, ", "điểm a, ", "quyết định ", "số ", " ", "\n"),
    *(
        "5/KH-A-B-C-D-E-F-",
        "A&",
        "Ban Bí thư của ",
        "5/QĐ-A của Ban a a a ",
        "u\u031b\u0301",
        "Luật a ",
    ),
    *(
        "Quyết định số 324/QĐ-KHVN, ",
        "5/2020/TTLT-A",
        "khoản 1 và ",
        "–",
        "\u200b",
        "http://a/1/B-C",
    ),
]


@pytest.mark.parametrize("unit", UNITS)
def test_time_is_linear(unit: str) -> None:
    assert is_linear(recognise, unit, 700)
