"""The words of a body without its marks, and without the editors' notes."""

from collections.abc import Iterator
from itertools import pairwise

from markdown_it.token import Token

from generator.markdown.inline import RunningText
from generator.markdown.notes import in_note, read_notes
from generator.markdown.parser import parser
from generator.markdown.plain import plain_tokens
from generator.text import nfc


def plain_lines(source: str) -> tuple[str, ...]:
    """Return a body's words, one block a line."""
    return tuple(_words(token) for token in _shown(source) if token.type == "inline")


def first_paragraph(source: str) -> str:
    """Return the words of a body's first paragraph that has any; empty without one."""
    blocks = pairwise(_shown(source))
    paragraphs = (_words(block) for mark, block in blocks if mark.type == "paragraph_open")
    return next(filter(None, paragraphs), "")


def _shown(source: str) -> Iterator[Token]:
    text = nfc(source)
    tokens = plain_tokens(text, legal=False) or parser(legal=False).parse(text, {})
    read_notes(tokens)
    return (token for token in tokens if not in_note(token))


def _words(inline: Token) -> str:
    return RunningText.of(inline.children or []).text.replace("\n", " ")
