"""Anchors that a hand-written page gives itself, and a table of contents without any."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it.token import Token

from generator.markdown.addresses import Problem
from generator.markdown.anchors import heading_anchor
from generator.markdown.page_lists import problem_of

_ANCHOR = re.compile(r"\{:?[ ]*(?:[^{}\n]* )?#(?P<name>[^\s{}]+)[^{}\n]*\}[ ]*$")
_CONTENTS = re.compile(r"[ ]{0,3}\[TOC\][ \t]*", re.IGNORECASE)
_FRAME = ("noi-dung", "muc-luc", "tim-dau-trang")
"""Of what stands around every page."""
_RENAME = "Đặt cho mỗi chỗ một tên khác, rồi sửa liên kết tới nó."
_HEADINGS = "Thêm tiêu đề “## …” cho các phần của trang, hoặc xóa dòng này."


def page_anchors(
    tokens: Sequence[Token], lines: Sequence[str], extensions: frozenset[str], first_line: int
) -> Iterator[Problem]:
    """Yield B614 for `[TOC]` on a page without headings, B615 for an anchor that is taken."""
    code = {
        row for token in tokens if token.type in ("fence", "code_block") for row in _rows(token)
    }
    headings = dict(_headings(tokens))
    if "toc" in extensions and not headings:
        for number, line in enumerate(lines):
            if number not in code and _CONTENTS.fullmatch(line):
                reason = "trang không có tiêu đề nào để kể"
                yield problem_of("B614", number, line.strip(), "reason", reason, _HEADINGS)
    if "attr_list" in extensions:
        yield from _taken(lines, code, headings, first_line)


def _taken(
    lines: Sequence[str], code: set[int], headings: dict[int, str], first_line: int
) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, words in headings.items():
        if not _ANCHOR.search(words):
            first.setdefault(heading_anchor(words), number)
    for number, line in enumerate(lines):
        match = _ANCHOR.search(line) if "{" in line and number not in code else None
        if not match:
            continue
        name = match["name"]
        before = first.setdefault(name, number)
        if name in _FRAME or before != number:
            where = "khung trang" if name in _FRAME else f"dòng {first_line + before}"
            words = f"đặt tên neo “{name}” mà {where} đã có: liên kết tới nó không tới đây"
            yield problem_of("B615", number, match.group().strip(), "result", words, _RENAME)


def _headings(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Yield the line and the words of each heading below the title's level."""
    for token, inner in pairwise(tokens):
        if token.type == "heading_open" and token.tag != "h1" and token.map:
            yield token.map[0], inner.content


def _rows(token: Token) -> range:
    return range(*token.map) if token.map else range(0)
