"""What an editor most likely meant where YAML gave up, in words an editor understands.

Each rule looks at YAML's complaint and the lines around it. The first that knows the mistake
speaks; its place may be earlier than the parser's, which often notices a line too late.
"""

import re

from generator.read.syntax_lines import keyless_line, odd_blank, value_in_brackets
from generator.read.syntax_mistake import ABOVE, Advice, Mistake, unindented

_KEY = r"(?:- |\{)?\s*(?P<key>[A-Za-z_][\w-]*)"
_MISSING_SPACE = re.compile(r"\s*(?:- |\{)?\s*(?P<key>[^\W\d][\w-]*(?: [^\W\d]+){0,3}):(?=[^\s:/])")
_OPEN_QUOTE = re.compile(rf"""\s*{_KEY}:\s+(?P<sign>["'])(?:(?!(?P=sign)).)*$""")
_AFTER_QUOTE = re.compile(
    rf"""\s*{_KEY}:\s+(?P<sign>["'])(?:(?!(?P=sign)).)*(?P=sign)\s*(?=[^\s#])"""
)
_QUOTES = {
    '"': (
        "ngoặc kép",
        "Bọc cả giá trị bằng dấu nháy đơn ('…'), hoặc dùng “ ” cho ngoặc kép bên trong.",
    ),
    "'": (
        "nháy đơn",
        "Bọc cả giá trị bằng dấu ngoặc kép (\"…\"), hoặc viết hai dấu nháy ('') cho dấu bên trong.",
    ),
}
_VALUE = re.compile(rf"\s*{_KEY}:\s+(?=\S)")
_AT_THE_MARGIN = re.compile(r"(?P<key>[a-z][a-z_]*): +\S")
_TAB = re.compile(r" *\t")
_CURLY = "dấu “ ” là chữ, không phải dấu ngoặc kép bọc giá trị, mà trong giá trị có dấu hai chấm"


def advice(mistake: Mistake) -> Advice:
    """Return the first rule's answer; the last rule always has one."""
    return next(answer for rule in _RULES if (answer := rule(mistake)))


def no_keys(text: str, number: int) -> Advice | None:
    """Return why lines, the first of them this one, are one word for YAML and no keys."""
    last = number + text.rstrip("\n").count("\n")
    return odd_blank(Mistake(text, "", "", (last, 1), (number, 1))) or missing_space(text, number)


def missing_space(text: str, number: int) -> Advice | None:
    """`title:Hội nghị`: YAML reads one word where the editor meant a key and a value."""
    lines = text.split("\n")
    match = _MISSING_SPACE.match(lines[number - 1]) if 0 < number <= len(lines) else None
    if not match:
        return None
    key = match["key"]
    return Advice(
        f"thiếu dấu cách sau “{key}:”", f"Viết “{key}: ” rồi mới đến giá trị.", number, match.end()
    )


def _tab(mistake: Mistake) -> Advice | None:
    number = mistake.at[0]
    match = _TAB.match(mistake.line(number))
    if not match:
        return None
    return Advice("thụt dòng bằng phím Tab", "Thay Tab bằng hai dấu cách.", number, match.end())


def _open_quote(mistake: Mistake) -> Advice | None:
    """An open quote swallows lines until the next quote; the parser complains only there."""
    if "quoted scalar" in mistake.context and mistake.says("end of stream"):
        return _unclosed_quote(*mistake.start)
    if not mistake.says("expected key", "<block end>", "flow"):
        return None
    for number in range(mistake.at[0] - 1, 0, -1):
        if match := _OPEN_QUOTE.match(mistake.line(number)):
            return _unclosed_quote(number, match.start("sign") + 1)
    return None


def _unclosed_quote(line: int, column: int) -> Advice:
    return Advice(
        "dấu ngoặc kép mở ở đây không được đóng",
        "Thêm dấu đóng cùng loại ở cuối giá trị.",
        line,
        column,
    )


def _after_quote(mistake: Mistake) -> Advice | None:
    number = mistake.at[0]
    match = _AFTER_QUOTE.match(mistake.line(number))
    if not match or not mistake.says("expected key", "<block end>", "','"):
        return None
    name, hint = _QUOTES[match["sign"]]
    return Advice(
        f"còn chữ sau dấu {name} đóng",
        hint,
        number,
        match.end() + 1,
    )


