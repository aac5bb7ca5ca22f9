"""Lines of a text of law in which a scanner misread what opens a provision."""

import re
from collections.abc import Iterator

from generator.markdown.addresses import Problem
from generator.text import fold
from generator.text.patterns import pattern

_LINE = pattern(
    r"\s*#{0,6}[*_ ]*(?P<word>[ĐDKCM](?: ?[^\W\d_]){1,3}? ?[^\W\d_]{1,2}?)"
    r"(?P<point>\.?)(?P<gap>\s*)"
    r"(?P<number>[0-9\uff10-\uff19\u2460-\u2473lIiOoSB|!VXLC]{1,5}[a-zđ]?|[a-zđ](?=\)))"
    r"(?P<sign>\s*(?:[.:)/\u00b7\u2024\u2027\uff0e](?!\d)|[*_]*$))"
)
_KINDS = {
    "dieu": ("Điều", "điều"),
    "khoan": ("Khoản", "khoản"),
    "diem": ("Điểm", "điểm"),
    "chuong": ("Chương", "chương"),
    "muc": ("Mục", "mục"),
}
_OTHER_WORDS = frozenset({"khoán", "mức", "mực", "múc"})
_NUMBERS = {
    "dieu": pattern(r"[0-9]+[a-zđ]?|[IVXLC]+"),
    "khoan": pattern(r"[0-9]+[a-zđ]?"),
    "diem": pattern(r"[a-zđ]"),
}
_OF_CHAPTERS = pattern(r"[0-9]+|[IVXLC]+[a-z]?|[A-Z]")
_A_LETTER_AT_THE_END = pattern(r"[0-9]+[loi]")
_SIGNS = {"diem": ")", "khoan": ".:)"}
_FIRST_CLAUSE = pattern(r"\s*[*_]*(?P<written>l\.)[*_]*\s+[^\W\d_]")


def misread(number: int, line: str) -> Iterator[Problem]:
    """Yield B618 for a điều that does not open, B615 for another provision: a letter is wrong."""
    if first := _FIRST_CLAUSE.match(line):
        yield _lost(number, first["written"], "khoản: chữ “l” đứng ở chỗ của số 1", "Khoản 1")
        return
    match = _LINE.match(line)
    kind = fold(match["word"]).replace(" ", "") if match else ""
    if not match or kind not in _KINDS or not (reason := _reason(kind, match)):
        return
    right, noun = _KINDS[kind]
    if kind == "dieu":
        values = (("written", line.strip()[:60]), ("reason", reason), ("advice", _ADVICE))
        yield "B618", number, values
    else:
        yield _lost(number, match.group().strip()[:60], f"{noun}: {reason}", right)


_ADVICE = "Mở một điều thì viết “Điều 5. Tên điều”; văn bản quét thì soát lại cả các điều khác."


def _reason(kind: str, match: re.Match[str]) -> str:
    """Return what is wrong with a line that may open a provision; empty when nothing is."""
    word, number, sign = match["word"], match["number"], match["sign"].strip(" *_")
    right = _KINDS[kind][0]
    if word.lower() in _OTHER_WORDS or (kind == "diem" and not number.islower()):
        return ""
    if word not in (right, right.upper(), right.lower()) and word.upper() != right.upper():
        return f"viết “{word}” thay cho “{right}”"
    if match["point"] or not match["gap"]:
        return "giữa chữ và số chỉ có một dấu cách"
    if not _NUMBERS.get(kind, _OF_CHAPTERS).fullmatch(number) or _A_LETTER_AT_THE_END.fullmatch(
        number
    ):
        return f"“{number}” không phải số, có lẽ máy quét đọc nhầm"
    if sign and sign not in _SIGNS.get(kind, ".:"):
        return f"sau số là dấu “{sign}”"
    return ""


def _lost(number: int, written: str, lost: str, right: str) -> Problem:
    result = f"không thành {lost}"
    advice = f"Viết lại như bản gốc: “{right}”; đúng như vậy thì giữ."
    return "B615", number, (("written", written), ("result", result), ("advice", advice))
