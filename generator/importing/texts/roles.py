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
