"""Words of a body that no page shows, and lists that no phone has room for."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from generator.markdown.addresses import Problem
from generator.markdown.braces import DROPPED_ADVICE, DROPPED_BEHIND

_NOTE = re.compile(r" {0,3}(?P<name>\[\^[^\]\s]+\]):")
_EMPTY = re.compile(r"[\s>]*(?:[-*+]|\d{1,9}[.)])\s*$")
"""A list's line without words; what is indented below it is in no item."""
_DEEPEST = 12
"""Two levels of blocks for each level of a list."""
_WITHOUT_ROWS = 2
"""Lines of a table: the names of its columns, and the rule below them."""
_NESTED = ("bullet_list_open", "ordered_list_open", "blockquote_open")


def unseen(tokens: Sequence[Token], lines: Sequence[str], by_hand: bool) -> Iterator[Problem]:
    """Yield B613 for attributes, B615 for cells beyond the columns, words
    right below a table, notes of one name, headings and
    items without words, deep lists."""
    yield from _second_notes(lines)
    yield from _attributes(lines)
    deep = next((token for token in tokens if _is_deep(token)), None)
    if deep:
        result = "lồng sâu hơn sáu cấp, màn điện thoại không đủ chỗ"
        yield _told(deep, deep.markup or "-", result, "Viết gọn lại, nhiều nhất sáu cấp.")
    for index, token in enumerate(tokens):
        if token.type == "heading_open" and not tokens[index + 1].content:
            result = "thành tiêu đề không có chữ"
            yield _told(token, token.markup, result, "Viết tiêu đề sau dấu, hoặc xóa dòng này.")
        elif not by_hand and _is_empty_item(token, lines):
            advice = "Viết mục sau dấu, hoặc xóa dòng này."
            yield _told(token, f"{token.info}{token.markup}", "thành một mục trống", advice)
        elif token.type == "table_open" and token.map:
            yield from _cut_rows(lines, *token.map)
            if token.map[1] - token.map[0] == _WITHOUT_ROWS:
                result = "thành bảng chỉ có dòng tên cột"
                advice = "Viết các dòng của bảng ngay dưới dòng |---|---|, hoặc xóa bảng."
                yield _told(token, lines[token.map[0]].strip(), result, advice)


def _is_empty_item(token: Token, lines: Sequence[str]) -> bool:
    """On a page written by hand MkDocs' own lists are asked."""
    if token.type != "list_item_open" or not token.map:
        return False
    return _EMPTY.match(lines[token.map[0]]) is not None


def _is_deep(token: Token) -> bool:
    return token.type in _NESTED and token.level >= _DEEPEST


def _cut_rows(lines: Sequence[str], start: int, end: int) -> Iterator[Problem]:
    columns = len(_cells(lines[start]))
    for number in range(start + 2, min(end, len(lines))):
        cells = _cells(lines[number])
        if "|" not in lines[number] and lines[number].strip():
            advice = (
                "Để một dòng trống giữa bảng và dòng này; đúng là hàng của bảng thì thêm dấu |."
            )
            yield _problem(number, lines[number].strip(), "thành một hàng của bảng", advice)
        if len(cells) > columns:
            result = f"có {len(cells)} ô mà bảng có {columns} cột, nên ô cuối không hiện ra"
            advice = "Thêm cột vào dòng tên cột và dòng kẻ; dấu | là chữ thì viết “\\|”."
            yield _problem(number, lines[number].strip(), result, advice)


def _cells(line: str) -> list[str]:
    cells = escapedSplit(line.strip())
    return cells[not cells[0] : len(cells) - (len(cells) > 1 and not cells[-1])]


def _second_notes(lines: Sequence[str]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, line in enumerate(lines):
        match = _NOTE.match(line)
        if match and first.setdefault(match["name"], number) != number:
            result = "là chú thích thứ hai cùng tên, chỉ một chú thích hiện ra"
            yield _problem(number, match["name"], result, "Đặt tên khác cho chú thích này.")


def _attributes(lines: Sequence[str]) -> Iterator[Problem]:
    """B613: what stands in braces and is no class goes, and nobody sees that it went."""
    for number, line in enumerate(lines):
        match = DROPPED_BEHIND.search(line) if "{" in line else None
        if match:
            yield "B613", number, (("written", match.group()[:60]), ("advice", DROPPED_ADVICE))


def _told(token: Token, written: str, result: str, advice: str) -> Problem:
    return _problem(token.map[0] if token.map else 0, written, result, advice)


def _problem(line: int, written: str, result: str, advice: str) -> Problem:
    return "B615", line, (("written", written[:60]), ("result", result), ("advice", advice))
