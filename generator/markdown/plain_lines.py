"""The words of a body without its marks."""

from generator.markdown.inline import RunningText
from generator.markdown.parser import parser
from generator.markdown.plain import plain_tokens
from generator.text import nfc


def plain_lines(source: str) -> tuple[str, ...]:
    """Return a body's words, one block a line."""
    text = nfc(source)
    tokens = plain_tokens(text, legal=False) or parser(legal=False).parse(text, {})
    blocks = (token.children or [] for token in tokens if token.type == "inline")
    return tuple(RunningText.of(children).text.replace("\n", " ") for children in blocks)
