"""Pages that the portal's owner may have written, by the words in which people ask for them."""

from generator.search.portal_questions import (
    ENGLISH,
    LINKS,
    ORGANISATION,
    PRIVACY,
    QUESTIONS,
    RULES,
)
from generator.search.services import Service

WRITTEN = (
    Service(
        ORGANISATION,
        "Tổ chức",
        ("cơ cấu tổ chức", "bộ máy", "ban biên tập", "cơ quan chủ quản", "lãnh đạo hội"),
    ),
    Service(
        QUESTIONS,
        "Hỏi đáp",
        (
            *("câu hỏi thường gặp", "trợ giúp", "giúp đỡ", "FAQ", "hướng dẫn sử dụng"),
            *("cỡ chữ", "phóng to chữ", "nghe đọc", "đọc cho nghe", "nền tối", "in trang"),
        ),
    ),
    Service(
        PRIVACY,
        "Quyền riêng tư",
        ("chính sách riêng tư", "chính sách bảo mật", "bảo mật", "riêng tư", "cookie", "privacy"),
    ),
    Service(ENGLISH, "In English", ("tiếng Anh", "english", "english version", "bản tiếng Anh")),
    Service(LINKS, "Cổng liên kết", ("liên kết", "liên kết website", "trang liên kết", "links")),
)
OF_RULES = Service(RULES, "Quy chế biên tập", ())
"""What asks for the portal's own rules, which are a text."""
