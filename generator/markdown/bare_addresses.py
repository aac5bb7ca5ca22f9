"""Addresses that stand bare in running words become links."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

_ADDRESS = re.compile(r"(?<![\w@/.:-])(?:https?://|www\.)(?=\w)[^\s<>“”\"‘’«»\ufffc\0]+")
_BEHIND = ".,;:!?…'*_"
_OPENING = {")": "(", "]": "[", "}": "{"}


def is_bare(words: str) -> bool:
    """May the words hold a bare address? Seen fast."""
    return "://" in words or "www." in words


def with_links(children: Sequence[Token]) -> list[Token]:
    """Return the tokens with a link around each bare address outside of links."""
    tokens: list[Token] = []
    depth = 0
    for token in children:
        depth += token.nesting if token.type in ("link_open", "link_close") else 0
        is_words = token.type == "text" and not depth and is_bare(token.content)
        tokens += _cut(token) if is_words else (token,)
    return tokens


def _cut(token: Token) -> Iterator[Token]:
    done, text = 0, token.content
    for match in _ADDRESS.finditer(text):
        address = _trimmed(match.group())
        if "." not in address.removeprefix("www."):
            continue
        if match.start() > done:
            yield _text(text[done : match.start()], token.level)
        href = address if "://" in address else f"https://{address}"
        yield Token("link_open", "a", 1, attrs={"href": href}, markup="linkify", info="auto")
        yield _text(address, token.level + 1)
        yield Token("link_close", "a", -1, markup="linkify", info="auto")
        done = match.start() + len(address)
    if done < len(text):
        yield _text(text[done:], token.level)


def _trimmed(address: str) -> str:
    """A mark of punctuation behind an address is the sentence's, a closing bracket the words'."""
    while address[-1] in _BEHIND or _OPENING.get(address[-1], address[-1]) not in address:
        address = address[:-1]
    return address


def _text(words: str, level: int) -> Token:
    return Token("text", "", 0, content=words, level=level)
