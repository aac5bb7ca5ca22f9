"""Mistakes that a line shows by itself, before anyone asks where YAML gave up."""

import re
from collections.abc import Container

from generator.read.syntax_mistake import Advice, Mistake

_BLANKS = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000"
"""Blanks that are none in YAML: they come along when text is pasted from Word or a web page."""
_ODD_BLANK = re.compile(rf"[ ]*(?:- +)?(?:[A-Za-z_][\w-]*:)?(?P<blank>[{_BLANKS}])")
_ODD_INDENT = re.compile(rf" *[{_BLANKS}][ {_BLANKS}]*(?P<key>[A-Za-z_][\w-]*):")
_IN_BRACKETS = re.compile(r"\s*(?:- )?\s*(?P<key>[A-Za-z_][\w-]*):\s+(?P<sign>[\[{])")
_KEYED = re.compile(r"[^:]*:(?:\s|$)|- |-$|#|---|\s|$")
_WORD = re.compile(r"(?P<key>[a-z][a-z_]*)(?P<sign> ?[;=：]|[ \-.])\s*(?P<value>.*)")
_CONTINUED = "nếu là phần tiếp của dòng trên, thụt vào hai dấu cách."


def odd_blank(mistake: Mistake) -> Advice | None:
    """A blank that looks like a space and is none, where YAML wants a space."""
    first = max(1, min(mistake.start[0], mistake.at[0] - 1))
    for number in range(first, mistake.at[0] + 1):
        if match := _ODD_BLANK.match(mistake.line(number)):
            reason = f"dấu cách đặc biệt U+{ord(match['blank']):04X} thay cho dấu cách thường"
            hint = "Xóa nó rồi gõ lại bằng phím cách."
            return Advice(reason, hint, number, match.start("blank") + 1)
    return None


def odd_indent(text: str, keys: Container[str]) -> Advice | None:
    """A key that such blanks push in: YAML takes it for one at the margin."""
    for number, line in enumerate(text.split("\n"), 1):
        match = _ODD_INDENT.match(line)
        if match and match["key"] in keys:
            return odd_blank(Mistake(text, "", "", (number, 1), (number, 1)))
    return None


def value_in_brackets(mistake: Mistake) -> Advice | None:
    """`title: [Ảnh] Xã`: words that open with a bracket, and go on after it."""
    line = mistake.line(mistake.at[0])
    match = _IN_BRACKETS.match(line)
    if not match or not mistake.says("<block end>", "expected key", "mapping values"):
        return None
    column, closing = match.start("sign"), {"[": "]", "{": "}"}[match["sign"]]
    if closing not in line[column : mistake.at[1] - 1]:
        return None
    form = "danh sách" if match["sign"] == "[" else "nhóm khóa"
    reason = f"giá trị mở bằng “{match['sign']}” nên bị đọc thành {form}, mà sau đó còn chữ"
    hint = f'Đặt cả giá trị trong dấu ngoặc kép: {match["key"]}: "{match["sign"]}…".'
    return Advice(reason, hint, mistake.at[0], column + 1)


def keyless_line(mistake: Mistake) -> Advice | None:
    """`title Hội nghị`: a line that stands where a key must, and has no colon."""
    if mistake.says("could not find expected ':'"):
        return _without_colon(mistake, mistake.start[0])
    if not mistake.says("mapping values are not allowed"):
        return None
    number = next((n for n in range(mistake.at[0] - 1, 0, -1) if mistake.line(n).strip()), 0)
    return None if _KEYED.match(mistake.line(number)) else _without_colon(mistake, number)


def _without_colon(mistake: Mistake, number: int) -> Advice:
    match = _WORD.match(mistake.line(number))
    is_first = not any(mistake.line(above).strip() for above in range(1, number))
    if not match:
        hint = f"Viết “khóa: giá trị”; {_CONTINUED}"
        return Advice("dòng này không có “khóa:”", hint, number, 1)
    if not match["sign"].strip() and match["value"].startswith(":"):
        value = match["value"].lstrip(": ")
        hint = f"Viết “{match['key']}: {_short(value)}”."
        return Advice(
            "dấu hai chấm đứng rời khóa, dính vào giá trị", hint, number, match.end("key") + 1
        )
    key, sign = match["key"], match["sign"].strip()
    reason = f"sau “{key}” là “{sign}”, không phải dấu hai chấm" if sign else _NO_COLON.format(key)
    hint = f"Viết “{key}: {_short(match['value'])}”" + (
        "." if is_first or sign else f"; {_CONTINUED}"
    )
    return Advice(reason, hint, number, len(key) + 1)


def _short(value: str) -> str:
    return f"{value[:40]}{'…' if len(value) > 40 else ''}"


_NO_COLON = "thiếu dấu hai chấm sau “{}”"
