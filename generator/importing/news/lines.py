"""What a line of a page looks like: prose, a title, a name."""

import re
from collections.abc import Iterable
from itertools import pairwise, takewhile

from generator.text import fold, squeeze
from generator.text.letter_case import LARGE

_PROSE = 60
_LONG = 160
_SENTENCE = 30
_LEAST_WORDS = 7
_WHOLE = re.compile(r"[“\"'(–—-]?\s?[^\W\d_].*[.!?…][”\"’)\]]*", re.DOTALL)
_PLACE_AND_DAY = re.compile(
    r"[^,.]{2,40},\s*(?:ngày|tháng \d{1,2} năm"
    r"|\d{1,2}\s?(?:[/.:-]\s?\d|tháng|giờ|h\b)|\d{4}\W*$)",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:(?!(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),)[^,.\d|]){2,40},"
    r"\s*(?:ngày\s*\d|tháng\s\d{1,2}(?:/|\snăm\s)\d{4}\W*$)",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?…:;][\"”’»)\]]*$|[”\"]$|[.!?…]\s?\([^()]{2,40}\)$")
_SIGNS = re.compile(r"[\s\u200d\ufe0f\u2600-\u27bf\U0001f300-\U0001faff]+$")
_AWAITED = re.compile(
    r".*\|[^|]{2,24}:"
    r"|(?:(?:ngày )?(?:đăng|xuất bản|cập nhật)|thời gian)\b\D{0,16}\d{1,2}[/.-]\d.*:",
    re.IGNORECASE,
)
"""A counter, a button whose value no copy has, behind the day: `Đăng ngày 9/6/2026 | Đọc bài:`."""
_QUOTED = re.compile(r"[^.!?…:;,][”\"]$")
_SPEECH = re.compile(rf"[:,]\s*[“\"]|^[“\"]|[.!?]\s+[{LARGE}]")
_WORD = re.compile(r"[^\W\d_]+(?:[.'’][^\W\d_]+)*\.?")
"""H'Linh, K’Brếp, N.T. are words of names."""
_NUMBERED = re.compile(rf"(?:[IX]|[IVX]{{2,}})\. |V\. [{LARGE}\s]+$")
"""A heading counts so: I. MỤC TIÊU. One letter each, `T T`, are buttons."""
_LETTERS = re.compile(r"(?<!\S)[BCDĐFGHKLMNPQRSTVWXZ]{2,}(?!\S)")
"""No syllable: Tải PDF, Quét QR."""
_NOT_OF_TITLES = re.compile(r"(?:\s[|›»>•]\s?){1}|https?://|www\.|@|[|›»☰🔍]")
_JOINED = re.compile(r"\s[-–&/]\s|,|\svà\s")
_STEP = re.compile(r"\s+[/→⇒➜➔]\s+")
_LONGEST_STEP = 5
_LONGEST_OF_NAME = 3
_SURNAMES = frozenset(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly trinh dinh lam doan mai"
    " truong dao cao luong luu ha ta quach tong thai vuong to lo chu kieu nghiem bach quang".split()
)
_PEOPLES = frozenset(["thai", "ho", "chu"])
"""Surnames that are names of peoples and of lakes as well."""
_MIDDLE = frozenset(["thi", "van", "duc", "huu", "ngoc", "minh", "dinh", "a"])
_NO_NAMES = frozenset(
    (
        "trang chu|tin tuc|the gioi|doi song|phap luat|the thao|giao duc|xa hoi|chinh tri|kinh te"
        "|van hoa|khuyen hoc|su kien|thoi su|tin moi|ban doc|gioi thieu|lien he|van ban|video|anh"
        "|suc khoe|cong nghe|du lich|giai tri|nhip song|dia phuong|xay dung dang|quoc phong"
        "|nong thon"
        "|da phuong tien|tieu diem|khoa hoc|hoc bong|y te|moi truong|doan the|toa soan|tin anh"
        "|bien tap|thong bao|thu vien|hoat dong|viet nam|bac ho|ho chi minh|gia dinh|kinh doanh"
        "|mua xuan|nguoi viet|viec lam|tin bai|goc nhin|phong su|chuyen de|binh luan|chia se"
        "|mien bac|mien trung|mien nam|nu mien bac|nam mien bac|zalo facebook|facebook zalo"
        "|tin noi bat|tin trong tinh|viet nam net|an ninh|phong chong|nhan dan|dan tri|lao dong"
        "|tien phong|thanh nien|tuoi tre|ha noi moi|cong ly|dai doan ket|sai gon giai phong"
    ).split("|")
)
_NOT_IN_NAMES = frozenset(
    "hội báo tạp sở phòng ban tỉnh huyện xã phường thị tin bài ảnh nguồn theo tác hình video"
    " cổng ủy uỷ ubnd hđnd lớp cụm khu copy facebook zalo google news email chủ lượt xem nghe"
    " người nhóm bộ quỹ phóng chuyên bút góc nhịp diễn bản thôn làng ấp buôn chợ chùa đền".split()
)
_BODIES = re.compile(
    r"(?:trường|chi|đài|thông)(?: \S+){2}"
    r"|trường (?:tiểu|mầm|trung|đại|cao|chính|thcs|thpt|ptdt|th|mn|phổ|dân|sa|lái|học|chuyên)\b"
    r"|chi (?:hội|đoàn|bộ|cục|nhánh|tiết|ủy|uỷ)\b|thông (?:tấn|tin|báo|cáo|tư)\b"
    r"|đài (?:phát|truyền|tiếng|pt|th|khí|bắc|loan|vtv|vov|htv)\b",
    re.IGNORECASE,
)
"""What begins as the names of Trường Giang, Chi Mai, Đài Trang, Thông Thiện do, and is none."""


