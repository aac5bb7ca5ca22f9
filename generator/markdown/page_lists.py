"""Lists of a hand-written page: Python-Markdown wants a blank line above them, four blanks for what
lies in an item, a full stop behind a number."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from generator.markdown.addresses import Problem

STEP = 4
"""Blanks for each level."""
BLANK_LINE = "Để một dòng trống ở trên dòng này."
_AT_THE_START = "Viết dấu của mục ở đầu dòng."
_LISTS = ("bullet_list_open", "ordered_list_open")
_ENDS = ("bullet_list_close", "ordered_list_close")
_INSIDE = ("paragraph_open", "blockquote_open", *_LISTS)
_WORDS = ("paragraph_close", "blockquote_close", "table_close")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]")
_EMPTY_ITEM = re.compile(r"(?:[ \t>]*(?:[-*+]|\d{1,9}[.)]))+[ \t]*")


def page_lists(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Problem]:
    """Yield B614 for what is no list, B615 for what is outside its item; lines from 0."""
    depth, item = 0, -1
    for index, token in enumerate(tokens):
        place = token.map[0] if token.map else -1
        if depth and token.type in _INSIDE and item < place:
            yield from _outside(place, lines, depth)
        if token.type in _LISTS:
            yield from _no_list(tokens, index, lines, depth)
            depth += 1
        elif token.type in _ENDS:
            depth -= 1
        elif token.type == "list_item_open":
            item = place
            yield from _empty(place, lines)
            yield from _stuck(place, lines)


def _outside(place: int, lines: Sequence[str], depth: int) -> Iterator[Problem]:
    if indent(lines[place]) < STEP * depth:
        advice = f"Thụt dòng này vào {STEP * depth} dấu cách."
        yield problem_of(
            "B615", place, lines[place].strip(), "result", "nằm ngoài mục ở trên", advice
        )


def _no_list(
    tokens: Sequence[Token], index: int, lines: Sequence[str], depth: int
) -> Iterator[Problem]:
    place = (tokens[index].map or (0,))[0]
    if tokens[index].markup == ")":
        yield as_words(place, lines, "sau số là dấu )", "Viết “1.”, không viết “1)”.")
    elif not depth and is_under_words(tokens, index, lines):
        yield as_words(place, lines, "danh sách dính vào dòng trên", BLANK_LINE)
    elif indent(lines[place]) >= STEP * (depth + 1):
        advice = f"Thụt dòng này vào {STEP * depth} dấu cách." if depth else _AT_THE_START
        yield as_words(place, lines, "danh sách thụt quá sâu", advice)


def _empty(place: int, lines: Sequence[str]) -> Iterator[Problem]:
    if _EMPTY_ITEM.fullmatch(lines[place]):
        yield as_words(place, lines, "mục không có chữ", "Viết chữ của mục, hoặc xóa.")


def _stuck(place: int, lines: Sequence[str]) -> Iterator[Problem]:
    """An item that follows the paragraph of another without a blank line becomes its words."""
    above = place - 1
    while above > 0 and lines[above].strip() and lines[above - 1].strip():
        above -= 1
    is_below = 0 <= above < place and bool(lines[above].strip())
    if (
        is_below
        and indent(lines[above]) >= STEP > indent(lines[place])
        and not _ITEM.match(lines[above])
    ):
        yield as_words(place, lines, "mục dính vào dòng trên", BLANK_LINE)


def indent(line: str) -> int:
    """Return how many blanks a line begins with."""
    words = line.expandtabs(STEP)
    return len(words) - len(words.lstrip(" "))


def is_under_words(tokens: Sequence[Token], index: int, lines: Sequence[str]) -> bool:
    """Does a block begin directly below the words of another?"""
    place = (tokens[index].map or (0,))[0]
    before = tokens[index - 1].type if index else ""
    return before in _WORDS and bool(lines[place - 1].strip())


def as_words(number: int, lines: Sequence[str], reason: str, advice: str) -> Problem:
    """Return B614 for a line."""
    return problem_of("B614", number, lines[number].strip(), "reason", reason, advice)


def problem_of(code: str, number: int, written: str, name: str, words: str, advice: str) -> Problem:
    """Return a problem of a line, in which one value has a name of its code's own."""
    return code, number, (("written", written[:60]), (name, words), ("advice", advice))
