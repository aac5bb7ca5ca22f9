"""Captions and credits below pictures."""

import re
from dataclasses import dataclass

from generator.importing.news.sources import PICTURE_STORES, is_store_by_name
from generator.text import names_a_file
from generator.text.letter_case import LARGE

_OF_PICTURE = r"(?<!\w)(?:(?:hình )?(?:ảnh|hình)(?: minh (?:họa|hoạ))?|nguồn(?: ảnh)?)"
_STORES = rf"(?:{PICTURE_STORES})(?:\s*[/,-]\s*(?:{PICTURE_STORES}))*"
_CREDIT = re.compile(
    r"[\s.,;]*[(\[]?\s*(?:ảnh|nguồn ảnh|ảnh chụp|hình)(?:\s*(?:tư liệu|minh họa))?\s*(?::"
    r"|(?=\s*©))\s*(?P<credit>(?:(?!ảnh\s*:)[^()\[\]]){2,60}?)\s*[)\]]?\s*\.?\s*$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    rf"[\s.,;]*[(\[]\s*(?:[Ảả]nh|[Hh]ình|ẢNH|HÌNH)\s+(?P<credit>[{LARGE}][^()\[\]:]{{1,40}}?)\s*[)\]]\s*\.?\s*$"
)
"""In brackets who took a picture needs no colon: (Ảnh Mỹ Lệ)."""
_GIVEN_BY = re.compile(
    r"[\s.,;(\[]*(?:hình )?(?:ảnh|hình) do (?P<credit>[^()\[\]:]{3,50} cung cấp)"
    r"\s*[)\]]?\s*\.?\s*$",
    re.IGNORECASE,
)
_ILLUSTRATION = re.compile(
    r"[\s.(\[]*ảnh (?:minh họa|minh hoạ|tư liệu|cắt từ clip|ctv)\s*[)\]]?\.?\s*$", re.IGNORECASE
)
_FROM_STORE = re.compile(
    rf"[\s.,;]*+(?P<open>[(\[]\s*+)?(?P<label>{_OF_PICTURE}\s*+)?(?P<sign>:\s*+)?(?<!\w)"
    rf"(?P<credit>{_STORES})\s*[)\]]?\s*\.?\s*$",
    re.IGNORECASE,
)
"""A store of pictures may stand without a colon, and behind the word for any source."""
_NAMED_SOURCE = re.compile(
    rf"[\s.;,]*+(?:[(\[]\s*+)?(?:nguồn|theo)\s*+:\s*+(?P<credit>(?-i:[{LARGE}])[^()\[\]:]{{1,50}}?)"
    r"\s*[)\]]?\s*\.?\s*$",
    re.IGNORECASE,
)
"""Known to stand below a picture, a line may end in where the picture was taken from."""
_LABEL = re.compile(r"^(?:ảnh|hình)\s*:\s*", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\W{0,4}(?:chùm|bộ|tin|phóng sự|câu chuyện|nhật ký|album)\W{0,4}", re.IGNORECASE
)
_GIVEN = re.compile(
    r"cung cấp|tư liệu|sưu tầm|minh họa|nhân vật|tác giả|internet|cắt từ"
    r"|chụp (?:màn|lại|từ)|bạn đọc",
    re.IGNORECASE,
)
_PERSON = (
    r"(?:Ông|Bà|Anh|Chị|Cô|Thầy|Em|Cụ|Bác|Chú|Cháu|Đồng chí|Nghệ nhân)(?: giáo)?"
    rf"(?: [{LARGE}]\w*){{1,5}}(?:, \d\d tuổi,)?(?: \([^()]{{2,30}}\))?"
)
_GROUP = (
    r"(?:Các )?(?:[Ee]m(?: học sinh)?|[Cc]háu|[Đđ]ại biểu|[Hh]ọc sinh|[Hh]ọc viên|[Ss]inh viên"
    r"|[Nn]gư dân|[Cc]ông nhân|[Nn]ông dân|[Hh]ội viên|[Bb]à con|[Pp]hụ huynh|[Tt]hành viên"
    r"|[Cc]hiến sĩ)|Lãnh đạo|Khách|Trẻ(?: em)?|Lũ trẻ|Ban tổ chức|(?:Tổ|Đoàn) công tác"
    r"|Người (?:dân|học)|Hai (?:ông|bà|mẹ|cha) \w+|(?:Mẹ|Ông|Bà|Cha) (?:con|cháu)"
)
_DOING = (
    r"(?:trong|trên|tại|ở|bên|trước|sau|dưới|giữa|cùng|và|đọc|trao|nhận|cầm|xem|viết|vẽ|sửa|thu|gom"
    r"|giới thiệu|hướng dẫn|dạy|sơn|kiểm tra|ký|phát biểu|chọn|thảo luận|chụp|đứng|ngồi|so|hát|đóng"
    r"|chăm chú|say sưa|tham gia|tham quan|tặng|quay|bào|may|chơi|nghe|ghi|giải thích)"
)
_SCENE = re.compile(
    rf"(?:{_PERSON}|{_GROUP})(?: [^\s.!?:]+){{0,6}}? {_DOING}(?: [^\s.!?:]+)+"
    r"|(?:Một )?(?:[Bb]uổi|[Gg]iờ|[Tt]iết|[Gg]óc|[Pp]hiên|[Ll]ớp) (?:học|đọc|chữ|sinh hoạt|họp|làm"
    r" việc|tập)(?: [^\s.!?:]+)+|Trao (?:giải|quà|học bổng|thưởng|sách)(?: [^\s.!?:]+)+"
)
_AT_PLACE = re.compile(
    r"[^.!?:]{8,80}\s(?:tại|trên|ở|trong|cho|bên) (?:[^\s.!?:]+ ){0,3}(?:thôn|bản|ấp|buôn|làng|xóm"
    rf"|xã|phường|bến|chùa|đình) [{LARGE}\d][^\s.,]*(?: [{LARGE}][^\s.,]*){{0,3}}"
    rf"(?:, (?:xã|phường) [{LARGE}][^\s.,]*(?: [{LARGE}][^\s.,]*){{0,2}})?"
)
"""Ends in a village, as what is seen there does: Treo biển cho cây học trò tại thôn Phú Bòn."""
_NAMED_PERSON = re.compile(_PERSON)
_SOMEBODY = re.compile(
    rf"(?:{_GROUP}|(?:Phó )?(?:Thứ|Bộ) trưởng|(?:Phó )?(?:Chủ tịch|Bí thư|Giám đốc|Hiệu trưởng)"
    r"|Đại diện|Ban (?:Chấp hành|Thường vụ|Giám (?:hiệu|khảo)|Tổ chức|Liên lạc)|Hội Khuyến học"
    r"|Các (?:em|cháu|đại biểu|đồng chí|thầy|cô|bác|cụ|đội|tập thể|cá nhân|gia đình|hội viên)"
    r"|Đoàn|Một|Buổi|Giờ|Tiết|Lớp|Góc|Không khí|Tiết mục|Lễ|Phiên|Sân|Chiếc|Những (?:em|đứa|cuốn)"
    r"|Trưởng (?:thôn|bản|ấp|buôn|làng|xóm|khu|ban|đoàn|phòng)|Thầy và trò"
    r"|Thầy trò|Cô trò|Nhà giáo|Giáo viên|Tập thể|Cụ|Bé)(?!\w)"
)
_MOST_WORDS = 18
_LEAST_SEEN = 5
_LONGEST = 320
_MADE_UP = re.compile(
    r".*[-–—]\s*(?:(?:ảnh|hình)\s+)?\d{1,3}\s*\.?|.*\s(?:ảnh|hình) \d{1,3}\s*\.?"
    r"|[\x00-\x7f]*\s(?:anh|hinh) \d{1,3}\s*\.?|(?:có thể là|không có mô tả) (?:hình )?ảnh\b.*"
    r"|image may contain\b.*|(?:chú thích )?(?:hình )?ảnh|chú thích(?: hình)?|image|photo|picture",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Caption:
    text: str
    credit: str = ""


def caption(line: str) -> Caption:
    """Split `Toàn cảnh hội nghị. Ảnh: Mỹ Lệ` into what is seen and who took it."""
    match = _credit_in(line) or _store_in(line) or _behind_words(_NAMED_SOURCE.search(line))
    if not match or len(line) > _LONGEST:
        return Caption(_seen(line))
    seen = line[: match.start()].strip(" .,;-–—(|")
    return Caption(_seen(seen) + _stop(line, match), match["credit"].strip(" ."))


def _seen(line: str) -> str:
    """`Ảnh: Phiên chợ đổi sách ở sân đình` says what is seen, and who took it no more."""
    return _LABEL.sub("", line)


def _stop(line: str, match: re.Match[str]) -> str:
    """The full stop before the credit stays, as the caption's own."""
    between = line[match.start() : match.start("credit")]
    return "." if between.lstrip().startswith(".") and match.start() else ""


def _credit_in(line: str) -> re.Match[str] | None:
    match = _CREDIT.search(line) or _IN_BRACKETS.search(line) or _GIVEN_BY.search(line)
    if match is None or (match.start() == 0 and _says_what(match["credit"])):
        return None
    return None if _names_several(line[: match.start()], match["credit"]) else match


def _names_several(before: str, words: str) -> bool:
    """`Chùm ảnh: Trạng nguyên tí hon ở Vĩnh Bảo` is what a row of pictures is called."""
    small = sum(word[:1].islower() for word in words.split())
    return _SEVERAL.fullmatch(before) is not None and small > 1 and not _GIVEN.search(words)


def _store_in(line: str) -> re.Match[str] | None:
    """Return a store of pictures that is named as a credit is; `tạo bằng AI.` is a sentence."""
    match = _FROM_STORE.search(line)
    if match is None:
        return None
    is_sure = is_store_by_name(match["credit"])
    is_labelled = match["label"] and (match["sign"] or match["open"] or is_sure)
    return match if is_labelled or (match["open"] and is_sure) else None


def _behind_words(match: re.Match[str] | None) -> re.Match[str] | None:
    return match if match and match.start() else None


def _says_what(words: str) -> bool:
    """Is it what a picture shows, and nobody who took or gave it?"""
    parts = words.split()
    small = sum(word[:1].islower() for word in parts)
    return len(parts) >= _LEAST_SEEN and small * 2 > len(parts) and not _GIVEN.search(words)


def described(alt: str, file: str) -> str:
    """Return what an author wrote of a picture; nothing of a file's name or a machine's guess."""
    return "" if names_a_file(alt, file) or _MADE_UP.fullmatch(alt) else alt


def has_credit(line: str) -> bool:
    """Does the line end in who took a picture? Then it stands below one."""
    said = _credit_in(line) or _ILLUSTRATION.search(line) or _behind_words(_store_in(line))
    return len(line) <= _LONGEST and said is not None


def shows_person(line: str) -> bool:
    """Does a line begin with a person by name, whom nobody else may name?"""
    return _NAMED_PERSON.match(line) is not None


def shows_somebody(line: str) -> bool:
    """Does a line begin with a person or a group, or with what a picture is a view of?"""
    return shows_person(line) or _SOMEBODY.match(line) is not None


def shows_scene(line: str) -> bool:
    """Does a line without a full stop show who does something, as below a picture?"""
    is_seen = _SCENE.fullmatch(line) or _AT_PLACE.fullmatch(line)
    return len(line.split()) <= _MOST_WORDS and is_seen is not None


def is_credit_only(line: str) -> bool:
    """Is it a line such as `Ảnh: Mỹ Lệ`, nothing else?"""
    match = _credit_in(line) or _store_in(line)
    return match is not None and match.start() == 0 and match.end() == len(line)
