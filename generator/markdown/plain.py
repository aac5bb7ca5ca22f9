"""A shortcut for the body most editors write: headings, and paragraphs of one line without markup.

The tokens are the parser's own, which a property test proves; anything else is left to the parser.
"""

import re

from markdown_it.token import Token

_UNUSUAL = re.compile(
    r"[\\`*_\[\]!<>&{}^~|\r\0]|^[ \t]*[-+=:]|^[ \t]+\S|^#{7}|^#{1,6}(?!#)(?! +[^#\s][^#\n]*$)",
    re.MULTILINE,
)
_LIST = re.compile(r"^\d{1,9}[.)](?:\s|$)", re.MULTILINE)
_SPACE = " \t"


def plain_tokens(source: str, legal: bool) -> list[Token] | None:
    """Return the tokens of a plain body, None when it is not one. Law has no lists."""
    if _UNUSUAL.search(source) or (not legal and _LIST.search(source)):
        return None
    tokens: list[Token] = []
    above = ""
    for number, line in enumerate(source.split("\n")):
        text = line.strip(_SPACE)
        if text != text.strip():
            return None
        if text.startswith("#"):
            tokens += _heading(text, number)
            text = ""
        elif text and above:
            return None
        elif text:
            tokens += _block("paragraph", "p", text, number)
        above = text
    return tokens


def _heading(text: str, number: int) -> list[Token]:
    marks, _, words = text.partition(" ")
    return _block("heading", f"h{len(marks)}", words.strip(_SPACE), number, marks)


def _block(kind: str, tag: str, text: str, number: int, markup: str = "") -> list[Token]:
    place = [number, number + 1]
    words = [Token("text", "", 0, content=text)] if text else []
    return [
        Token(f"{kind}_open", tag, 1, map=place, markup=markup, block=True),
        Token("inline", "", 0, map=place, level=1, content=text, children=words, block=True),
        Token(f"{kind}_close", tag, -1, markup=markup, block=True),
    ]
