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
            r"https?://\S+|\bwww\.[\w-]+\.\S+|[-–|(\[]\s*[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org)[)\]]?$",
            re.IGNORECASE,
        ),
        "tiêu đề mang địa chỉ của một trang web",
        "Bỏ địa chỉ khỏi tiêu đề; là nguồn thì ghi ở “source”.",
    ),
    UnmeantSign(
        re.compile(r"(?<=[^\W\dA-ZĐ_])(?<!\bv\.v)(?<!\bTP)\.$"),
        "tiêu đề kết thúc bằng dấu chấm",
        "Xóa dấu chấm.",
    ),
)
_STATE = (
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


def title_left_over(title: str) -> Iterator[Unmeant]:
    """Yield what no title has."""
    yield from first_of_each(_SURE, title)


def maybe_of_a_file(title: str, is_draft: bool = False) -> Iterator[Unmeant]:
    """Yield what few titles have; that of a draft may say how far it is written."""
    yield from first_of_each(_MAYBE if is_draft else (*_MAYBE, *_STATE), title)
