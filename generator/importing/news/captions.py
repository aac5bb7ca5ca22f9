"""Captions and credits below pictures."""

import re
from dataclasses import dataclass

from generator.importing.news.address import is_addressed
from generator.importing.news.lines import is_name
from generator.importing.news.names import natural
from generator.importing.news.sources import PICTURE_STORES, is_store_by_name
from generator.text import names_a_file
from generator.text.letter_case import LARGE

_OF_PICTURE = r"(?<!\w)(?:(?:hình )?(?:ảnh|hình)(?: minh (?:họa|hoạ))?|nguồn(?: ảnh)?)"
_STORES = rf"(?:{PICTURE_STORES})(?:\s*[/,-]\s*(?:{PICTURE_STORES}))*"
_CREDIT = re.compile(
    r"[\s.,;]*[(\[]?\s*(?:ảnh|nguồn ảnh|ảnh chụp|hình)(?:\s*(?:tư liệu|minh họa))?\s*(?::"
    r"|(?=\s*©))\s*+(?P<credit>(?!do )(?:(?!ảnh\s*:)[^()\[\]]){2,60}?)\s*[)\]]?\s*\.?\s*$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    rf"[\s.,;]*[(\[]\s*(?:[Ảả]nh|[Hh]ình|ẢNH|HÌNH)\s+(?P<credit>[{LARGE}][^()\[\]:]{{1,40}}?)\s*[)\]]\s*\.?\s*$"
)
"""In brackets who took a picture needs no colon: (Ảnh Mỹ Lệ)."""
_BEHIND_STOP = re.compile(
    rf"(?:(?<=\))|(?<=[^\W\d_])\.)\s+(?:[Ảả]nh|ẢNH)\s+(?P<credit>[{LARGE}][^()\[\]:.,;]{{1,30}})\.?\s*$"
)
"""Behind a full stop it needs none either, where a name follows: … ghép cành. Ảnh Mỹ Lệ."""
_GIVEN_BY = re.compile(
    r"(?<![\s.,;(\[|–—-])[\s.,;(\[|–—-]*+(?<!\w)(?:nguồn )?(?:(?:hình )?ảnh|hình)"
    r"\s*:?\s*(?:được |do )(?P<credit>[^()\[\]:]{3,60} cung cấp)\s*[)\]]?\s*\.?\s*$",
    re.IGNORECASE,
)
_GIVES = " cung cấp"
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
    rf"(?<![\s.;,|–—-])[\s.;,|–—-]*+(?:[(\[]\s*+)?(?<!\w)(?:nguồn|theo)\s*+:\s*+(?P<credit>(?-i:[{LARGE}])[^()\[\]:]{{1,50}}?)"
    r"\s*[)\]]?\s*\.?\s*$",
    re.IGNORECASE,
)
"""Known to stand below a picture, a line may end in where the picture was taken from."""
_LABEL = re.compile(r"^(?:ảnh|hình)\s*:\s*", re.IGNORECASE)
_LABEL_IN_BRACKETS = re.compile(
    r"\((?:ảnh|hình)\s*:\s*(?P<seen>(?:[^()]|\([^()]*\)){12,300})\)\.?", re.IGNORECASE
)
_SEVERAL = re.compile(
    r"\W{0,4}(?:chùm|bộ|tin|phóng sự|câu chuyện|nhật ký|album)\W{0,4}", re.IGNORECASE
)
_GIVEN = re.compile(
    r"cung cấp|tư liệu|sưu tầm|minh họa|nhân vật|tác giả|internet|cắt từ"
    r"|chụp (?:màn|lại|từ)|bạn đọc",
    re.IGNORECASE,
)
_NAMES_BODY = re.compile(
    r"(?:Trung tâm|Hội (?:Khuyến|Nông|Phụ|Cựu|Người|Liên|Chữ)|Phòng|Ban|Sở|Ủy ban|UBND|Trường|Báo"
    r"|Đoàn|Công an|Chi hội|Đài|Thư viện|Văn phòng|Đồn|Nhà văn hóa) (?:(?!trao |tặng |tổ chức |mở "
    r"|đọc |trong |tại |nhận |dạy |giới thiệu )[^\s,.:;]+ ?){2,12}"
)
"""A body by its name, small letters and all."""
_LEAST_SEEN = 5
_LONGEST, _SHORT = 320, 160
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
    return Caption(_seen(seen) + _stop(line, match), _credited(match))


def _credited(match: re.Match[str]) -> str:
    """`Ảnh do Hội Khuyến học xã cung cấp` is the body's; `nhân vật cung cấp` stays whole."""
    words = match["credit"].strip(" .")
    name = words.removesuffix(_GIVES)
    return natural(name if name != words and _is_body(name) else words)


def _is_body(name: str) -> bool:
    """Whoever gave a picture need not have taken it; what a body by its name gives is its own."""
    large = sum(word[:1].isupper() for word in name.split())
    return not _is_person(name) and (large > 1 or name.partition(" ")[0].isupper())


def _is_person(name: str) -> bool:
    return is_name(name) or is_addressed(name)


def _seen(line: str) -> str:
    """`Ảnh: Phiên chợ đổi sách ở sân đình` says what is seen, and who took it no more."""
    boxed = _LABEL_IN_BRACKETS.fullmatch(line)
    return boxed["seen"] if boxed else _LABEL.sub("", line)


def _stop(line: str, match: re.Match[str]) -> str:
    """The full stop before the credit stays, as the caption's own."""
    between = line[match.start() : match.start("credit")]
    return "." if between.lstrip().startswith(".") and match.start() else ""


def _credit_in(line: str) -> re.Match[str] | None:
    match = _CREDIT.search(line) or _IN_BRACKETS.search(line) or _GIVEN_BY.search(line)
    match = match or _taker_in(line)
    if match is None or (match.start() == 0 and _says_what(match["credit"])):
        return None
    return None if _names_several(line[: match.start()], match["credit"]) else match


def _taker_in(line: str) -> re.Match[str] | None:
    match = _BEHIND_STOP.search(line)
    return (
        match if match and is_name(match["credit"]) and not is_addressed(match["credit"]) else None
    )


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
    is_few = len(parts) < _LEAST_SEEN or small * 2 <= len(parts)
    return not (is_few or _GIVEN.search(words) or _NAMES_BODY.fullmatch(words))


def described(alt: str, file: str) -> str:
    """Return what an author wrote of a picture; nothing of a file's name or a machine's guess."""
    return "" if names_a_file(alt, file) or _MADE_UP.fullmatch(alt) else alt


def has_credit(line: str) -> bool:
    """Does the line end in who took a picture? Then it stands below one."""
    said = _credit_in(line) or _ILLUSTRATION.search(line) or _behind_words(_store_in(line))
    return len(line) <= _LONGEST and (said is not None or _names_source(line))


def _names_source(line: str) -> bool:
    """Does a short line without a full stop tell what is seen, and end in where it was taken?"""
    match = _NAMED_SOURCE.search(line)
    if match is None or len(line) > _SHORT or match.group().lstrip().startswith((".", ",", ";")):
        return False
    seen = line[: match.start()]
    return len(seen.split()) >= _LEAST_SEEN and not re.search(r"[.:;]", seen)


def is_credit_only(line: str) -> bool:
    """Is it a line such as `Ảnh: Mỹ Lệ`, nothing else?"""
    match = _credit_in(line) or _store_in(line)
    return match is not None and match.start() == 0 and match.end() == len(line)
