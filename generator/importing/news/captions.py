"""Captions and credits below pictures."""

import re
from dataclasses import dataclass

_CREDIT = re.compile(
    r"[\s.,;]*[(\[]?\s*(?:ảnh|nguồn ảnh|ảnh chụp|hình)(?:\s*(?:tư liệu|minh họa))?\s*(?::"
    r"|(?=\s*©))\s*(?P<credit>[^()\[\]]{2,60}?)\s*[)\]]?\s*\.?\s*$",
    re.IGNORECASE,
)
_ILLUSTRATION = re.compile(
    r"[\s.(\[]*ảnh (?:minh họa|minh hoạ|tư liệu|cắt từ clip|ctv)\s*[)\]]?\.?\s*$", re.IGNORECASE
)
_LONGEST = 320


@dataclass(frozen=True, slots=True)
class Caption:
    text: str
    credit: str = ""


def caption(line: str) -> Caption:
    """Split `Toàn cảnh hội nghị. Ảnh: Mỹ Lệ` into what is seen and who took it."""
    match = _CREDIT.search(line)
    if not match or len(line) > _LONGEST:
        return Caption(line)
    return Caption(
        line[: match.start()].strip(" .,;-–—(") + _stop(line, match), match["credit"].strip(" .")
    )


def _stop(line: str, match: re.Match[str]) -> str:
    """The full stop before the credit stays, as the caption's own."""
    between = line[match.start() : match.start("credit")]
    return "." if between.lstrip().startswith(".") and match.start() else ""


def has_credit(line: str) -> bool:
    """Does the line end in who took a picture? Then it stands below one."""
    return len(line) <= _LONGEST and (
        _CREDIT.search(line) is not None or _ILLUSTRATION.search(line) is not None
    )


def is_credit_only(line: str) -> bool:
    """Is it a line such as `Ảnh: Mỹ Lệ`, nothing else?"""
    match = _CREDIT.match(line)
    return match is not None and match.start() == 0 and match.end() == len(line)