def _space(mistake: Mistake) -> Advice | None:
    if mistake.says("could not find expected ':'"):
        return missing_space(mistake.text, mistake.start[0])
    if not mistake.says("mapping values are not allowed"):
        return None
    here = mistake.line(mistake.at[0])[: mistake.at[1] - 1]
    return missing_space(mistake.text, mistake.at[0] - 1) if ":" not in here else None


def _colon(mistake: Mistake) -> Advice | None:
    if not mistake.says("mapping values are not allowed"):
        return None
    line, column = mistake.at
    match = _VALUE.match(mistake.line(line))
    if match and match.end() < column:
        hint = f'Đặt cả giá trị trong dấu ngoặc kép: {match["key"]}: "…".'
        if mistake.line(line)[match.end()] == "“":
            return Advice(_CURLY, hint, line, match.end() + 1)
        return Advice("trong giá trị có dấu hai chấm", hint, line, column)
    return _at_the_margin(mistake) or _indentation(line, column)


def _at_the_margin(mistake: Mistake) -> Advice | None:
    """The first key of a word, at the margin, has the others below it."""
    number = mistake.at[0] - 1
    key, above = _AT_THE_MARGIN.match(mistake.line(number)), mistake.line(number - 1)
    is_deeper = mistake.line(mistake.at[0]).startswith(" ")
    if not (key and is_deeper and (above.startswith(" ") or ABOVE.fullmatch(above))):
        return None
    return unindented(key["key"], mistake.text.split("\n")[: number - 1])


def _sign(mistake: Mistake) -> Advice | None:
    if not mistake.says("cannot start any token", "directive", "alphabetic or numeric"):
        return None
    line, column = mistake.start if mistake.start[0] == mistake.at[0] else mistake.at
    sign = mistake.line(line)[column - 1 : column]
    hint = "Đặt cả giá trị trong dấu ngoặc kép."
    return Advice(f"giá trị không được bắt đầu bằng “{sign}”", hint, line, column)


def _bracket(mistake: Mistake) -> Advice | None:
    if "flow" not in mistake.context:
        return None
    if mistake.start[0] == mistake.at[0]:
        hint = "Giữa các phần phải có dấu phẩy; chữ có dấu , : [ ] { } đặt trong ngoặc kép."
        return Advice("thiếu dấu phẩy hoặc dấu đóng ngoặc trước chỗ này", hint, *mistake.at)
    sign = mistake.line(mistake.start[0])[mistake.start[1] - 1 : mistake.start[1]]
    closing = {"[": "]", "{": "}"}.get(sign, "]")
    return Advice(f"“{sign}” mở ở đây không được đóng", f"Thêm “{closing}”.", *mistake.start)


def _dash(mistake: Mistake) -> Advice | None:
    if not mistake.says("sequence entries are not allowed"):
        return None
    hint = "Xuống dòng trước dấu “-”, hoặc viết [một, hai]."
    return Advice("dấu “-” của danh sách đứng sau khóa", hint, *mistake.at)


def _escape(mistake: Mistake) -> Advice | None:
    if not mistake.says("escape"):
        return None
    if mistake.says("Unicode"):
        reason = "sau dấu “\\” là mã không của chữ nào"
        return Advice(reason, "Gõ thẳng chữ ấy thay cho mã.", *mistake.at)
    return Advice("dấu “\\” trong ngoặc kép", "Dùng dấu nháy đơn: '…'.", *mistake.at)


def _uneven(mistake: Mistake) -> Advice | None:
    if mistake.says("expected key", "<block end>", "<document start>"):
        return _indentation(*mistake.at)
    return None


def _indentation(line: int, column: int) -> Advice:
    hint = "Các khóa cùng tầng phải bắt đầu ở cùng một cột."
    return Advice("thụt dòng không đều, hoặc thừa dấu ở đây", hint, line, column)


def _anything(mistake: Mistake) -> Advice:
    hint = "Xem dấu hai chấm, ngoặc và thụt dòng ở dòng này và dòng trên."
    return Advice("không đọc được từ chỗ này", hint, *mistake.at)


_RULES = (
    odd_blank,
    _tab,
    value_in_brackets,
    _open_quote,
    _after_quote,
    _space,
    keyless_line,
    _colon,
    _sign,
    _bracket,
    _dash,
    _escape,
    _uneven,
    _anything,
)
