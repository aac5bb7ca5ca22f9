"""The role of a signer as running text writes it."""

import re

_FORMS = (
    "Chủ tịch",
    "Bí thư",
    "Giám đốc",
    "Hiệu trưởng",
    "Bộ trưởng",
    "Thứ trưởng",
    "Thủ tướng",
    "Chính phủ",
    "Trưởng ban",
    "Ban Thường vụ",
    "Ban Chấp hành",
    "Ban Bí thư",
    "Bộ Chính trị",
    "Chánh Văn phòng",
    "Tổng Thư ký",
    "Ủy ban nhân dân",
    "Hội Khuyến học",
    "Việt Nam",
    "Quốc hội",
    "Thường trực",
)

_BOTH = re.compile(
    r"(?P<behalf>(?:T\s*[./]?\s*M|K\s*[./]?\s*T|T\s*[./]?\s*L)[./\s]+\S.*?)\s+"
    r"(?P<role>(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|(?<!BAN )BÍ THƯ|(?:TỔNG )?GIÁM ĐỐC"
    r"|HIỆU TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG)|CHÁNH VĂN PHÒNG|TỔNG THƯ KÝ)(?:\s\S.*)?)"
)
"""On whose behalf and in what role, on one line."""
_NEXT_BEHALF = re.compile(r"\s+(?=(?:K\s*[./]?\s*T|T\s*[./]?\s*L|TUQ)\s*[./])")


def roles_in(text: str) -> tuple[str, ...]:
    """Return what stands in a line: `TM. UBND KT. CHỦ TỊCH PHÓ CHỦ TỊCH` may be three lines."""
    pieces = _NEXT_BEHALF.split(text)
    parted = ((_BOTH.fullmatch(piece), piece) for piece in pieces)
    return tuple(word for both, piece in parted for word in (both.groups() if both else (piece,)))


def shown_role(role: str) -> str:
    """Return `Phó Chủ tịch` for `PHÓ CHỦ TỊCH`."""
    plain = re.sub(r"\s+", " ", role).strip(" .,:")
    if plain.upper() != plain:
        return plain
    words = plain.lower()
    words = re.sub(r"^(t/?m|k/?t|t/?l|tuq|q)(?=[./ ])", lambda match: match.group().upper(), words)
    words = re.sub(r"(?<=[./] )\w|^\w", lambda match: match.group().upper(), words)
    for form in _FORMS:
        words = re.sub(rf"(?<!\w){form}(?!\w)", form, words, flags=re.IGNORECASE)
    return words[:1].upper() + words[1:]
