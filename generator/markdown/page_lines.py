"""Lines of a hand-written page that MkDocs' Markdown reads otherwise than the records' does.

`portal check` reads them with CommonMark; MkDocs with Python-Markdown.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from generator.markdown.addresses import Problem
from generator.markdown.page_lists import (
    BLANK_LINE,
    STEP,
    as_words,
    indent,
    is_under_words,
    page_lists,
    problem_of,
)

_BLOCKS = ("heading_open", "blockquote_open", "table_open")
_FRAME = re.compile(
    r"(?P<blanks>[ \t]*)(?P<sign>!!!|\?\?\?\+?|===[!+]{0,2})[ \t]*"
    r"(?P<words>[\w-]*(?:[ \t]+[\w-]+)*)[ \t]*(?P<title>\"[^\"\n]*\")?[ \t]*(?P<rest>.*)"
)
_FRAMES = {"!": "admonition", "?": "pymdownx.details", "=": "pymdownx.tabbed"}
_NOTE_IN_PLACE = re.compile(r"(?<!\\)\^\[[^\]\n]+\]")
_ANCHOR = re.compile(r"[ ]\{:?[ ]*(?:[^{}\n]* )?#(?P<name>[\w:.-]+)[^{}\n]*\}[ ]*$")
_NOTE = re.compile(r"\[\^[^\]\n]+\]:")
_OPENS_BLOCK = re.compile(r"[ ]{0,3}(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|>|#{1,6}[ \t]|\|)")
_INDENTED = "Thụt các dòng của khung vào bốn dấu cách."
_TITLED = 'Viết tên tiếng Việt trong ngoặc kép: !!! note "Lưu ý".'


def page_lines(
    tokens: Sequence[Token], lines: Sequence[str], extensions: frozenset[str]
) -> Iterator[Problem]:
    """Yield B614 and B615, lines from 0."""
    yield from page_lists(tokens, lines)
    for index, token in enumerate(tokens):
        if token.type in _BLOCKS and _is_stuck(tokens, index, lines):
            yield as_words((token.map or (0,))[0], lines, "dính vào dòng trên", BLANK_LINE)
        elif token.type == "hr" and token.map and _is_underline(lines, token.map[0]):
            yield as_words(token.map[0], lines, "dòng này gạch dưới dòng trên", BLANK_LINE)
    for number, line in enumerate(lines):
        if match := _NOTE_IN_PLACE.search(line) if "^[" in line else None:
            advice = "Viết [^1] ở đây, và “[^1]: lời chú thích” ở cuối trang."
            yield problem_of("B614", number, match.group(), "reason", "chú thích viết liền", advice)
        if line.startswith("[^") and _is_stuck_to_note(line, lines[number + 1 : number + 2]):
            yield as_words(number + 1, lines, "dính vào lời chú thích ở trên", BLANK_LINE)
        yield from _frame(number, line, lines, extensions)


def anchor_in_braces(heading: str) -> str:
    """Return the anchor that a page's heading names itself, as in `## Tên { #neo }`; or nothing."""
    match = _ANCHOR.search(heading)
    return match["name"] if match else ""


def _is_stuck(tokens: Sequence[Token], index: int, lines: Sequence[str]) -> bool:
    """A table wants a blank line above it, all else below one of a table."""
    below_table = index > 0 and tokens[index - 1].type == "table_close"
    is_table = tokens[index].type == "table_open"
    return (below_table or is_table) and is_under_words(tokens, index, lines)


def _is_stuck_to_note(line: str, below: Sequence[str]) -> bool:
    """Would MkDocs take a block for a part of the note above it?"""
    return bool(_NOTE.match(line)) and any(map(_OPENS_BLOCK.match, below))


def _is_underline(lines: Sequence[str], place: int) -> bool:
    return place > 0 and bool(lines[place - 1].strip()) and not lines[place].strip().strip("-")


def _frame(
    number: int, line: str, lines: Sequence[str], extensions: frozenset[str]
) -> Iterator[Problem]:
    """A frame without indented words is empty; without a title it has an English one."""
    match = _FRAME.fullmatch(line) if line.lstrip()[:3] in ("!!!", "???", "===") else None
    if not match or _FRAMES[match["sign"][0]] not in extensions:
        return
    below = next((row for row in lines[number + 1 :] if row.strip()), "")
    if indent(below) < indent(line) + STEP:
        yield problem_of("B614", number, line.strip(), "reason", "khung không có lời", _INDENTED)
    elif match["rest"] or (match["sign"][0] != "=" and match["title"] is None):
        yield problem_of(
            "B614", number, line.strip(), "reason", "khung mang tên tiếng Anh", _TITLED
        )
