"""What a key is, in words: its label, its description and its limits."""

import re

from generator.read.schema.tree import KeyField

_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_MARKS = re.compile(r"[*`]")


def meaning(field: KeyField) -> str:
    """Return label, description and limits as one sentence of Markdown, without its full stop.

    It is said to those who write files by hand.
    """
    label, by_hand = capital(field.label), capital(field.by_hand)
    repeats = plain(field.description).lower().startswith(field.label.lower())
    words = ". ".join(filter(None, ("" if repeats else label, field.description, by_hand)))
    limit = limits(field)
    return f"{words} ({limit})" if limit else words


def limits(field: KeyField) -> str:
    """Return how long a value may be; empty where nobody would write more."""
    if field.written.most_words:
        return f"nhiều nhất {field.written.most_words} từ"
    return f"nhiều nhất {field.written.longest} ký tự" if field.written.longest else ""


def capital(words: str) -> str:
    """Return words that begin a sentence."""
    return words[:1].upper() + words[1:]


def plain(markdown: str) -> str:
    """Return the words alone."""
    return _MARKS.sub("", _LINK.sub(r"\1", markdown))
