"""What Jinja says of a template, in Vietnamese."""

import re

_WORDS = (
    (
        r"Unexpected end of template\..*The innermost block that needs to be closed is '(\w+)'\.",
        "hết tệp mà “{}” chưa đóng",
    ),
    (r"Unexpected end of template.*", "hết tệp mà một thẻ chưa đóng"),
    (r"Encountered unknown tag '(\w+)'\..*", "thẻ “{}” không có, hoặc đứng sai chỗ"),
    (r"No (?:filter|test) named '([\w.]+)'\.", "không có bộ lọc hay phép thử “{}”"),
    (r"Expected an expression, got '(.+?)'", "thiếu điều phải viết trước “{}”"),
    (r"expected token '.+?', got '(.+?)'", "sai ở “{}”"),
    (r"unexpected end of template, expected '(.+?)'\.", "hết tệp mà chưa có “{}”"),
    (r"unexpected '(.+?)'(?:, expected '.+?')?", "sai ở “{}”"),
    (r"unexpected char (?:'(.+?)'|\"(.+?)\") at \d+", "ký tự “{}” sai chỗ hoặc chưa đóng"),
    (r"block '(\w+)' defined twice", "khối “{}” có hai lần"),
    (r"Missing end of comment tag", "lời ghi chú chưa đóng bằng “#}}”"),
)
"""The patterns are its lexer's and parser's; what none of them knows stays English."""
_TOKENS = {"end of print statement": "}}", "end of statement block": "%}"}


def jinja_words(message: str) -> str:
    """Return why a template cannot be read."""
    for pattern, words in _WORDS:
        if match := re.fullmatch(pattern, message.strip(), re.DOTALL):
            written = [part for part in match.groups() if part is not None]
            return words.format(*(_TOKENS.get(part, part) for part in written))
    return message
