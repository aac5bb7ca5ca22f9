"""Signs of Markdown's other dialects, and of what is like it: they would be shown as words."""

import re
from collections.abc import Iterator

from generator.markdown.braces import (
    ASTRAY_IN_A_LINE,
    ASTRAY_IN_A_PARAGRAPH,
    BRACES,
    DROPPED_ELSEWHERE,
)
from generator.markdown.notation import Notation
from generator.markdown.sign import Sign
from generator.text.patterns import pattern

_WORDS = "Viết lại bằng chữ thường."
_SMALL = "Viết bằng chữ số nhỏ có sẵn: m², H₂O, 10⁶."
_NOTE = "Ghi chú của Ban Biên tập thì viết “> [!ghi-chu]”; chữ khác viết thành đoạn thường."
_ADMONITION = frozenset({"admonition", "pymdownx.details", "pymdownx.blocks.admonition"})
_DETAILS = frozenset({"pymdownx.details", "pymdownx.blocks.details"})
_MAY_BE = pattern(
    r"[{}$^~=`\\]|%%|<<|//|/\*|!\w|!\[|\[-?@|\]\(|@i|\+\+|^[iw!?~x]>|\":http|!!!|\?\?\?|::|\*\[|8<|\[/?[a-z_]|:[a-z]|'''|\+\+|^(?::\s|h\d\.|\.\.|bq\.)",
    re.IGNORECASE | re.MULTILINE,
)
_LETTERS = pattern(r"[{}$^~=`\\<>!@+\[*]")
_PAIRS = ("%%", "//", "/*", "](", "::", '":', "???", "'''")
_AFTER_A_COLON = pattern(r":[a-z]", re.IGNORECASE)
_AT_A_LINE = pattern(r"\n(?::\s|h\d\.|\.\.|bq\.)", re.IGNORECASE)

