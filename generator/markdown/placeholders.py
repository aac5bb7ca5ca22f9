"""Places that somebody meant to fill in later, and words that stand for words."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from generator.markdown.html_signs import Leak
from generator.text.patterns import pattern
from generator.text.unmeant import MAYBE_ANYWHERE, SURE_ANYWHERE, THING

_APART = "\ufffc"
_SURE = pattern(
    rf"[\[{_APART}]\s*hình\s+\d+\s*[\]{_APART}]"
    r"|\[\s*(?:(?:hình ảnh|hình|ảnh|image|photo|picture|video)\s*\d*"
    rf"|(?:điền|chèn|nhập|viết|thêm|bổ sung)\s+{THING}\b[^\]\n]*"
    r"|(?:bổ sung|viết|điền|cập nhật|thêm) (?:sau|tiếp)[^\]\n]*|\?{1,3}|todo[^\]\n]*)\s*\]"
    r"|[\[(][^\[\]()\n]{0,20}\bchưa điền\b[^\])\n]*[\])]?|\[\s*chưa (?:viết|nhập|chèn)\b[^\]\n]*\]"
    rf"|<\s*(?:điền|chèn|nhập)\s+{THING}\b[^<>\n]*>"
    rf"|\(\s*chèn\s+{THING}\b[^()\n]*\)"
    rf"|{SURE_ANYWHERE}",
    re.IGNORECASE,
)
_TO_FILL_IN = pattern(r"\[[^\]\n]*chưa điền", re.IGNORECASE)
"""Told of a hand-written page by a code of its own, for it is its owner's to fill in."""
_MAYBE = pattern(
    rf"{MAYBE_ANYWHERE}|(?<=[ \t(\[“\"])\?{{3,}}(?![^\s)\].,;:!”\"])"
    r"|\b(?:ông|bà|anh|chị|văn|thị|đồng chí) X{2,}\b"
    r"|\[\s*(?:hình ảnh|hình|ảnh|video|clip)\b[^\]\n]*\](?!\()"
    r"|\[\s*(?:link|liên kết|tại đây|ở đây|vào đây|tải về|xem thêm[^\]\n]*)\s*\](?![(\[])"
    r"|[\[(]\s*cần (?:kiểm|bổ sung|sửa|viết|xem|xác minh)\b[^\])\n]*[\])]"
    r"|\[\s*(?:kiểm tra|xem|sửa|viết) lại\b[^\]\n]*\]"
    r"|^(?:X{3,}|\?{2,}|N/A|asdf.*|test(?: \w+){0,2}|\(?đang cập nhật\W{0,4}"
    r"|\(?(?:bổ sung|viết|cập nhật) sau\W{0,4})$",
    re.MULTILINE | re.IGNORECASE,
)
_SIGNS = ("[", "<", "#", "@", "??", "00/00", "......", "………")
_HINTS = (
    *("(btv", "(bbt", "(tkts", "(biên tập", "(tòa soạn", "(chờ", "(đang chờ", "(còn chờ"),
    *("(hỏi lại", "(ghi chú cho", "(lưu ý"),
    *("xx", "todo", "fixme", "lorem", "dolor", "n/a", "test", "asdf", "chưa điền", "chèn", "(cần"),
    *("( cần", "đang cập nhật", "bổ sung sau", "viết sau", "cập nhật sau", "ngày .."),
    *("ngày …", "số ..", "số …"),
)
_DOTS = pattern(r"[.…]{2}|…")
_OPEN_END = pattern(r"\W*(?:\.{3,}|…+|\[(?:\.{3}|…)\])\W*")


def placeholders(words: str, legal: bool, by_hand: bool) -> Iterator[Leak]:
    """Yield B626 for what nobody would publish, B627 for what may be meant, by their places.

    A form that is part of a text of law has places to fill in.
    """
    spans: list[tuple[int, int]] = []
    for match in _SURE.finditer(words):
        spans.append(match.span())
        if not (by_hand and _TO_FILL_IN.match(match.group())):
            yield match.start(), "B626", _values(match.group())
    if not legal:
        for match in _MAYBE.finditer(words):
            if any(start < match.end() and match.start() < end for start, end in spans):
                continue
            if _DOTS.search(match.group()) and _is_quoted(words, match.start()):
                continue
            yield match.start(), "B627", _values(match.group())


def _is_quoted(words: str, place: int) -> bool:
    """Is it the blank of a form that somebody quotes?"""
    return words.rfind("“", 0, place) > words.rfind("”", 0, place)


def may_be_a_placeholder(words: str) -> bool:
    """May there be one? Nearly always not, and seen at a glance."""
    if any(map(words.__contains__, _SIGNS)):
        return True
    small = words.lower()
    return any(map(small.__contains__, _HINTS)) or (_APART in small and "hình" in small)


def may_end_open(source: str) -> bool:
    """Is there no word in the last line?"""
    last = source.rstrip().rpartition("\n")[2]
    return not any(map(str.isalnum, last))


def open_end(tokens: Sequence[Token]) -> Iterator[tuple[str, int, tuple[tuple[str, object], ...]]]:
    """Yield B627 where a body ends with dots alone: something was to follow."""
    last = next((token for token in reversed(tokens) if token.type == "inline"), None)
    if last and last.level == 1 and _OPEN_END.fullmatch(last.content):
        yield "B627", last.map[0] if last.map else 0, _values(last.content)


def _values(written: str) -> tuple[tuple[str, object], ...]:
    shown = written.strip()
    if _APART in shown:
        shown = f"[{shown.strip(f'[]{_APART}')}]"
    return (("written", shown[:60]),)
