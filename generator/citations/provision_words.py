"""How a chain of provisions is written: “các điểm b, c khoản 1, từ khoản 3 đến khoản 5 Điều 7”.

Điểm, khoản and Điều are read; tiết, đoạn, Mục, Chương, Phần and Phụ lục among them are passed over.
"""

import re

_END = r"(?![^\W_])"
_QUOTED = "[\"'“‘(]?{value}[\"'”’)]?"
_NUMBERED = r"[0-9]{1,3}(?:\.[0-9]{1,2})?[a-zđ]?"
VALUES = {
    "điểm": rf"(?:[a-zđ]{{1,2}}[0-9]?|[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{0,2}}){_END}",
    "khoản": f"{_NUMBERED}{_END}",
    "điều": f"[0-9]{{1,4}}[a-zđ]?{_END}",
}
"""The values of the parts that are read."""

_PASSED_OVER = (
    "(?:tiết|tiểu mục|mục|chương|phần|phụ lục|đoạn|ý|câu|gạch đầu dòng)[ \n]"
    "(?:thứ[ \n](?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|đầu|cuối"
    r"|(?:số[ \n])?(?:[ivxlc]{1,7}|[0-9]{1,3}[a-z]?|[a-zđ]{1,2})"
    rf"(?:[./][0-9a-z]{{1,3}}){{0,3}}){_END}"
)
_OR_MORE = r"(?:[ \n]?,[ \n]?(?:và[ \n]|hoặc[ \n])?|[ \n](?:và|hoặc|hay|đến|&)[ \n]|[ \n]?-[ \n]?)"
_READ = "|".join(
    rf"{kind}[ \n]?(?:từ[ \n])?{quoted}(?:{_OR_MORE}{quoted}){{0,30}}"
    for kind, value in VALUES.items()
    for quoted in (_QUOTED.format(value=value),)
)
ATOM = rf"(?:{_READ}|{_PASSED_OVER})"
_LINK = (
    r"(?:và/hoặc|và|hoặc|hay|cũng[ \n]như|đến|vào|của|tại|thuộc|trong|ở"
    r"|(?:quy[ \n]định|nêu)[ \n]tại)"
)
BEFORE_ATOM = r"(?:(?:các|những|từ|tại)[ \n]){0,2}"
_MARKS = "[*_]{0,3}"
_JOIN = rf"{_MARKS}(?:[ \n]?[,;&/-][ \n]?|[ \n])(?:{_LINK}[ \n])?{BEFORE_ATOM}{_MARKS}(?:\([ \n]?)?"
_BEGINS = r"(?:(?<![^\W_])|(?<=tại)|(?-i:(?<=[a-zđ])(?=[ĐK])))"
"""A word begins, be it glued to the one before it: “quy định tạiĐiều 37”."""

CHAIN = rf"{_BEGINS}{ATOM}(?:{_JOIN}{ATOM}\)?){{0,40}}"
"""The whole chain; `re.IGNORECASE` is meant."""

FIRST_VALUES = re.compile(
    "|".join(
        rf"{_BEGINS}{kind}[ \n]?(?:từ[ \n])?[\"'“‘(]?(?P<{kind}>{value})"
        for kind, value in VALUES.items()
    ),
    re.IGNORECASE,
)
"""The first value of each part of a chain."""
