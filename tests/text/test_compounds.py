"""Words of several syllables, as a heading's lines keep them."""

import re

import pytest

from generator.text import COMPOUND

LARGE_LETTERS = "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ"


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Quỹ khuyến học, khuyến tài", ["khuyến học", "khuyến tài"]),
        ("Khuyến học: mô hình học tập", ["Khuyến học", "mô hình", "học tập"]),
        ("Quận Tân Bình nay thuộc TP. Hồ Chí Minh", ["Quận Tân Bình", "TP. Hồ Chí Minh"]),
        ("Đại hội ở TP. Huế", ["Đại hội", "TP. Huế"]),
        ("Hội Khuyến học Việt Nam", ["Khuyến học", "Việt Nam"]),
        ("Bộ Chính trị khóa X, Đại hội khóa 13", ["Chính trị", "Đại hội"]),
        ("người học hỏi, tập viết", []),
        ("xóa mù chữ", ["xóa mù chữ"]),
    ],
)
def test_words_of_a_title(title: str, words: list[str]) -> None:
    assert re.findall(COMPOUND, title) == words


def test_a_name_does_not_take_the_first_half_of_a_word() -> None:
    """Or `học` would stand alone on the next line."""
    assert "Hội Khuyến" not in re.findall(COMPOUND, "Hội Khuyến học")


@pytest.mark.parametrize("letter", [*LARGE_LETTERS, "Đ"])
def test_any_capital_opens_a_name(letter: str) -> None:
    assert re.findall(COMPOUND, f"thầy {letter}n {letter}inh") == [f"{letter}n {letter}inh"]


@pytest.mark.parametrize("letter", [*map(str.lower, LARGE_LETTERS), "đ"])
def test_no_small_letter_does(letter: str) -> None:
    assert re.findall(COMPOUND, f"thầy {letter}nx {letter}inhx") == []
