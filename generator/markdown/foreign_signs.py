"""Signs of other notations than ours, and letters of fonts and encodings that are gone."""

import re

from generator.markdown.sign import Sign

_WORDS = "Viết lại bằng chữ thường."
_CAPITAL = r"\b\w*[a-z][À-ÖØ-Þ](?:[a-z]\w*|\b)"
_LETTER = r"\b\w*[äåæçëîïðñöøûüþµ]\w*"
_BEHIND_A_VOWEL = r"\b\w*[aeiouy][äåëïöûøñ]\w*"
_NEAR = r"(?:\W+\w+){0,2}\W+"
_OLD_ENCODING = (
    rf"áº\S|á»\S|Ä‘|Æ°|{_CAPITAL}\W+(?:{_CAPITAL}|{_LETTER})|{_LETTER}\W+{_CAPITAL}"
    rf"|{_BEHIND_A_VOWEL}{_NEAR}{_BEHIND_A_VOWEL}"
)
"""Words of TCVN3 and VNI, and UTF-8 that was read as another encoding."""
_RARE = re.compile(r"[\[{$＃º»‘\ufffd\ue000-\uf8ffäåæçëîïðñöøûüþµ]")
_UPPER, _INSIDE = re.compile(r"[À-ÖØ-Þ]"), re.compile(r"[a-z][À-ÖØ-Þ]")
_ASKED = re.compile(r"[^\W\d_]\?[^\W\d_]")
_HEADING = re.compile(r"^#+\s|^＃", re.MULTILINE)
_ENCODING = "Chép lại từ tệp gốc dạng Unicode; tệp Word phông cũ thì “portal import” tự chuyển."
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
    Sign(
        re.compile(r"[\ue000-\uf8ff\ufffd]"),
        "chữ đã mất, hay của phông ký hiệu (Symbol, Wingdings): máy khác hiện ra ô vuông",
        "Gõ lại dấu ấy; mục của danh sách thì mở dòng bằng “- ”.",
    ),
    Sign(
        re.compile(_OLD_ENCODING),
        "chữ của bảng mã cũ (TCVN3, VNI) hay đọc sai bảng mã",
        _ENCODING,
    ),
    Sign(
        re.compile(r"(?:[^\W\d_]\?[^\W\d_][^\n?]{0,30}){3}"),
        "chữ có dấu đã thành dấu hỏi",
        _ENCODING,
    ),
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
        _RARE.search(words) is not None
        or "==" in words
        or ("?" in words and _ASKED.search(words) is not None)
        or ("#" in words and _HEADING.search(words) is not None)
        or (_UPPER.search(words) is not None and _INSIDE.search(words) is not None)
    )
