"""The words of a body without its marks, and without the editors' notes."""

from generator.markdown.inline import RunningText
from generator.markdown.notes import in_note, read_notes
from generator.markdown.parser import parser
from generator.markdown.plain import plain_tokens
from generator.text import nfc


def plain_lines(source: str) -> tuple[str, ...]:
    """Return a body's words, one block a line."""
    text = nfc(source)
    tokens = plain_tokens(text, legal=False) or parser(legal=False).parse(text, {})
    read_notes(tokens)
    inlines = (token for token in tokens if token.type == "inline" and not in_note(token))
    texts = (RunningText.of(inline.children or []).text for inline in inlines)
    return tuple(text.replace("\n", " ") for text in texts)
