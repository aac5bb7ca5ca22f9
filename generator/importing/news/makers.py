"""Lines of several makers: who wrote a piece is its author; who filmed, cut, set it is none."""

import re
from collections.abc import Iterator

from generator.text.letter_case import LARGE

_FLAGS = re.IGNORECASE
_OTHERS = (
    r"biên tập(?: viên)?(?: video)?|trình bày|thiết kế|đồ (?:họa|hoạ)|dựng(?: phim| hình)?|kỹ thuật"
    r"(?: dựng| viên)?|quay(?: phim)?|đạo diễn|âm thanh|lồng tiếng|phụ đề|minh (?:họa|hoạ)"
    r"|dẫn chương trình|người dẫn|mc|giọng đọc|phát thanh viên|thể hiện|hiệu đính|ảnh|hình(?: ảnh)?"
    r"|clip|video|infographic"
)
_WRITERS = (
    r"tác giả|nội dung|thực hiện|(?:người|nhóm) (?:viết(?: bài)?|thực hiện)|bài(?: viết)?"
    r"|tin(?: bài)?|(?:tin|bài)(?:\s*[,&]\s*| và )ảnh|(?:người )?đưa tin|(?:lược )?ghi"
    r"|viết(?: bài)?|kịch bản|biên kịch|lời bình|phóng viên|biên soạn|tổng hợp"
)
_PART = re.compile(
    rf"(?:^|\s*[-–—;,|/.•]\s*|\s+)(?P<role>(?:{_WRITERS}|{_OTHERS})"
    rf"(?:\s*(?:[,&-]|và)\s*(?:{_OTHERS}))*)\s*:\s*"
    rf"|\s*[-–—;|]\s*(?P<other>{_OTHERS})\s(?-i:(?=[{LARGE}]))",
    _FLAGS,
)
_WRITER = re.compile(rf"(?:{_WRITERS})(?!\w).*", _FLAGS)
_PICTURES = re.compile(r"ảnh|hình(?: ảnh)?|clip|video", _FLAGS)
_LONGEST = 60
_SEVERAL = 2


def writers_of(line: str) -> tuple[tuple[str, str], ...]:
    """Return the writing roles of a line of several makers, and what it says behind each."""
    parts = list(_parts(line))
    if len(parts) < _SEVERAL or any(len(said) > _LONGEST for _, said in parts):
        return ()
    return tuple((role.lower(), said) for role, said in parts if said and _WRITER.fullmatch(role))


def is_of_makers(line: str) -> bool:
    """Does a line name only who made a piece ready, and not just who took its picture?"""
    parts = list(_parts(line))
    is_short = all(0 < len(said) <= _LONGEST for _, said in parts)
    is_other = not any(_WRITER.fullmatch(role) for role, _ in parts)
    return is_short and is_other and any(not _PICTURES.fullmatch(role) for role, _ in parts)


def _parts(line: str) -> Iterator[tuple[str, str]]:
    """Yield roles and who had them, when the line begins with a role."""
    roles = list(_PART.finditer(line))
    if not roles or roles[0].start():
        return
    ends = (*(match.start() for match in roles[1:]), len(line))
    for match, end in zip(roles, ends, strict=True):
        yield match["role"] or match["other"], line[match.end() : end].strip(" .;,|-–—")
