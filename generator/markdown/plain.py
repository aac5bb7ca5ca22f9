"""A shortcut for the body most editors write: headings, and paragraphs of one line without markup.

The tokens are the parser's own, which a property test proves; anything else is left to the parser.
"""

import re

from markdown_it.token import Token

from generator.markdown.bare_addresses import is_bare
from generator.markdown.dialect_signs import may_be_of_a_dialect
from generator.markdown.foreign_signs import may_be_foreign
from generator.markdown.placeholders import may_be_a_placeholder, may_end_open

_MARKUP = re.compile(r"[\\`*_\[\]!<>&{}^~|\r\0]")
_HEADING = re.compile(r"(?P<marks>#{1,6}) +(?P<words>[^#\s][^#]*)")
_OUR_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)
_LIST = re.compile(r"\d{1,9}[.)](?:\s|$)")
_OTHER_BLOCKS = (" ", "\t", "-", "+", "=", ":")


def plain_tokens(source: str, legal: bool) -> list[Token] | None:
    """Return the tokens of a plain body, None when it is not one. Law has no lists."""
    if _MARKUP.search(source) or is_bare(source) or _is_foreign(source):
        return None
    tokens: list[Token] = []
    line_above = ""
    for number, line in enumerate(source.split("\n")):
        text = line.strip()
        if line.startswith(_OTHER_BLOCKS) or text != line.strip(" \t"):
            return None
        if text.startswith("#"):
            heading = _HEADING.fullmatch(text)
            if not heading:
                return None
            level = len(heading["marks"])
            tokens += _block("heading", f"h{level}", heading["words"], number, heading["marks"])
            text = ""
        elif text and (line_above or (not legal and _LIST.match(text))):
            return None
        elif text:
            tokens += _block("paragraph", "p", text, number)
        line_above = text
    return tokens


def _is_foreign(source: str) -> bool:
    """May signs of another notation, or places to fill in, stand in it? The marks of headings
    are ours."""
    words = _OUR_HEADING.sub("", source)
    if may_be_foreign(words) or may_be_of_a_dialect(words):
        return True
    return may_be_a_placeholder(words) or may_end_open(words)


def _block(kind: str, tag: str, text: str, number: int, markup: str = "") -> tuple[Token, ...]:
    lines = [number, number + 1]
    words = [Token("text", "", 0, content=text)]
    return (
        Token(f"{kind}_open", tag, 1, map=lines, markup=markup, block=True),
        Token("inline", "", 0, map=lines, level=1, content=text, children=words, block=True),
        Token(f"{kind}_close", tag, -1, markup=markup, block=True),
    )
