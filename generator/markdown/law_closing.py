"""Where a text of law ends: its last words, the list of recipients, the signature."""

import re

_TITLES = (
    "CHỦ TỊCH|PHÓ CHỦ TỊCH|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG BÍ THƯ|BÍ THƯ"
    "|PHÓ BÍ THƯ|THƯỜNG TRỰC|HIỆU TRƯỞNG|PHÓ HIỆU TRƯỞNG|GIÁM ĐỐC|PHÓ GIÁM ĐỐC"
    "|TỔNG GIÁM ĐỐC|CHÁNH ÁN"
    "|VIỆN TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|THỐNG ĐỐC"
    "|TỔNG THANH TRA|TỔNG KIỂM TOÁN|CHỦ NHIỆM|TỔNG THƯ KÝ|QUYỀN"
)
_MARKS = r"[|>#*_\s]*"
_BEGINNING = re.compile(
    rf"{_MARKS}(?:(?i:nơi nhận)\s*[*_]*(?::|\||/|$)"
    r"|(?:T/?M|K/?T|T/?L|TUQ|Q)\.?\s+(?P<behalf>\S.*)"
    rf"|(?P<office>(?:{_TITLES})\b.*)"
    r"|\((?i:đã ký|ký,)"
    r"|(?i:bộ luật|luật|nghị quyết|pháp lệnh|hiến pháp) này (?:đã )?(?:được|do) .*thông qua)"
)
_LAST_WORDS = re.compile(r"\.\s*\\?/\.?[*_”\"\s]*$")


def begins_closing(line: str) -> bool:
    """Is a line the list of recipients, or the signature, of what stood above it?"""
    match = _BEGINNING.match(line)
    if not match:
        return False
    capitals = match["behalf"] or match["office"]
    return not capitals or capitals.isupper()


def has_last_words(line: str) -> bool:
    """Does a line end with `./.`, as the last words of a text do?"""
    return _LAST_WORDS.search(line) is not None
