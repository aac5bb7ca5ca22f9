"""The names of persons and desks in what a line says of who made a piece."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.news.address import without_address, without_titles
from generator.importing.news.given_names import may_be_person
from generator.importing.news.lines import is_name
from generator.text import fold
from generator.text.letter_case import SMALL

_FLAGS = re.IGNORECASE
_MOST_WORDS = 4
_DESKS = re.compile(
    r"(?:nhóm )?p\.?v\.?(?:[ -]+ctv)?|nhóm (?:pv|phóng viên)|phóng viên|bbt|ban biên tập|tòa soạn"
    r"|toà soạn|ctv|ban thời sự|pv (?:thời sự|giáo dục|tổng hợp)"
    r"|văn phòng (?:trung ương |tw )?hội[^.,:;]{0,60}",
    _FLAGS,
)
_ACCOUNTS = re.compile(
    r"(?:(?:super|site|web|system|portal|trang|c?ms)[ _-]?)?(?:admin\w*|administrator"
    r"|(?-i:[a-z][a-z0-9]*(?:[_.-][a-z0-9]+)+)"
    r"|quản trị(?: viên| hệ thống| website)?|quantri\w*|users?\d*|root|web ?master|editor\w*"
    r"|bientap\w*|moderator|mod|guest|khách|khách viếng thăm|ẩn danh|nặc danh|unknown|anonymous)",
    _FLAGS,
)
_POST = re.compile(
    r"\s+[-–—|]\s+[^-–—,|:]{0,30}(?<!\w)(?:xã|phường|huyện|quận|tỉnh|thị trấn|thị xã|trường|hội"
    r"|thôn|bản|ấp|lớp)(?!\w)[^:]{0,30}$"
)
"""Behind a name, in small letters, where they are who."""
_LETTERS_OF_DESK = re.compile(
    rf"(?<=[{SMALL}])\s*[-–—|,]\s*[A-ZĐ]{{2,6}}"
    r"(?:(?:[-–&.]| [-–&] | và )[A-ZĐ]{2,6}| [BCDĐGHKLMNPQRSTVX]{2,6}){0,3}"
    r"(?: (?i:thị xã|thị trấn|thành phố|tp|huyện|quận|tỉnh|xã|phường|đặc khu)(?: [^\W\d]+){0,4})?$"
)
"""Behind a name in small letters the letters of a desk, with its place: – TTVH, TT-TT thị xã."""
_POSTS = re.compile(r"phóng viên|biên tập viên|cộng tác viên|nhà báo|p\.?v\.?|ctv|btv", _FLAGS)
_SYLLABLE = re.compile(
    r"(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?",
    _FLAGS,
)
_LETTERS = re.compile(r"[^\W\d_]+")
_WITHOUT_STROKE = str.maketrans("ĐƯ", "DU")
_INITIALS = re.compile(r"(?:[A-ZĐ][a-z]?\.){1,3}\s?[A-ZĐ][^\W\d_]*\.?")
_ENDS_IN_INITIAL = re.compile(r"(?<![^\W\d_])[A-ZĐ]\.$")
OTHER_ROLE = re.compile(
    r"\s*[;,.\-–—/]?\s*\(?(?:ảnh|hình|clip|video|đồ họa|hình ảnh)\s*:.*", _FLAGS
)
_AGENCY = re.compile(r"\s*/\s*(?:[A-ZĐ]{2,}|Vietnam\+|VietnamPlus|Báo )[^/]{0,30}$")
_AND = re.compile(r"\s*(?:,|;|&| và | [-–—] |/|\+)\s*")
_TAIL = re.compile(
    r"\s*\((?:thực hiện|tổng hợp|lược ghi|ghi|biên soạn|sưu tầm|t/h|th|theo .{2,40}|st)\)"
    r"|\s+(?:tổng hợp|thực hiện)$"
    r"|\s*\((?P<of>[^)]{2,60})\)$|\s+\S+@\S+$",
    _FLAGS,
)
_ACTS = re.compile(
    r"(?<!\w)(?:đã|sẽ|đang|vừa|được|trao|tặng|cho|là|nhận|gửi|mời|tổ chức|ra mắt)(?!\w)",
    re.IGNORECASE,
)
"""Of whom a line tells what they do, they do not sign."""
_SPEAKS = re.compile(
    r":$|(?<!\w)(?:cho (?:biết|hay|rằng)|nói(?: rằng)?|chia sẻ|khẳng định|nhấn mạnh|bày tỏ"
    r"|phát biểu|tâm sự|kể(?: lại)?|nhận (?:định|xét|mạnh)|đề nghị|kết luận|giải thích)$",
    _FLAGS,
)
"""Whose words follow, they do not sign: `Bà Lò Thị Hà, Chủ tịch Hội, cho biết:`."""
_OFFICE = re.compile(
    r"\s*(?:,|[-–—|]|\()\s*(?:phóng viên|biên tập viên|hội|phòng|sở|ban|trung tâm|trường"
    r"|chủ tịch|phó|ctv|cộng tác"
    r"|văn phòng|đài|ubnd|ủy viên|v\.?p\.?(?= )|hđnd|mttq|bch|bí thư|trưởng|hiệu trưởng|công chức"
    r"|cán bộ|câu lạc bộ|clb|đoàn (?:xã|phường|trường|tnc?s)|lớp|thôn|bản|khối|khu phố"
    r"|khoa|công an"
    r"|đồn biên phòng|bộ (?:chỉ huy|tư lệnh)|(?:trung|lữ|sư|hải) đoàn|bệnh viện"
    r"|tỉnh|huyện|xã|phường|giáo viên|nguyên(?! [^\W\d_]+$)|chi hội|ttxvn|vov|báo|vtv"
    r"|(?:[^\W\d_]+ ){0,2}trưởng(?!\w)|(?:tổng )?giám đốc|(?:tổng )?thư ký|đại biểu|chánh \w+"
    r"|cố vấn|(?:thành|hội|giảng|học|sinh|chuyên|đoàn|đảng|xã) viên|đại diện|chuyên gia|học sinh"
    r"|phụ huynh|nghiên cứu|nhà (?:sáng lập|tài trợ|hảo tâm|văn hóa)|người (?:sáng lập|phụ trách)"
    r"|(?:gv|hs|cb|nv)(?!\w)|tổ (?:dân phố|chuyên môn)"
    r"|kế toán|thủ thư|thủ quỹ|quyền (?:chủ|trưởng|giám|viện)|(?:viện|vụ|cục|chùa|quỹ|ban)(?!\w)"
    r"|tổ(?: \w+)? (?:trưởng|phó)|con (?:trai|gái)|cựu (?:học sinh|sinh viên|giáo chức|chiến binh)"
    r"|liên đoàn|học viện|đại học|cao đẳng|thpt|thcs).*",
    _FLAGS,
)


def names_in(line: str, is_labelled: bool = False, in_capitals: bool = False) -> Iterator[str]:
    whole = OTHER_ROLE.sub("", _AGENCY.sub("", _TAIL.sub("", line)))
    whole = trimmed(_LETTERS_OF_DESK.sub("", _POST.sub("", whole)), " .,")
    if is_account(whole) or _SPEAKS.search(line):
        return
    if is_desk(whole):
        yield whole
        return
    pieces = [
        without_address(without_titles(_OFFICE.sub("", piece.strip()))).strip(" ")
        for piece in _AND.split(_parted(_without_office(whole)))
    ]
    for piece in pieces:
        is_sure = is_name(piece, in_capitals or is_labelled) or is_desk(piece)
        is_sure |= in_capitals and is_initials(piece)
        is_sure &= is_labelled or not _is_foreign(piece)
        is_sure &= is_labelled or is_desk(piece) or is_initials(piece) or may_be_person(piece)
        if not is_sure and not (is_labelled and _is_pen_name(piece)):
            return
    yield from pieces


def _without_office(names: str) -> str:
    """`TS. Lò Văn Biên, Phó Chủ tịch Hội Khuyến học`: an office behind a whole name is no title."""
    person = without_titles(_OFFICE.sub("", names))
    return person if is_name(person) else _OFFICE.sub("", without_titles(names))


def tells_deed(line: str) -> bool:
    """Does a line tell what somebody does?"""
    return _ACTS.search(line) is not None


def is_office(line: str) -> bool:
    """Is it an office or a body as it stands below a name, and not what one of them does?"""
    said = line[1:-1] if line.startswith("(") and line.endswith(")") else line
    return _OFFICE.fullmatch(f", {said}") is not None and not tells_deed(said)


def _is_foreign(piece: str) -> bool:
    """Words without a mark that no Vietnamese word is: `Embedded Files` is no person."""
    words = piece.split()
    is_plain = piece.isascii() and piece.replace(" ", "").isalpha()
    return is_plain and any(len(word) > 2 and not _SYLLABLE.fullmatch(word) for word in words)


def _parted(names: str) -> str:
    """`HÒA HỘI-CẢNH KỲ` are two persons, `Niê-Kdăm` is one: each part is a whole name."""
    parts = re.split(r"[-–—]", names)
    return " - ".join(parts) if all(is_name(part, in_capitals=True) for part in parts) else names


def is_desk(line: str) -> bool:
    """Is it the shared name of a newsroom?"""
    return _DESKS.fullmatch(line.strip(" .")) is not None


def is_initials(name: str) -> bool:
    """Are they letters with dots, as somebody signs: H.N?"""
    return _INITIALS.fullmatch(name) is not None


def is_shortened(name: str, whole: str) -> bool:
    """Is a name the whole one, or that with initials: N. Khởi of NGUYÊN KHỞI?"""
    short, words = (fold(said).replace(".", " ").split() for said in (name, whole))
    is_alike = len(short) == len(words) > 1 and short[-1] == words[-1]
    return is_alike and all(map(str.startswith, words, short))


def is_account(line: str) -> bool:
    """Is it what systems call whoever may write with them: admin, Super User, quantri2?"""
    return _ACCOUNTS.fullmatch(line.strip(" .")) is not None


def _is_pen_name(piece: str) -> bool:
    words = piece.split()
    return 1 <= len(words) <= 5 and all(word[:1].isupper() for word in words)


def trimmed(words: str, signs: str) -> str:
    """Return words without signs around them; the dot of an initial is its own: H.Y., Thu H."""
    plain = words.strip(signs)
    dotted = f"{plain}."
    is_own = words.lstrip(signs).startswith(dotted) and _ENDS_IN_INITIAL.search(dotted)
    return dotted if is_own else plain


def natural(name: str) -> str:
    """Return the name of a person that a page has in capitals as names are written: Hải Yến."""
    is_person = name.isupper() and "." not in name and is_name(name, in_capitals=True)
    if not is_person or is_desk(name) or is_office(name):
        return name
    return in_small(name) if all(map(is_word, _LETTERS.findall(name))) else name


def in_small(words: str) -> str:
    """Return words in capitals with only their first letters large."""
    return _LETTERS.sub(lambda word: word.group().capitalize(), words)


def is_word(word: str) -> bool:
    """Is it a syllable, or marked as KSƠR is? VTV, UBND, GDĐT are letters of several words."""
    is_marked = not word.translate(_WITHOUT_STROKE).isascii()
    return len(word) == 1 or is_marked or _SYLLABLE.fullmatch(fold(word)) is not None


def without_offices(names: Sequence[str]) -> Sequence[str]:
    """In a box of authors a person's office stands below their name."""
    persons = [name for name in names if is_name(name, in_capitals=True)]
    others = [name for name in names if is_desk(name) or len(name.split()) <= _MOST_WORDS]
    if not persons:
        return names
    others = [name for name in others if not _POSTS.fullmatch(name)]
    return [name for name in names if name in persons or name in others]
