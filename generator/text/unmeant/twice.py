"""A small word that stands twice, and no compound ends or begins with it.

“luôn luôn” and “xanh xanh” are words; so are “từ từ”, “để để dành”, “thiết bị bị hỏng”. A large
letter within a sentence begins a name: đền Và và làng Và.
"""

from generator.text.patterns import pattern

_WORDS = (
    *("của", "và", "các", "những", "được", "đã", "với", "cho", "hoặc", "nhưng", "rằng", "nhằm"),
    *("khi", "sẽ"),
)
_BOUND = (
    ("vì", "", r"(?! (?:sao|tinh))"),
    ("tại", r"(?<!hiện )(?<!tồn )(?<!thực )(?<!bất )", r"(?! (?:chức|ngoại|gia|chỗ|vị|trận))"),
    (
        "trong",
        r"(?<!bên )(?<!phía )(?<!nước )(?<!ở )(?<!từ )",
        r"(?! (?:sạch|sáng|suốt|trẻo|vắt|veo|lành))",
    ),
    (
        "là",
        r"(?<!bay )(?<!sà )(?<!lướt )(?<!lượn )(?<!khói )(?<!mây )(?<!bàn )(?<!lụa )(?<!liễu )",
        r"(?! (?:mặt|trên|đất))",
    ),
)
"""Of compounds, what may stand before the first and behind the second."""
_START = r"(?:(?<![^\n])|(?<=[.!?…:] )|(?<=[“\"(–-])|(?<=[–-] ))"


def _twice(word: str, before: str = "", behind: str = "") -> str:
    """In small letters, or with the large letter of a sentence."""
    large = word.capitalize()
    return rf"{before}\b{word} {word}\b{behind}|{_START}{large} {word}\b{behind}"


TWICE = pattern(
    "|".join((*map(_twice, _WORDS), *(_twice(word, *sides) for word, *sides in _BOUND)))
)
_NEEDLES = tuple(f"{word[1:]} {word}" for word in (*_WORDS, *(word for word, _, _ in _BOUND)))


def may_stand_twice(words: str) -> bool:
    """Does a small word stand twice on one line?"""
    return any(map(words.__contains__, _NEEDLES))
