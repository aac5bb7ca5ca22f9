"""No line parts a number from the word that says what it is of."""

import random
import re
from pathlib import Path

import pytest

from generator.text import NO_BREAK, numbers_joined

TYPES = Path(__file__).parents[2] / "content/vocabularies/types.yml"
ROMAN = ("I", "IV", "XIII")


def joined(text: str) -> str:
    return numbers_joined(text).replace(NO_BREAK, "·")


def pairs(chance: random.Random) -> list[tuple[str, str]]:
    """Return words with a number of each kind, as they are written and as they are joined."""
    short, year, day = chance.randint(1, 99), chance.randint(1945, 2099), chance.randint(1, 31)
    places = ("Điều", "khoản", "mục", "Cụm", "Quận", "lớp", "tập", "quý", "kỳ")
    place, roman = chance.choice(places), chance.choice(ROMAN)
    unit = chance.choice(("tỷ", "triệu", "người", "suất", "tuổi", "%", "năm"))
    ways = [
        f"năm·{year}",
        f"Năm·{year}–{year + 5}",
        f"tháng·{chance.randint(1, 12)}/{year}",
        f"ngày·{day}",
        f"ngày·{day}/{chance.randint(1, 12)}",
        f"ngày·{day} tháng·{chance.randint(1, 12)} năm·{year}",
        f"ngày {day}/{chance.randint(1, 12)}/{year}",
        f"số·{short}-KL/TW",
        f"{place}·{short}",
        f"{place}·{roman}",
        f"quý·{roman}/{year}",
        f"{short}.{chance.randint(100, 999)}·{unit}",
        f"{short},5·{unit}",
    ]
    return [(way.replace("·", " "), way) for way in ways]


@pytest.mark.parametrize("seed", range(20))
def test_a_number_stays_with_what_it_is_of(seed: int) -> None:
    for written, whole in pairs(random.Random(seed)):
        for before, behind in (("", ""), ("theo ", ", và"), ("(", ");"), ("“", "”.")):
            assert joined(f"{before}{written}{behind}") == f"{before}{whole}{behind}"


def test_texts_as_they_are_called_for_short_are_whole() -> None:
    for name in re.findall("^  name: (.+)$", TYPES.read_text("utf-8"), re.MULTILINE):
        if len(name.split()) == 2:
            assert joined(f"theo {name} 11 và {name} 11-CT/TW") == (
                f"theo {name.replace(' ', '·')}·11 và {name} 11-CT/TW"
            )


@pytest.mark.parametrize(
    "words",
    [
        "51.000 đồng/người",
        "hàng năm 20.000 cuốn",
        "tổng số",
        "vị trí XIV",
        "5 sao",
        "a 5",
        "số ít",
        "3 và 4",
    ],
)
def test_other_words_are_left_alone(words: str) -> None:
    assert numbers_joined(words) == words
