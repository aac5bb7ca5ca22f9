"""The mark of a newspaper before the first words of its piece: `(Dân trí) - `, `TTO - `."""

import re

_MARK = re.compile(
    r"^\s*(?:\(\s*(?P<name>[^()\d]{2,40}(?:\.\w{2,4})?)\s*\)|(?P<short>[A-ZĐƯ][A-ZĐƯ&]{1,8}O?"
    r"|[A-Z]{2,5}\.VN|[\w-]+\.(?:vn|com|net)|Vietnam\+|VietnamPlus|[A-Z][a-z]{7,19})(?: Online"
    r"| online| điện tử)?)\s*[-–—|]\s*(?=\S)"
)
_ANY = frozenset(["trang tin", "bản tin", "báo", "tạp chí", "cổng thông tin", "website"])
"""What any of them may call itself."""


def without_agency(lead: str) -> tuple[str, str]:
    """Return the lead without the mark, and what the mark calls the newspaper; TTO names none."""
    match = _MARK.match(lead)
    if not match:
        return lead, ""
    name = (match["name"] or match["short"]).strip()
    is_no_name = (name.isupper() and "." not in name) or name.lower() in _ANY
    return lead[match.end() :], "" if is_no_name else name
