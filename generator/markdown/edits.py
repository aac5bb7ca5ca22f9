"""How the tokens that are rendered differ from those that were read."""

from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Edit:
    """At an index of the tokens that were read, so many are left out and HTML is put in."""

    index: int
    left_out: int
    put_in: str = ""


def edited(tokens: Sequence[Token], edits: Sequence[Edit]) -> Sequence[Token]:
    """Return what is rendered; the edits are in order."""
    rendered: list[Token] = []
    next_index = 0
    for edit in edits:
        rendered += tokens[next_index : edit.index]
        if edit.put_in:
            rendered.append(Token("html_block", "", 0, content=edit.put_in))
        next_index = edit.index + edit.left_out
    return [*rendered, *tokens[next_index:]] if edits else tokens
