"""The lines that fence the keys above a body, and what people write in their place."""

import re
from dataclasses import dataclass

OPENING = re.compile(r"---[ \t]*$", re.MULTILINE)
CLOSING = re.compile(r"\n---[ \t]*$", re.MULTILINE)
_ALIKE = re.compile(r"[ \t]*(?:[-‐-―−_=*.~+]{1,40}|(?:```|~~~)\w*)[ \t]*", re.ASCII)
"""Other dashes, too few or too many of them, YAML's own `...`, a frame of code."""
_FIRST = "Dòng đầu tiên phải là “---”, rồi đến các khóa, rồi một dòng “---” nữa."
_LAST = "Thêm một dòng “---” sau khóa cuối cùng, trước nội dung."


@dataclass(frozen=True, slots=True)
class Lacking:
    """The code of what is lacking, the line to tell it at, and what to do."""

    code: str
    line: int
    advice: str


def lacking(text: str) -> Lacking | None:
    """Return which fence a text with keys lacks; None where both stand."""
    lines = text.split("\n")
    if not OPENING.match(text):
        first = next((at for at, line in enumerate(lines) if line.strip()), 0)
        if OPENING.fullmatch(lines[first]):
            blank = "các dòng trống" if first > 1 else "dòng trống"
            return Lacking("K201", 1, f"Xóa {blank} ở trên “---” (dòng {first + 1}).")
        return Lacking("K201", *_at_one_alike(lines, first, first + 1, _FIRST))
    if CLOSING.search(text):
        return None
    return Lacking("K202", *_at_one_alike(lines, 1, len(lines), _LAST))


def _at_one_alike(lines: list[str], begin: int, end: int, advice: str) -> tuple[int, str]:
    for at in range(begin, min(end, len(lines))):
        if lines[at].strip() and _ALIKE.fullmatch(lines[at]):
            where = ", sát lề trái" if lines[at][0].isspace() else ""
            written = lines[at].strip()
            return at + 1, f"Dòng {at + 1} là “{written}”: viết đúng ba gạch “---”{where}."
    return 1, advice
