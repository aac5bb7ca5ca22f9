"""The number of a khoản or điểm, beside its words."""

from html import escape

from markdown_it.token import Token

from generator.markdown.copy_links import copy_link
from generator.markdown.inline import html_token
from generator.markdown.provisions import ProvisionStart
from generator.markdown.search_marks import APART, unsearched_id
from generator.model import ProvisionKind


def number_apart(opening: Token, inline: Token, start: ProvisionStart) -> None:
    """Set a khoản's or điểm's number beside its words, and put its link at the end."""
    is_clause = start.kind is ProvisionKind.CLAUSE
    look = "clause" if is_clause else "point"
    opening.type = "html_block"
    opening.content = f'<p class="{look}"{unsearched_id(start.anchor)}>'
    first, *others = inline.children or []
    if first.type != "text" or len(first.content) < start.length:
        return
    number = escape(first.content[: start.length].strip())
    first.content = first.content[start.length :]
    before = html_token(f"<span>{number}</span>{APART}<span>")
    after = html_token(f"</span>{copy_link(start.anchor, start.cited_as)}")
    inline.children = [before, first, *others, after]
