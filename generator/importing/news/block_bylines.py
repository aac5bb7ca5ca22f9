"""What one block of a page says of who wrote the piece: by its label, its place, its role."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.block import Block
from generator.importing.news.author_boxes import MOST_OF_BOX, author_at
from generator.importing.news.bylines import Byline, byline
from generator.importing.news.layout import is_layout, opens_corner
from generator.importing.news.lines import is_prose
from generator.importing.news.makers import is_of_makers
from generator.importing.news.names import tells_deed

BESIDE = " | "
"""Stands between boxes beside one another."""

_OF_AUTHOR = re.compile(
    r"(?:phóng viên|biên tập viên|cộng tác viên|nhà báo|tác giả)(?: [^.!?]{0,60})?"
    r"|(?:xem|đọc)(?: (?:tất cả|thêm|các))* bài viết(?: khác)?(?: (?:của|cùng) .{1,40})?"
    r"|\S+@\S+",
    re.IGNORECASE,
)
_BY = re.compile(r"^(?:by|bởi)\s+(?=\S)", re.IGNORECASE)
_AGO = re.compile(r"\s*\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước$", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:ban|phòng|văn phòng|vp|trung tâm|chi hội|hội|đài|trường|tổ|khoa|bộ phận|câu lạc bộ|clb"
    r"|đoàn|(?:ban )?thường (?:trực|vụ)|bch|btv|btt|đảng (?:ủy|uỷ|bộ)|(?:ủy|uỷ) ban|chi (?:đoàn|bộ)"
    r"|công đoàn|nhóm|thư viện|bảo tàng|quỹ|liên hiệp|hội đồng) [^.,:;!?]{2,60}",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(r"^(?:TM|T/M)[.:]?\s+")
_DEPARTMENT = re.compile(
    r"(?:phòng|ban|tổ|văn phòng|trung tâm) (?:công tác|truyền thông|thông tin|tuyên giáo|kiểm tra"
    r"|biên tập|văn hóa|nghiệp vụ|phong trào|tổ chức|hành chính|giáo dục|xây dựng|gd|hội|quản trị)"
    r"[^.,:;!?|]{0,50}",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"[^\W\d_][.!…]\s?\((?P<name>[^()\d]{3,40})\)\.?$")
_OF_OTHERS = re.compile(r"\W*(?:(?:dẫn )?theo|nguồn|trích)\b", re.IGNORECASE)
"""In a box of the author may stand where a piece was taken from."""
_OF_PAPER = re.compile(r"(?:báo|tạp chí|phóng viên|pv|ctv)(?: [^\W\d]+){1,4}", re.IGNORECASE)
_ATTACHED = re.compile(
    r"\W*(?:các )?(?:tệp|tập tin|file|tài liệu|văn bản)(?: tin)? (?:đính kèm|kèm theo)",
    re.IGNORECASE,
)
_MOST_WORDS = 9


def line_of(block: Block, beside_day: bool) -> Byline | None:
    """What a page calls an author is one; beside the day a name may be in capitals."""
    said = byline(block.text)
    if said and said.is_labelled:
        return said
    if is_layout(block):
        return None
    if line := of_author_box(block):
        return line
    return byline(block.text, is_signature=beside_day) or _of_department(block.text, beside_day)


def _of_department(text: str, beside_day: bool) -> Byline | None:
    """Beside the day stands who wrote the piece: a part of a body, and no section of a paper."""
    is_named = beside_day and _DEPARTMENT.fullmatch(text) and not text.isupper()
    return byline(f"Tác giả: {text}") if is_named else None


def of_author_box(block: Block) -> Byline | None:
    """What the page itself calls an author is one, be it an office or initials; a post is none."""
    if block.role != "author":
        return None
    if _OF_OTHERS.match(block.text):
        return byline(block.text, is_signature=True)
    pieces = [
        _AGO.sub("", _BY.sub("", piece)).strip(" -–—·")
        for piece in block.text.split(BESIDE)
        if not _OF_AUTHOR.fullmatch(piece)
    ]
    said = (byline(f"Tác giả: {sign.join(pieces)}") for sign in (", ", BESIDE) if pieces)
    return next(filter(None, said), None)


def of_rest(rest: Sequence[str], signs_pictures: bool, role: str = "") -> Byline | None:
    """Return what the pieces of a line say that stand beside its day.

    In a box of the author, or of who took the pictures, a name may be in capitals.
    """
    is_box = signs_pictures or role == "author" or any(map(_OF_PAPER.fullmatch, rest))
    read = (byline(piece, is_box or "." in piece) or _of_department(piece, True) for piece in rest)
    lines = [line for line in read if line]
    authors = tuple(name for line in lines for name in line.authors)
    source = next((line.source for line in lines if line.source), "")
    is_poster = bool(lines) and all(line.is_poster for line in lines)
    is_labelled = any(line.is_labelled for line in lines)
    return Byline(authors, source, is_labelled, is_poster) if lines else None


def of_tail(block: Block) -> Byline | None:
    """Return what a line below all running words says itself of who made the piece, or where."""
    if block.is_own:
        return None
    if is_of_makers(block.text):
        return Byline(is_labelled=True)
    line = byline(block.text)
    return line if line and line.is_labelled else None


def of_brackets(story: Sequence[Block]) -> Iterator[Byline]:
    """Behind the last full stop of a story may stand who wrote it, in brackets."""
    last = next((block.text for block in reversed(story) if block.text), "")
    match = _IN_BRACKETS.search(last)
    line = byline(match["name"], is_signature=True) if match else None
    yield from [line] if line and line.authors else []


def of_office(block: Block, following: Block | None, above: Sequence[Block]) -> Byline | None:
    """An office that signs where persons do is who wrote the piece.

    It stands at the right, set otherwise than the words above, or right above what is the page's.
    """
    text = _ON_BEHALF.sub("", block.text)
    is_desk = following is not None and _ATTACHED.match(following.text)
    is_desk = is_desk and _DEPARTMENT.fullmatch(text)
    if not _OFFICE.fullmatch(text) or len(text.split()) > _MOST_WORDS or tells_deed(text):
        return None
    if text.isupper():
        return Byline((text,), is_labelled=True) if is_desk else None
    running = {other.look for other in above if is_prose(other.text)}
    is_apart = "right" in block.look or block.markdown.startswith(("*", "_"))
    is_apart |= bool(block.look) and block.look not in running
    is_last = following is not None and (
        is_layout(following) or opens_corner(following) or _ATTACHED.match(following.text)
    )
    return byline(f"Tác giả: {text}") if is_apart or is_last else None


def author_boxes(others: Sequence[Block]) -> Iterator[Byline]:
    """Yield who stands in a box of the author below the key words: a name, and what they are."""
    for at in range(len(others)):
        if line := author_at(others[at : at + MOST_OF_BOX]):
            yield line
