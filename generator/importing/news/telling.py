"""How much of what a line tells stands in other lines: words that any two share tell nothing."""

import re
from collections.abc import Iterable

_LEAST_OF_SAME, _LEAST_TELLING = 0.6, 3
_COMMON = frozenset(
    "và là của cho ở tại trên trong với khi một hai ba bốn các những đã sẽ đang được đến từ về này"
    " nay đó không có thì mà năm ngày tháng vào ra lên cùng mỗi bằng để người học ông bà cụ chú bác"
    " anh chị em con tuổi sau trước lại đi như vì nhiều rất cũng vừa qua lớp giờ buổi trường"
    " chữ bài".split()
)
"""Words that any two pieces share."""


def telling(line: str) -> list[str]:
    """Return the words of a line that tell something."""
    words = re.findall(r"\w+", line.casefold())
    return [word for word in words if word not in _COMMON and not word.isdigit()]


def share_of(line: str, others: Iterable[str]) -> float:
    """Return how many of a line's telling words stand in others, from 0 to 1."""
    words = telling(line)
    there = {word for other in others for word in telling(other)}
    return sum(word in there for word in words) / len(words) if words else 1.0


def tells_same(line: str, others: Iterable[str]) -> bool:
    """Does a line say again what others say?"""
    return share_of(line, others) >= _LEAST_OF_SAME


def says_nothing_new(line: str, others: Iterable[str]) -> bool:
    """Does every telling word of a line stand in others, and are there enough of them?"""
    return len(telling(line)) > _LEAST_TELLING and share_of(line, others) == 1
