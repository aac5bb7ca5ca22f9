"""Lines that Markdown turns into something else than the words an editor wrote."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from markdown_it.token import Token

from generator.markdown.addresses import Problem
from generator.markdown.unseen import unseen

_QUOTED_NUMBER = re.compile(r"\s*(?P<sign>>\s*=?\s*\d\S*)(?!.*[-–,]\s+\d)")
"""Not of a quotation that counts on: `> 5 việc - 5 buổi`; what is more than a number has one."""
_DEFINITION = re.compile(r" {0,3}(?P<label>\[(?!\^)[^\]\n]+\]):")
_ITEMS = (
    r"(?:[•●○◦▪■□▫➢✓·§\uf000-\uf0ff–—]|\d{1,3}[.)]|\(?[a-zđ0-9]{1,2}\)|[a-hA-H]\.|[ivx]{1,4}[.)]"
    r"|\[\d{1,3}\])(?=\s)|[-–•+](?=[^\W\d_])|\*(?=[^\W\d_][^*\n]*(?:\n|\Z))"
    r"|(?:\d{1,2}[.)]|\(?[a-zđ]\))(?=[^\W\d_])"
)
_JOINED = re.compile(rf"(?P<sign>{_ITEMS})")
_JOINED_BY_HAND = re.compile(rf"(?P<sign>{_ITEMS}|[-+*](?=\s))")
_NO_ITEM = re.compile(r"[-+](?=[^\W\d_])")
_JOINED_IN_LAW = re.compile(r"(?P<sign>[•●○◦▪■□▫➢✓·§\uf000-\uf0ff–—+*-])\s")
_BLANK_LINE = "Để một dòng trống ở trên dòng này."
_NUMBER = "Nếu là câu văn, viết “{number}\\.”; nếu là danh sách, đánh số liền từ 1."


def turned_lines(
    tokens: Sequence[Token],
    source: str,
    environment: Mapping[str, object],
    legal: bool,
    by_hand: bool = False,
) -> Iterator[Problem]:
    """Yield B615 for each; lines count from 0."""
    lines = source.split("\n")
    yield from _numbers(tokens)
    yield from _vanished(lines, environment)
    yield from unseen(tokens, lines, by_hand)
    for index, token in enumerate(tokens):
        start, end = token.map or (0, 0)
        if token.type == "heading_open" and token.markup in ("=", "-"):
            yield _underlined(lines[start].strip(), start, token.markup * 3)
        elif token.type == "fence":
            yield _fence(token, lines, by_hand)
        elif token.type == "blockquote_open":
            yield from _quoted(lines, start, end)
        elif token.type == "paragraph_open" and _NO_ITEM.match(tokens[index + 1].content):
            result = "không thành mục của danh sách"
            sign = tokens[index + 1].content[0]
            yield _turned(start, sign, result, "Viết “- ”: sau dấu gạch là một dấu cách.")
        elif token.type == "inline" and "\n" in token.content:
            yield from _joined(token.content, start, _pattern(legal, by_hand))


def _fence(token: Token, lines: Sequence[str], by_hand: bool) -> Problem:
    start, end = token.map or (0, 0)
    last = lines[end - 1].strip() if end - start > 1 else ""
    if last.startswith(token.markup) and not last.strip(token.markup[0]):
        advice = "Xóa dòng này và dòng đóng khối."
        return _turned(start, token.markup, "mở một khối mã", advice)
    result = "hiện ra như chữ" if by_hand else "làm mọi dòng ở dưới thành mã"
    return _turned(start, token.markup, f"{result}, vì không có dòng nào đóng nó", "Xóa dòng này.")


_OF_ARTICLE = re.compile(r"(?:title|date|lead|regions|authors|topics) ?:")
_OWN_FILE = "Mỗi bài một tệp: cắt từ dòng “---” ở trên đến hết bài ấy sang một tệp mới."


def _underlined(words: str, line: int, below: str) -> Problem:
    if line > 1 and _OF_ARTICLE.match(words):
        result = "là khai báo của một bài nữa trong cùng một tệp, sẽ hiện ra như chữ"
        return _turned(line, words, result, _OWN_FILE)
    advice = f"Viết “## Tiêu đề”; không phải tiêu đề thì để một dòng trống trên dòng {below}."
    return _turned(line, words, f"thành tiêu đề vì dòng {below} ở ngay dưới", advice)


def _numbers(tokens: Sequence[Token]) -> Iterator[Problem]:
    """A list is numbered on from its first number, whatever stands before the others."""
    following: dict[int, int] = {}
    for index, token in enumerate(tokens):
        if token.type != "ordered_list_open":
            continue
        items = tuple(_items(tokens[index + 1 :], token.level))
        numbers = [int(item.info) for item in items]
        first = numbers[0]
        if first not in (1, following.get(token.level)) or _is_sentence(tokens, index, items):
            yield _numbered(items[0], first)
        if set(numbers) != {1}:
            for place, (item, number) in enumerate(zip(items, numbers, strict=True)):
                if number != first + place:
                    yield _numbered(item, number)
        following[token.level] = first + len(items)


def _items(tokens: Iterable[Token], level: int) -> Iterator[Token]:
    inside = takewhile(lambda token: token.level > level, tokens)
    return (
        token for token in inside if token.type == "list_item_open" and token.level == level + 1
    )


def _is_sentence(tokens: Sequence[Token], index: int, items: Sequence[Token]) -> bool:
    """`1. 9 là ngày…`: one number alone, and then a digit."""
    words = next((token.content for token in tokens[index:] if token.type == "inline"), "")
    return len(items) == 1 and words[:1].isdigit()


def _numbered(token: Token, number: int) -> Problem:
    line = token.map[0] if token.map else 0
    result = "thành mục của một danh sách, số có thể hiện khác"
    return _turned(line, f"{number}{token.markup}", result, _NUMBER.format(number=number))


def _vanished(lines: Sequence[str], environment: Mapping[str, object]) -> Iterator[Problem]:
    """`[1]: Nguồn` names an address for links, and is not shown; nor is a note that none names."""
    whole = "\n".join(lines)
    for number, line in enumerate(lines if environment.get("references") else ()):
        match = _DEFINITION.match(line)
        if match and whole.count(match["label"]) == 1:
            yield _turned(number, f"{match['label']}:", "không hiện ra", "Viết “\\[” thay cho “[”.")
    footnotes = environment.get("footnotes")
    refs = footnotes.get("refs", {}) if isinstance(footnotes, dict) else {}
    for label in (label for label, place in refs.items() if place < 0):
        mark = f"[^{label.removeprefix(':')}]"
        number = next((n for n, line in enumerate(lines) if f"{mark}:" in line), 0)
        advice = f"Đặt {mark} vào chỗ cần chú thích, hoặc xóa chú thích."
        yield _turned(number, f"{mark}:", "không hiện ra vì không chỗ nào nhắc tới", advice)


def _quoted(lines: Sequence[str], start: int, end: int) -> Iterator[Problem]:
    match = _QUOTED_NUMBER.match(lines[start])
    if match:
        result = "thành lời trích vì mở đầu bằng dấu “>”"
        yield _turned(start, match["sign"], result, "Viết “\\>”, hoặc viết bằng chữ: trên, hơn.")
    for number in range(start + 1, min(end, len(lines))):
        words = lines[number].strip()
        if words and not words.startswith(">"):
            result = "bị nối vào khối “>” ở trên"
            yield _turned(number, words, result, _BLANK_LINE)
            return


def _pattern(legal: bool, by_hand: bool) -> re.Pattern[str]:
    if by_hand:
        return _JOINED_BY_HAND
    return _JOINED_IN_LAW if legal else _JOINED


def _joined(content: str, start: int, pattern: re.Pattern[str]) -> Iterator[Problem]:
    for offset, line in enumerate(content.split("\n")):
        match = pattern.match(line.lstrip()) if offset else None
        if match:
            advice = f"{_BLANK_LINE} Danh sách thì mở mỗi dòng bằng “- ”."
            yield _turned(start + offset, match["sign"], "bị nối vào dòng trên", advice)


def _turned(line: int, written: str, result: str, advice: str) -> Problem:
    values = (("written", written[:60]), ("result", result), ("advice", advice))
    return "B615", line, values
