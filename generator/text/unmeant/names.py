"""Names as nobody's name is written: with an address in them, in capitals, without marks."""

import re
from collections.abc import Iterator

from generator.text.fold import fold
from generator.text.letter_case import LARGE
from generator.text.unmeant.unmarked import is_unmarked_name, is_unmarked_title
from generator.text.unmeant.unmeant import Unmeant, UnmeantSign, first_of_each

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
_NOBODY = UnmeantSign(
    re.compile(
        r"^\W*(?:(?:nguồn|ảnh)(?: ảnh)?:? )?(?:trên |từ )?(?:internet|mạng(?: internet)?|google"
        r"|facebook|sưu tầm|không rõ|st)\W*$",
        re.IGNORECASE,
    ),
    "đó không phải người chụp, cũng không phải nơi có quyền với ảnh",
    "Ghi tên người chụp hay cơ quan có ảnh; không biết là của ai thì thay ảnh khác.",
)
_HALF_A_NAME = UnmeantSign(
    re.compile(r"^[^\W\d_]{1,7}$"), "tên chỉ có một tiếng", "Ghi cả họ, tên đệm và tên."
)
_CONTACTS = (
    UnmeantSign(
        re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.[A-Za-z]{2,}"),
        "đây là địa chỉ thư, lên trang thì ai cũng thấy",
        "Chỉ ghi tên.",
    ),
    UnmeantSign(
        re.compile(r"https?://\S+|\bwww\.\S+|(?<!\w)@\w[\w.]+"),
        "đây là địa chỉ trên mạng, không phải tên",
        "Chỉ ghi tên; địa chỉ trang của nguồn thì ghi ở “url”.",
    ),
    UnmeantSign(
        re.compile(r"(?<![\d/])(?:\+84|0)(?:[ .-]?\d){8,10}(?!\d)"),
        "đây là số điện thoại, lên trang thì ai cũng thấy",
        "Chỉ ghi tên.",
    ),
    UnmeantSign(
        re.compile(
            r"^(?:(?:đồng )?tác giả|người viết|người ký|bút danh|họ (?:và )?tên|nguồn(?: tin)?"
            r"|(?:tin|bài|ảnh)(?:(?:,| và) (?:bài|ảnh))*)\s?:"
            rf"|^theo(?-i:(?= [{LARGE}]))",
            re.IGNORECASE,
        ),
        "chữ này đứng trước tên, không thuộc về tên",
        "Chỉ ghi tên; trang tự viết chữ ấy.",
    ),
)
_SEVERAL = UnmeantSign(
    re.compile(
        r"\s(?:và|&|[-–/+])\s|[,;/](?=\s?\w)|[(\[].*"
        r"|^(?:ông|bà|nhà báo|phóng viên|PV|BTV|CTV|biên tập viên|cộng tác viên)\b\.?(?=\s)",
        re.IGNORECASE,
    ),
    "tên của một người không có dấu hay chữ này",
    "Hai người thì hai mục; chức danh, nơi làm việc thì ghi ở “role”; tên chung thì “kind: desk”.",
)
_OPEN = re.compile(r"“[^“”]*$|«[^«»]*$|^[^\"]*\"[^\"]*$")
_MANY_WORDS = 4
_VOWEL = re.compile("[aeiouy]")
_WRITE_NAMES = "Viết như trong câu: chữ hoa chỉ ở đầu mỗi tiếng của tên."


def not_of_a_signer(name: str) -> Iterator[Unmeant]:
    """Yield what stands beside a signature, and is no part of the signer's name."""
    yield from first_of_each(_SIGNED, name)


def not_of_a_name(name: str) -> Iterator[Unmeant]:
    """Yield what leads to somebody, or before a name, and is no part of it."""
    yield from first_of_each(_CONTACTS, name)


def maybe_half_a_name(name: str) -> Iterator[Unmeant]:
    """Yield a signer's name of one syllable."""
    yield from first_of_each((_HALF_A_NAME,), name)


def maybe_of_nobody(credit: str) -> Iterator[Unmeant]:
    """Yield the credit of a picture that says whence it came, and not whose it is."""
    yield from first_of_each((_NOBODY,), credit)


def maybe_in_capitals(name: str) -> Iterator[Unmeant]:
    """Yield a whole name of large letters; foreign ones may be short forms, word for word."""
    if not name.isascii() and _is_in_capitals(name, 2):
        yield Unmeant(0, name, "tên viết hoa cả", _WRITE_NAMES)


def maybe_no_person(name: str) -> Iterator[Unmeant]:
    """Yield what parts two people in one name, and a name of large letters."""
    yield from first_of_each((_SEVERAL,), name)
    if name.isascii() and _is_in_capitals(name, 2):
        yield Unmeant(0, name, "tên viết hoa cả", _WRITE_NAMES)


def maybe_no_name(name: str) -> Iterator[Unmeant]:
    """Yield a whole name that begins with a small letter, or lacks marks."""
    if name[:1].islower() and "." not in name:
        yield Unmeant(0, name, "tên bắt đầu bằng chữ thường", "Viết hoa chữ đầu của tên.")
    if is_unmarked_name(name):
        yield Unmeant(0, name, "tên viết không dấu", "Gõ lại có dấu.")


def maybe_no_line(line: str) -> Iterator[Unmeant]:
    """Yield a whole line that has only large letters, or lacks marks."""
    if _is_in_capitals(line, _MANY_WORDS):
        advice = "Viết như một câu: chữ hoa ở đầu câu và tên riêng."
        yield Unmeant(0, line, "cả dòng viết hoa, khó đọc", advice)
    if match := _OPEN.search(line):
        yield Unmeant(
            match.start(),
            match.group()[:30],
            "mở ngoặc kép mà không đóng",
            "Thêm dấu đóng, hoặc xóa dấu này.",
        )
    if is_unmarked_title(line):
        yield Unmeant(0, line, "chữ Việt không dấu", "Gõ lại có dấu.")


def _is_in_capitals(words: str, least: int) -> bool:
    """Has a line of several words large letters only? Short forms (VTV, GDĐT) are no words."""
    if not words.isupper():
        return False
    return sum(len(word) > 1 and _has_vowel(word) for word in words.split()) >= least


def _has_vowel(word: str) -> bool:
    return _VOWEL.search(fold(word)) is not None
