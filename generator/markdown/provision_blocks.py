"""What the parser makes of the lines of a text of law: headings, and blocks that are no part."""

import re

from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from generator.markdown.heading_line import HeadingLine
from generator.markdown.law_lines import LawLines

LAW = "law"
SECTION = "section"
QUOTED, CLOSING = "quoted", "closing"
_QUOTES = ("blockquote_open", "footnote_block_open")
_NUMBER = r"(?P<number>\d+[a-zđ]?(?:\\?\.|[/–-])|[a-zđ](?:\\?\.|[/–-])|[a-zđ]{1,2}\\?\))"
_WRITTEN_NUMBER = re.compile(rf"(?P<open>[*_]{{0,3}}){_NUMBER}(?P<shut>(?P=open))?[ \t]+(?=\S)")


def provision_heading(state: StateBlock, line: int, last: int, silent: bool) -> bool:
    """Make a line a heading, and the words behind it a paragraph."""
    law = state.env.get(LAW)
    heading = law.headings.get(line) if isinstance(law, LawLines) else None
    if heading is None or state.blkIndent or state.sCount[line] < 0:
        return False
    if not silent:
        _push(state, line, heading)
        if heading.words_at:
            state.bMarks[line] += heading.words_at
            state.tShift[line] = state.sCount[line] = 0
            paragraph(state, line, last, False)
    return True


def _push(state: StateBlock, line: int, heading: HeadingLine) -> None:
    state.line = heading.end
    tag, markup = f"h{heading.level}", "#" * heading.level
    opening = state.push("heading_open", tag, 1)
    inline = state.push("inline", "", 0)
    closing = state.push("heading_close", tag, -1)
    opening.markup = closing.markup = markup
    if heading.section:
        opening.meta[SECTION] = heading.section
    inline.content, inline.children = heading.words, []
    opening.map = inline.map = [line, heading.end]


def set_apart(state: StateCore) -> None:
    """Mark the blocks that are no part of the law, and set numbers of khoản free of emphasis."""
    law = state.env.get(LAW, LawLines())
    kind = ""
    for index, token in enumerate(state.tokens):
        if token.level == 0 and token.nesting >= 0:
            kind = _kind(token, law)
        if kind:
            token.meta["apart"] = kind
        elif token.type == "inline" and state.tokens[index - 1].type == "paragraph_open":
            token.content = _WRITTEN_NUMBER.sub(_free, token.content, count=1)


def apart(token: Token) -> str:
    """Return why a block is no part of the law: `QUOTED`, `CLOSING`, or nothing."""
    return str(token.meta.get("apart", ""))


def _kind(token: Token, law: LawLines) -> str:
    first = token.map[0] if token.map else -1
    if first in law.closing:
        return CLOSING
    return QUOTED if first in law.quoted or token.type in _QUOTES else ""


def _free(match: re.Match[str]) -> str:
    if match.start():
        return match.group()
    emphasis = "" if match["shut"] else match["open"]
    return f"{match['number'].replace(chr(92), '')} {emphasis}"
