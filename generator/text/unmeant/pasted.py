"""What comes along with a copy: addresses of one's own machine, codes, letters of a drawing."""

import re
from collections.abc import Iterator

from generator.text.patterns import pattern
from generator.text.unmeant.broken_letters import UTF_7
from generator.text.unmeant.unmeant import Unmeant, UnmeantSign, first_of_each

_BYTE = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_FAR = r"(?!(?:\.\d{3})+(?![\d.]))"
"""10.000.000.000 and 192.168.100.200 are money as well."""
_TEN = (
    rf"(?:(?<=\bIP )|(?<=địa chỉ )|(?<=máy chủ )|(?<=vào ))10(?:\.{_BYTE}){{3}}"
    rf"|10{_FAR}(?:\.{_BYTE}){{3}}(?=:\d|(?-i:/[a-z]))"
    rf"|(?<!bản )(?<!mục )10(?=\.0\.|\.\d{{1,3}}\.0\.){_FAR}(?:\.{_BYTE}){{3}}"
)
"""A section may be 10.1.2.3, but no section is the nought-th."""
_PRIVATE = (
    rf"(?<![\d.,/])(?:127{_FAR}(?:\.{_BYTE}){{3}}|192\.168{_FAR}(?:\.{_BYTE}){{2}}"
    rf"|172\.(?:1[6-9]|2\d|3[01]){_FAR}(?:\.{_BYTE}){{2}}|{_TEN})(?![\d.]\d)(?::\d+)?(?:/\S*)?"
)
_LOCAL = (
    r"\bhttps?://(?:\[|[\w-]+(?::\d+)?(?=[/\s?#,;)”]|\.(?:\s|$)|$))[^\s”)]*"
    r"|(?<![\w.-])localhost:\d+(?:/[^\s”)]*)?"
)
_SCHEMES = (
    r"\b(?:file:/{1,3}|smb://|afp://|blob:https?:|chrome-extension://|moz-extension://|content://"
    r"|vscode://|about:(?:blank|srcdoc)\b)[^\s”)]*"
)
_PATHS = (
    r"(?<![\w/])[A-Za-z]:\\[^\s”)]*|(?<![\w/])[C-Z]:/(?=[A-Za-z])[^\s”)]*"
    r"|(?:(?<![\w\\])\\\\|\ufffc)[\w.-]+\\[\w.-]+[^\s”)]*"
    r"|(?<![\w/.:-])(?:/(?:home|Users|Volumes|mnt|media)/[\w.-]+/|~/(?=\w))[^\s”)]*"
)
_ENCODED = (
    r"%(?:C[3-9]|E1)%[89AB][0-9A-F]|=(?:C[3-9]|E1)=[89AB][0-9A-F]|=\?utf-8\?"
    r"|\\u(?:00[c-f]|01[0-9ab]|1e)[0-9a-f]{1,2}|\\x[c-f][0-9a-f]|\\u\{1e[0-9a-f]{2}\}"
    rf"|{UTF_7}"
)
_IN_WORDS = r"(?<![^\s(“\"‘])(?![^\s]{0,200}(?://|www\.))(?![^\s]{0,40}/)[^\s]{0,60}?"
_LATIN = "A-Za-zÀ-ɏḀ-ỿ"
_HAN = r"\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uff0f\uff1a-\uff20"
_WIDE = r"\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
_SIGNS = (
    UnmeantSign(
        pattern(f"{_LOCAL}|{_PRIVATE}", re.IGNORECASE),
        "địa chỉ chỉ mở được trên máy hay trong mạng của bạn",
        "Viết địa chỉ mà ai cũng mở được, hoặc xóa.",
    ),
    UnmeantSign(
        pattern(f"{_SCHEMES}|{_PATHS}", re.IGNORECASE),
        "đây là đường dẫn trên máy của bạn, người khác không mở được",
        "Đặt tệp cạnh bài rồi viết [tên tài liệu](ten-tep.pdf), hoặc xóa đường dẫn.",
    ),
    UnmeantSign(
        pattern(f"{_IN_WORDS}(?:{_ENCODED})[^\\s)”]*", re.IGNORECASE),
        "chữ có dấu đã thành mã",
        "Gõ lại chữ ấy, có dấu.",
    ),
    UnmeantSign(
        pattern(
            r"(?<!\w)\w*[\ufb00-\ufb06]\w*|[\U0001d400-\U0001d7ff]+"
            rf"|(?<![{_HAN}{_WIDE}])[{_WIDE}]+(?![{_WIDE}{_HAN}])"
            rf"|(?<![{_LATIN}])[{_LATIN}]+[\u0400-\u052f]\w*"
            rf"|(?<![\u0400-\u052f])[\u0400-\u052f]+[{_LATIN}]\w*"
        ),
        "chữ trông giống mà là chữ khác (chữ dính của PDF, chữ toán, chữ rộng, chữ Nga): tìm kiếm "
        "và máy đọc không nhận ra",
        "Gõ lại bằng bàn phím.",
    ),
)
_OTHER_LETTERS = (b"\xef", b"\xf0", b"\xd0", b"\xd1", b"\xd2", b"\xd3")
"""The first bytes, in UTF-8, of the letters above."""
_NEEDLES = (b"localhost:", b"127.", b"192.168", b"~/", b"=?", b"about:", b"blob:", b"smb:", b":\\")
_HOSTS = re.compile(rb":/(?:[A-Za-z]|/(?:[\[/]|[\w-]+(?:[^\w.-]|\.\W|\.?$)))")
_GROUPS = re.compile(rb"(?:10|172)\.\d{1,3}\.\d{1,3}\.\d")
_FOLDERS = re.compile(rb"/(?:home|Users|Volumes|mnt|media)/")
_PERCENT = re.compile(rb"%[CEce][0-9A-Fa-f]%")
_EQUAL = re.compile(rb"=[CEce][0-9A-Fa-f]=")
_PLUS = re.compile(rb"\+(?:A[M-Rab]|H[q-v])[\w+/]")
_BACKSLASH = re.compile(rb"\\[UXux\\]")


def pasted(words: str) -> Iterator[Unmeant]:
    """Yield what readers can neither open nor find."""
    yield from first_of_each(_SIGNS, words)


def may_be_pasted(words: str) -> bool:
    """Is there anything that `pasted` may know? Nearly always not, and seen at a glance.

    A letter is looked for ten times sooner in bytes.
    """
    data = words.encode(errors="replace")
    return (
        any(map(data.__contains__, _OTHER_LETTERS))
        or any(map(data.__contains__, _NEEDLES))
        or _HOSTS.search(data) is not None
        or _GROUPS.search(data) is not None
        or _FOLDERS.search(data) is not None
        or _PERCENT.search(data) is not None
        or _EQUAL.search(data) is not None
        or _PLUS.search(data) is not None
        or _BACKSLASH.search(data) is not None
    )
