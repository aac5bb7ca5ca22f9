"""Notes of the editors in a body: `> [!ghi-chu]`, then the note's words in the same quote block.

They are not the source's words: what they cite or count is shown, and proves nothing.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from generator.markdown.addresses import Problem
from generator.markdown.inline import html_token

MARK = "[!ghi-chu]"
NAME = "Ghi chú của Ban Biên tập"
_ONE_PARAGRAPH = 5
"""Tokens of a quote block that has no other: its own two around the paragraph's three."""
_LIKE_A_MARK = re.compile(r"\\?\[\s*(?:!|(?:ghi[\s_-]*ch[uú]|note)\s*\](?!\())", re.IGNORECASE)


def read_notes(tokens: Sequence[Token], first_line: int = 1) -> tuple[Problem, ...]:
    """Make the notes among the tokens what the page shows; return what is written wrongly."""
    return tuple(_problems(tokens, first_line))


def in_note(token: Token) -> bool:
    """Tell whether a block stands in a note."""
    return bool(token.meta.get("note"))


def _problems(tokens: Sequence[Token], first_line: int) -> Iterator[Problem]:
    end = -1
    for index, token in enumerate(tokens):
        if token.type == "blockquote_open" and index > end and _is_note(tokens, index):
            end = _closing(tokens, index)
            line = first_line + (token.map[0] if token.map else 0)
            yield from _read_note(tokens[index : end + 1], line)
        if token.type == "inline":
            yield from _misspelt(token, first_line)


def _is_note(tokens: Sequence[Token], index: int) -> bool:
    following = tokens[index + 1 : index + 3]
    is_paragraph = [token.type for token in following] == ["paragraph_open", "inline"]
    return is_paragraph and _lines(following[1])[0] == MARK


def _closing(tokens: Sequence[Token], index: int) -> int:
    level = tokens[index].level
    return next(
        place
        for place in range(index + 1, len(tokens))
        if tokens[place].type == "blockquote_close" and tokens[place].level == level
    )


def _read_note(tokens: Sequence[Token], line: int) -> Iterator[Problem]:
    """A page may have several of one name: they are no landmarks."""
    tokens[0].tag = tokens[-1].tag = "div"
    tokens[0].attrs = {"class": "note editors", "role": "note", "aria-label": NAME}
    for token in tokens:
        token.meta = {**token.meta, "note": True}
    marked = tokens[2]
    if marked.content.strip() == MARK and len(tokens) == _ONE_PARAGRAPH:
        yield _problem("khối không có lời ghi chú", MARK, line)
    _without_mark(marked)


def _without_mark(inline: Token) -> None:
    """Put the name of the note where its mark stood."""
    children = inline.children or []
    breaks = (index for index, child in enumerate(children) if child.type.endswith("break"))
    words = children[next(breaks, len(children)) + 1 :]
    inline.children = [html_token(f"<strong>{NAME}.</strong> "), *words]
    inline.content = inline.content.partition("\n")[2]
    if inline.map:
        inline.map = [inline.map[0] + 1, inline.map[1]]


def _misspelt(inline: Token, first_line: int) -> Iterator[Problem]:
    """Yield what looks like the mark of a note where none is read."""
    line = first_line + (inline.map[0] if inline.map else 0)
    for offset, words in enumerate(_lines(inline)):
        if _LIKE_A_MARK.match(words):
            written = words[: words.find("]") + 1] or words[:20]
            yield _problem(_reason(words, written), written, line + offset)


def _reason(words: str, written: str) -> str:
    if written != MARK:
        return f"không có loại khối “{written}”"
    if words != MARK:
        return f"sau “{MARK}” còn chữ trên cùng dòng"
    return f"“{MARK}” không đứng đầu một khối “> ”"


def _lines(inline: Token) -> list[str]:
    return [line.strip() for line in inline.content.split("\n")]


def _problem(reason: str, written: str, line: int) -> Problem:
    return "B612", line, (("reason", reason), ("written", written))
