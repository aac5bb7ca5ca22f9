"""A small word that stands twice, and no compound ends or begins with it.

“luôn luôn” and “xanh xanh” are words; so are “từ từ”, “để để dành”, “thiết bị bị hỏng”.
"""

import re

_WORDS = (
    *("của", "và", "các", "những", "được", "đã", "với", "cho", "hoặc", "nhưng", "rằng", "nhằm"),
    *("khi", "sẽ", "vì"),
)
_BOUND = (
    (r"(?<!hiện )(?<!tồn )(?<!thực )(?<!bất )", "tại", r"(?! (?:chức|ngoại|gia|chỗ|vị|trận))"),
    (r"(?<!bên )(?<!phía )(?<!nước )(?<!ở )(?<!từ )", "trong", r"(?! (?:sạch|sáng|suốt|trẻo))"),
    (r"(?<!bay )(?<!sà )(?<!lướt )(?<!lượn )(?<!khói )(?<!mây )", "là", r"(?! (?:mặt|trên|đất))"),
)
"""Of compounds, what may stand before the first and behind the second."""
TWICE = re.compile(
    rf"\b({'|'.join(_WORDS)}) \1\b|"
    + "|".join(rf"{before}\b{word} {word}\b{behind}" for before, word, behind in _BOUND),
    re.IGNORECASE,
)
_NEEDLES = tuple(f"{word[1:]} {word}" for word in (*_WORDS, *(word for _, word, _ in _BOUND)))


def may_stand_twice(words: str) -> bool:
    """Does a small word stand twice on one line?"""
    return any(map(words.__contains__, _NEEDLES))