def without_signs(line: str) -> str:
    """Return a line without the pictures that a post ends its sentences in."""
    return _SIGNS.sub("", line)


def is_prose(line: str) -> bool:
    """Is it a paragraph of running words, rather than a heading, a name or a menu?"""
    line = without_signs(line)
    if len(line) >= _LONG:
        return line.count("|") < 3
    is_whole = _ENDS.search(line) is not None and not _names_in_quotes(line)
    return len(line) >= _PROSE and is_whole and line.count("|") < 3


def is_sentence(line: str) -> bool:
    """Has it the form of a sentence: some words, of which the first is large, and a full stop?"""
    line = without_signs(line)
    return len(line.split()) >= _LEAST_WORDS and _WHOLE.fullmatch(line) is not None


def _names_in_quotes(line: str) -> bool:
    """A title may end in a name in quotes; what somebody says stands behind a colon."""
    return _QUOTED.search(line) is not None and not _SPEECH.search(line)


def ends_sentence(line: str) -> bool:
    """Does it end as sentences do?"""
    return _ENDS.search(without_signs(line)) is not None


def may_be_title(line: str) -> bool:
    """Can it be the title of a piece: some words, no address, no menu?"""
    words = line.split()
    if not 3 <= len(words) <= 60 or len(line) < 14 or _NOT_OF_TITLES.search(line):
        return False
    if is_section(line) or _is_path(line):
        return False
    return not line.endswith((".", ";", ",", ":")) or line.endswith("...")


def _is_path(line: str) -> bool:
    """Is it the way to a page: Khuyến học / Hoạt động Hội?"""
    steps = _STEP.split(line)
    return len(steps) > 1 and all(0 < len(step.split()) <= _LONGEST_STEP for step in steps)


def is_section(line: str) -> bool:
    """Is it nothing but names of a newspaper's sections: Văn hóa - Xã hội?"""
    return all(fold(part.strip()) in _NO_NAMES for part in _JOINED.split(line))


def is_name(line: str, in_capitals: bool = False) -> bool:
    """Is it the name of a person: two to five words with capitals, none of a menu or a body?"""
    words = line.split()
    if not 2 <= len(words) <= 5 or len(line) > 40:
        return False
    if not all(_WORD.fullmatch(word) and word[0].isupper() for word in words):
        return False
    if all(len(word) == 1 for word in words) or _NUMBERED.match(line) or _LETTERS.search(line):
        return False
    plain = [fold(word).strip(".") for word in words]
    if " ".join(plain) in _NO_NAMES or words[0].lower() in _NOT_IN_NAMES:
        return False
    if _BODIES.match(line) or (line.isupper() and " ".join(plain[:2]) in _NO_NAMES):
        return False
    if in_capitals or not line.isupper():
        return True
    return plain[0] in _SURNAMES or any("." in word for word in words)


def has_surname(name: str) -> bool:
    """Does a name begin with a surname, or tell by a middle name that it is a person's?"""
    words = fold(name).split()
    return words[0] in _SURNAMES or bool(_MIDDLE.intersection(words[1:-1])) or name[1:2] in "'’"


def ends_in_surname(before: str) -> bool:
    """Does a surname stand right before a name, alone or with the middle names: `ông Lưu `?"""
    words = before.split()[-_LONGEST_OF_NAME:]
    run = list(takewhile(lambda word: word[:1].isupper() and word.isalpha(), reversed(words)))
    if not run or not before.endswith(" "):
        return False
    nearest = fold(run[0])
    is_people = len(run) == 1 and nearest in _PEOPLES
    return (nearest in _SURNAMES and not is_people) or fold(run[-1]) in _SURNAMES - _PEOPLES


def shared(line: str, others: Iterable[str]) -> float:
    """Return how much of a line's pairs of words stands in other lines, from 0 to 1."""
    pairs = set(pairwise(_folded(line)))
    there = {pair for other in others for pair in pairwise(_folded(other))}
    return len(pairs & there) / len(pairs) if pairs else 0.0


def same_words(line: str, other: str) -> bool:
    """Do both say the same, however they are written?"""
    return _folded(line) == _folded(other)


def _folded(line: str) -> list[str]:
    return re.findall(r"\w+", fold(squeeze(line)))


def tells_place_and_day(text: str) -> bool:
    """Is it `Hải Minh, ngày 5 tháng 9 năm 2024`, as a letter ends? Its place is no person."""
    return _SIGNED.match(text) is not None


def says_more(text: str) -> bool:
    """Is a line with a day or a name in it a sentence of its own, short as it may be?"""
    is_whole = _ENDS.search(text) is not None and len(text) > _SENTENCE
    return is_whole and not (_PLACE_AND_DAY.match(text) or _AWAITED.fullmatch(text))
