"""What a title takes over from its file, from a template, from the state of its writing."""

import re
from collections.abc import Iterator

from generator.text.unmeant.unmeant import Unmeant, UnmeantSign, first_of_each

_ENDING = r"(?:docx?|odt|rtf|pdf|txt|md|xlsx?|pptx?|pages|html?|jpe?g|png|heic)"
_OF_A_FILE = "tiêu đề mang tên của một tệp"
_TITLE = "Viết tiêu đề mà người đọc sẽ thấy."
_SURE = (
    UnmeantSign(
        re.compile(
            r"^\W*(?:bản |bài )?(?:nháp|draft)(?: \d{1,2})?\s*(?:[:\]|–—-]|\)\s)"
            r"|^\W*(?-i:NHÁP|DRAFT)\b"
            r"|[\[(](?:bản |bài )?(?:nháp|draft)(?: \d{1,2})?[\])]$",
            re.IGNORECASE,
        ),
        "tiêu đề còn ghi là bản nháp",
        "Xóa chữ ấy; bài chưa xong thì ghi “status: draft”.",
    ),
    UnmeantSign(
        re.compile(r"\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{%.*?%\}|<%.*?%>|%[A-Z_]{3,}%|\[%\w+%\]"),
        "đây là chỗ trống của một khuôn mẫu",
        _TITLE,
    ),
    UnmeantSign(
        re.compile(
            r"(?:[-–_]\s?(?-i:Copy|Bản sao(?= ?\())(?: ?\(\d{1,3}\))?|(?-i:\bCopy ?)\(\d{1,3}\)"
            r"|^Copy of .*|^(?:untitled|không tiêu đề|chưa (?:đặt tên|có tiêu đề))[\s\d()_-]*)$",
            re.IGNORECASE,
        ),
        _OF_A_FILE,
        _TITLE,
    ),
)
_MAYBE = (
    UnmeantSign(
        re.compile(
            rf"(?<=[\w)])\.{_ENDING}$|^(?:document|new (?:document|text document)|doc)\s?\d*$"
            r"|^(?:tài liệu|văn bản mới)\s?\d{1,2}$|^(?=[\w-]+$)[^_]+_[^_]*_.+$"
            r"|^Bản sao của .*|[-–_]\s?(?-i:Bản sao)$|^không tên[\s\d()_-]*$",
            re.IGNORECASE,
        ),
        _OF_A_FILE,
        _TITLE,
    ),
    UnmeantSign(
        re.compile(
            r"[-–_(\[|]\s*(?:bản (?:cuối(?: cùng)?|chốt|in|gửi|sửa|đã sửa|mới(?: nhất)?"
            r"|chính thức)|đã (?:sửa|duyệt|biên tập)|chưa (?:duyệt|xong|sửa)|final"
            r"|ver(?:sion)?\.? ?\d+|v\d{1,2}|sửa lần \d{1,2}|rev\d*|ok)\s*[)\]]?$"
            r"|[-_]\s*(?-i:lần \d{1,2})$"
            r"|(?-i:\bbản (?:cuối(?: cùng)?|chốt))$",
            re.IGNORECASE,
        ),
        "tiêu đề còn ghi bài viết đến đâu",
        "Xóa chữ ấy.",
    ),
)
_OFFICE = (
    r"(?:(?:phó )?(?:chủ tịch|giám đốc|tổng giám đốc|bộ trưởng|thủ tướng|cục trưởng|vụ trưởng|viện"
    r" trưởng|hiệu trưởng|trưởng|tổng|chánh|bí thư))"
)
"""“Q.” before it stands for who acts in an office; before a name it is the name's own letter."""
_SIGNED = (
    UnmeantSign(
        re.compile(
            r"\((?:đã|da) k(?:ý|í|y)[^()]*\)|^đã k[ýí]\b[^\w]*"
            r"|^(?:chữ k[ýí]|dấu)\b[^\w]*$|^[(\[](?:chữ k[ýí]|dấu)\b[^()\[\]]*[)\]]",
            re.IGNORECASE,
        ),
        "đây là dấu của bản sao, không phải tên người",
        "Chỉ ghi họ và tên.",
    ),
    UnmeantSign(
        re.compile(
            r"^(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\s*\.\s?(?=\w).*|^(?:T/M|K/T|T/L)\b.*"
            rf"|^Q\s*\.\s?(?i:{_OFFICE})\b.*"
        ),
        "đây là lời ghi trên chữ ký, không phải tên người",
        "Tên người ở “name”, chức vụ ở “role”.",
    ),
)


def title_left_over(title: str) -> Iterator[Unmeant]:
    """Yield what no title has."""
    yield from first_of_each(_SURE, title)


def maybe_of_a_file(title: str) -> Iterator[Unmeant]:
    """Yield what few titles have."""
    yield from first_of_each(_MAYBE, title)


def not_of_a_name(name: str) -> Iterator[Unmeant]:
    """Yield what stands beside a signature, and is no part of the signer's name."""
    yield from first_of_each(_SIGNED, name)
