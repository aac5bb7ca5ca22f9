"""Headings that lead nowhere: two alike, and one with nothing below it."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from generator.markdown.addresses import Problem
from generator.text import squeeze

_TWICE = "tiêu đề này đã có ở trên, mục lục có hai dòng giống nhau"
_EMPTY = "tiêu đề không có gì ở dưới"
_FILL = "Viết phần ấy ở dưới tiêu đề, hoặc xóa tiêu đề."
_APART = "Đổi một trong hai, để người đọc phân biệt được hai phần."


def odd_headings(tokens: Sequence[Token], first_line: int) -> Iterator[Problem]:
    """Yield B629 for each, by its line in the file; a body of headings alone is told by itself."""
    has_words = any(
        token.type == "inline" and not _is_title(tokens, at) for at, token in enumerate(tokens)
    )
    open_titles: list[tuple[int, set[str]]] = [(0, set())]
    for index, token in enumerate(tokens):
        if token.type != "heading_open" or token.level or not token.map:
            continue
        level, words = int(token.tag[1:]), squeeze(tokens[index + 1].content)
        line = first_line + token.map[0]
        while open_titles[-1][0] >= level:
            open_titles.pop()
        beside = open_titles[-1][1]
        if words and words in beside:
            yield _problem(line, words, _TWICE, _APART)
        beside.add(words)
        if words and has_words and _ends(tokens[index + 3 :], level):
            yield _problem(line, words, _EMPTY, _FILL)
        open_titles.append((level, set()))


def _is_title(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at - 1].type == "heading_open"


def _ends(below: Sequence[Token], level: int) -> bool:
    """Does another part begin before anything stands in the heading's own?"""
    return bool(below) and below[0].type == "heading_open" and int(below[0].tag[1:]) <= level


def _problem(line: int, words: str, reason: str, advice: str) -> Problem:
    return "B629", line, (("written", words[:60]), ("reason", reason), ("advice", advice))
