"""Signs of other notations than ours, and letters of fonts and encodings that are gone."""

import re

from generator.markdown.sign import Sign
from generator.text.unmeant import BROKEN_LETTERS, may_be_broken

_WORDS = "Viết lại bằng chữ thường."
_HEADING = re.compile(r"^#+\s|^＃", re.MULTILINE)
FOREIGN_SIGNS = (
    Sign(
        re.compile(r"(?<!\])\[[^\[\]\n]+\]\[[^\[\]\n]*\]"),
        "không có địa chỉ nào mang tên trong ngoặc vuông thứ hai",
        "Viết [chữ hiện ra](địa chỉ); không phải liên kết thì thêm dấu \\ trước dấu “[”.",
    ),
    Sign(
        re.compile(r"\[\[[^\[\]\n]+\]\]|\{\{[^{}\n]+\}\}|\{%[^%\n]+%\}"),
        "đây là cách viết của wiki hay của khuôn mẫu khác",
        "Liên kết thì viết [chữ hiện ra](địa chỉ).",
    ),
    Sign(
        re.compile(r"\[/(?:b|i|u|url|img|quote|size|color|center|caption|gallery)\]"),
        "đây là mã của diễn đàn hay của trang cũ",
        "Viết **đậm**, *nghiêng*, [chữ hiện ra](địa chỉ).",
    ),
    Sign(
        re.compile(r"(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])|\$\$[^$\n]+\$\$"),
        "cổng không tô màu chữ, không viết công thức",
        _WORDS,
    ),
    *(Sign(row.pattern, row.reason, row.advice) for row in BROKEN_LETTERS),
)
FOREIGN_LINES = (
    Sign(
        _HEADING,
        "dòng này không thành tiêu đề",
        "Viết “## Tiêu đề”, dấu # đứng đầu dòng.",
    ),
    Sign(
        re.compile(r"^\[[ xX]\]\s", re.MULTILINE),
        "cổng không có ô đánh dấu",
        _WORDS,
    ),
)
"""At the beginning of a paragraph's line."""


def may_be_foreign(words: str) -> bool:
    """Is there a letter that any of the signs has? Nearly always not, and seen at a glance."""
    return (
        "[" in words
        or "{" in words
        or "$" in words
        or "==" in words
        or "＃" in words
        or ("#" in words and _HEADING.search(words) is not None)
        or may_be_broken(words)
    )
