"""The glance that spares most words the dear patterns overlooks nothing that these would tell."""

from hypothesis import given
from hypothesis import strategies as st

from generator.markdown.dialect_signs import (
    DIALECT_LINES,
    DIALECT_SIGNS,
    may_be_of_a_dialect,
)
from generator.markdown.leaks import _LINK, MAY_LEAK
from generator.markdown.placeholders import may_be_a_placeholder, placeholders
from generator.markdown.unmeant_words import may_be_unmeant
from generator.markdown.usual_signs import PARAGRAPH_SIGNS, SIGNS
from generator.text.unmeant import glance
from tests.markdown import test_dialects, test_placeholders

PARTS = (
    *(*test_placeholders.SURE, *test_placeholders.MAYBE, *test_placeholders.ALONE),
    *(
        *test_dialects.LINES,
        *test_dialects.SIGNS,
        "về sau",
        "hình 3",
        "\ufffc",
        "(",
        "[",
        " ",
        "\n",
    ),
)
WORDS = st.lists(st.sampled_from(PARTS), max_size=4).flatmap(
    lambda parts: st.sampled_from(["", " ", "\n"]).map(lambda between: between.join(parts))
)


@given(WORDS, st.integers(0, 9))
def test_no_placeholder_is_overlooked(words: str, first: int) -> None:
    assert may_be_a_placeholder(words[first:]) or not list(
        placeholders(words[first:], False, False)
    )


@given(WORDS, st.integers(0, 9))
def test_no_sign_of_a_dialect_is_overlooked(words: str, first: int) -> None:
    signs = (*DIALECT_SIGNS, *DIALECT_LINES)
    shown = any(sign.pattern.search(words[first:]) for sign in signs)
    assert may_be_of_a_dialect(words[first:]) or not shown


MARKUP = st.lists(
    st.sampled_from(
        (
            *(
                "*",
                "**",
                "_",
                "~~",
                "]",
                "[",
                "[^",
                ") [",
                "](",
                "] (",
                ")[",
                "#",
                "|",
                "\t",
                "+--=",
            ),
            *("a", "Hà Nội", " ", "\n", "https://", "www.", "tin.pdf)", "/", ")", ".", "-", "1"),
        )
    ),
    max_size=9,
).map("".join)


@given(MARKUP)
def test_no_sign_of_markup_is_overlooked(words: str) -> None:
    patterns = (*(sign.pattern for sign in (*SIGNS, *PARAGRAPH_SIGNS)), _LINK)
    assert MAY_LEAK.search(words) or not any(row.search(words) for row in patterns)


SLIPS = st.lists(
    st.sampled_from(
        (
            *("Điện thoại", "ĐT", "hotline", " di động", " liên hệ", ":", ".", " ", "(", "0", "09"),
            *("Thứ Hai", "THỨ ba", "thứ 2", "Chủ Nhật", "CHỦ NHẬT", ",", "ngày ", "7", "x"),
        )
    ),
    max_size=7,
).map("".join)


@given(SLIPS)
def test_no_telephone_and_no_weekday_is_overlooked(words: str) -> None:
    shown = glance._PHONE.search(words) or glance._WEEKDAY.search(words)
    assert glance.may_be_a_slip(words) or not shown


def test_words_that_most_bodies_have_make_none_of_them_dear() -> None:
    usual = "Chủ yếu là phiếu, nếu thiếu thì hy vọng ngày 30 tháng 4 có đủ 12,5% và 5.579 người."
    usual += " Hoạt động (của xã) qua điện thoại: thứ Hai, lớp nóng."
    assert not may_be_unmeant(usual)
    assert may_be_unmeant("Ngày 45 tháng 3 họp.")