DIALECT_SIGNS = (
    Sign(
        pattern(rf"{BRACES}|\{{[.#][^{{}}\n]*\}}?|\{{%(?![^%\n]+%\}})[^{{}}\n]*"),
        "cổng không đặt lớp, tên neo, khuôn mẫu bằng dấu { }",
        "Xóa dấu { } và chữ bên trong; đúng là chữ thì viết “\\{”.",
        frozenset({"attr_list"}),
    ),
    Sign(
        pattern(r"(?<!\{)\$?\{[A-Za-z_][\w.-]+\}(?!\})|\$?\{\d{1,2}\}|<{2}[\w …]{1,40}>{2}"),
        "đây là chỗ trống của một khuôn mẫu",
        "Thay bằng chữ đúng; nếu đúng là chữ, viết “\\{”.",
    ),
    Sign(
        pattern(
            r"(?<![\w$\\])\$(?=[^\s$])(?:[^$\n]{0,80}[\\^_{}=+<>][^$\n]{0,80}|[A-Za-z])"
            r"(?<=\S)\$(?![\w$])"
        ),
        "cổng không viết công thức",
        _WORDS,
        frozenset({"pymdownx.arithmatex", "mdx_math"}),
    ),
    Sign(
        pattern(r"(?<=\w)~[^\s~]{1,12}~|(?<!\^)\^[^\s^]{1,12}\^"),
        "cổng không có chữ nhỏ ở trên, ở dưới dòng",
        _SMALL,
        frozenset({"pymdownx.tilde", "pymdownx.caret"}),
    ),
    Sign(
        pattern(r"(?<![\w:/]):[a-z][a-z0-9_+-]*[a-z0-9]:(?![\w/:])"),
        "cổng không có mã của biểu tượng hay của trang tài liệu",
        "Viết thẳng biểu tượng hay chữ ấy, hoặc xóa.",
        frozenset({"pymdownx.emoji"}),
    ),
    Sign(
        pattern(
            r"\{(?:\+\+|--|>>|==)[^{}\n]*\}|(?<![\w+])\+\+[^\s+](?:[^+\n]|\+(?!\+))*\+\+(?![\w+])|%%.*?%%"
        ),
        "đây là dấu sửa bài, ghi chú của phần mềm khác",
        _WORDS,
        frozenset({"pymdownx.critic", "pymdownx.keys"}),
    ),
    Sign(
        pattern(
            r"\[(?:gallery|youtube|vimeo|video|audio|embed|playlist|caption|contact-form[\w-]*|vc_\w+"
            r"|su_\w+|b|u|url|img|quote|size|color|center)(?:[= ][^\[\]\n]*)?\](?!\(|[^\n]*\[/)",
            re.IGNORECASE,
        ),
        "đây là mã của diễn đàn hay của trang cũ",
        "Viết **đậm**, *nghiêng*, [chữ hiện ra](địa chỉ), ![mô tả hình](tệp.jpg).",
    ),
    Sign(
        pattern(r"\{\{(?![^{}\n]+\}\})|\{#(?:[^#\n]*#\})"),
        "đây là dấu của một khuôn mẫu",
        "Xóa dấu ấy; nếu đúng là chữ, viết “\\{”.",
    ),
    Sign(
        pattern(r"(?<![\w\\:\ufffc])\\[A-Za-z]{2,}|/\*.*?\*/"),
        "đây là lệnh LaTeX, ghi chú của mã",
        _WORDS,
    ),
    Sign(
        pattern(r"(?<!\S)`+[^\s`][^`\n]*"),
        "dấu ` không thành cặp",
        "Xóa dấu `; dấu nháy thì viết “ ”.",
    ),
    Sign(
        pattern(
            r"\"[^\"\n]+\":https?://\S*|![\w./-]+\.(?:jpe?g|png|gif|webp)!|!\[[^\]\n]+\](?![(\[\]])"
        ),
        "hình, liên kết viết theo cách khác",
        "Viết [chữ hiện ra](địa chỉ), ![mô tả hình](tệp.jpg).",
    ),
    Sign(
        pattern(r"!?\[[^\]\n]+\]\([^()\n]*$", re.MULTILINE),
        "liên kết không được đóng",
        "Thêm dấu “)” sau địa chỉ.",
    ),
    Sign(
        pattern(r"\[-?@[a-z][\w:-]*\d[\w:-]*(?:[;,][^\[\]\n]*)?\](?!\()", re.IGNORECASE),
        "cổng không có danh mục tài liệu để dẫn",
        "Viết tên tài liệu, hay liên kết tới nó.",
        frozenset(),
    ),
    Sign(pattern(r"'''[^'\n]+'''"), "đây là dấu đậm của wiki", "Viết **chữ đậm**."),
)
DIALECT_LINES = (
    Sign(
        pattern(r"^!!![ \t]*[\w\"“-][^\n]*", re.MULTILINE),
        "cổng không có khung ghi chú kiểu này",
        _NOTE,
        _ADMONITION,
    ),
    Sign(
        pattern(r"^\?\?\?\+?[ \t]+(?:[a-z]+\b|[\"“])[^\n]*", re.MULTILINE),
        "cổng không có khung gập lại",
        _NOTE,
        _DETAILS,
    ),
    Sign(
        pattern(r"^===[!+]{0,2}[ \t]+[\"“][^\n]*", re.MULTILINE),
        "cổng không có thẻ chuyển trang",
        "Viết mỗi phần dưới một “## Tiêu đề”.",
        frozenset({"pymdownx.tabbed", "pymdownx.blocks.tab"}),
    ),
    Sign(
        pattern(r"^\*\[[^\]\n]+\]:[^\n]*", re.MULTILINE),
        "cổng không giải nghĩa chữ tắt bằng dòng này",
        "Ở lần đầu viết chữ đủ, chữ tắt trong ngoặc đơn.",
        frozenset({"abbr"}),
    ),
    Sign(
        pattern(r"^;?-{1,}8<-+[^\n]*", re.MULTILINE),
        "cổng không chép tệp khác vào bài",
        "Chép lời của tệp ấy vào đây.",
        frozenset({"pymdownx.snippets"}),
    ),
    Sign(
        pattern(r"^\[TOC\][ \t]*$", re.MULTILINE | re.IGNORECASE),
        "mục lục tự có ở đầu trang dài",
        "Xóa dòng này.",
        frozenset({"toc"}),
    ),
    Sign(
        pattern(r"^:{3,}(?:[ \t]*[\w{][^\n]*|[ \t]*$)|^/{3,}[ \t]+\w[^\n]*", re.MULTILINE),
        "cổng không có khung kiểu này",
        _NOTE,
        frozenset({"pymdownx.blocks.admonition", "pymdownx.blocks.details"}),
    ),
    Sign(
        pattern(r"(?<=\n):[ \t]+\S[^\n]*"),
        "cổng không có dòng định nghĩa",
        "Viết “**Từ:** nghĩa của từ.” trên một dòng.",
        frozenset({"def_list"}),
    ),
    Sign(
        pattern(
            r"^(?:\.\. [\w-]+::|h[1-6]\. |bq\. |={1,6} [^=\n\"“]+ ={1,6}$|={2,6} [^\s=\"“]|={3,}$"
            r"|(?:image|include|video)::|[!@](?:include|import)\b|[iw!?~x]> |//\s|\+{3}$)[^\n]*",
            re.MULTILINE,
        ),
        "đây là cách viết của wiki hay của phần mềm khác",
        "Viết “## Tiêu đề”, ![mô tả hình](tệp.jpg) hay đoạn thường.",
    ),
)
"""At the beginning of a paragraph's line."""


def may_be_of_a_dialect(words: str) -> bool:
    """Is there a letter that any of the signs has? Nearly always not, and seen at a glance."""
    return _may_be_seen(words) and _MAY_BE.search(words) is not None


def _may_be_seen(words: str) -> bool:
    """Say quickly what `_MAY_BE` says of nearly all words: there is nothing."""
    return (
        _LETTERS.search(words) is not None
        or any(map(words.__contains__, _PAIRS))
        or _AFTER_A_COLON.search(words) is not None
        or _AT_A_LINE.search(f"\n{words}") is not None
    )


def signs_of_dialects(is_paragraph: bool, notation: Notation) -> Iterator[Sign]:
    """Yield the signs to look for; on a page, those of which its extensions make nothing."""
    for sign in (*DIALECT_SIGNS, *(DIALECT_LINES if is_paragraph else ())):
        if not notation.knows(sign.made_by):
            yield sign
    if notation.knows(frozenset({"attr_list"})):
        yield ASTRAY_IN_A_PARAGRAPH if is_paragraph else ASTRAY_IN_A_LINE
        yield DROPPED_ELSEWHERE
