"""Two CommonMark dialects: articles, and texts of law with their numbering left as written."""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.footnote import footnote_plugin

from generator.markdown.alignment import align_by_class
from generator.markdown.bare_addresses import is_bare, with_links
from generator.markdown.kept_together import text_kept_together
from generator.markdown.leaks import MOST_BRACKETS, TOO_MANY_BRACKETS, leaks
from generator.markdown.notation import NOTATION, Notation
from generator.markdown.provision_blocks import provision_heading, set_apart
from generator.markdown.provision_lines import CAPITALS

NUMBERED = re.compile(
    rf"(?:(?P<named>Khoản)\s+)?(?P<clause>\d+[a-zđ]?)"
    rf"(?:[.](?:\s+|(?=[“{CAPITALS}]))|[/–-]\s+|(?(named):\s+|(?!)))"
    r"|(?:Điểm\s+)?(?P<point>[a-zđ]{1,2}(?=\))|[a-zđ](?=[./–-]\s))[.)/–-]\s+"
    r"|Điểm\s+(?P<lettered>[a-zđ]):\s+"
)
_NUMBERED_LINE = re.compile(
    rf"[*_]{{0,3}}(?:(?:Khoản|Điểm) [0-9a-zđ]{{1,3}}[.:)]"
    rf"|\d+[a-zđ]?(?:\\?[.]|[/–-](?=\s))(?:[*_]{{0,3}}\s|[“{CAPITALS}])"
    r"|(?:[a-zđ]{1,2}\\?\)|[a-zđ](?:\\?\.|[/–-]))[*_]{0,3}\s)"
)
_ENDS_WHAT_IS_ABOVE: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
MARKUP = re.compile(r"[\n\\`*_\[\]!<>&{}^~]")


@cache
def parser(legal: bool) -> MarkdownIt:
    """Return the shared parser of a dialect. HTML in the source is shown, never passed on."""
    dialect = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table")
    dialect.disable("code")  # a line that begins with blanks is a paragraph like others
    # what runs a script is refused by name (`AddressReader`), not shown as if it were words
    dialect.validateLink = lambda url: True  # type: ignore[method-assign]
    dialect.core.ruler.at("inline", _inline)
    dialect.core.ruler.after("block", "align", align_by_class)
    dialect.block.ruler.before("table", "plain", _plain_paragraph)
    dialect.use(footnote_plugin).use(attrs_plugin, allowed={"class"})
    dialect.add_render_rule("text", text_kept_together)
    if legal:
        dialect.disable("list")
        dialect.block.ruler.before("paragraph", "numbered", _numbered_line, {"alt": ["paragraph"]})
        dialect.block.ruler.before("plain", "provision", provision_heading, _ENDS_WHAT_IS_ABOVE)
        dialect.core.ruler.after("block", "apart", set_apart)
    return dialect


def _inline(state: StateCore) -> None:
    """Parse running text; most of it has no sign of markup, and needs no parsing."""
    notation = state.env.get(NOTATION, Notation())
    for index, token in enumerate(state.tokens):
        if token.type != "inline":
            continue
        if token.content.count("[") > MOST_BRACKETS:
            token.children = [Token("text", "", 0, content=token.content)]
            token.meta["leaks"] = (TOO_MANY_BRACKETS,)
            continue
        if MARKUP.search(token.content):
            token.children = []
            state.md.inline.parse(token.content, state.md, state.env, token.children)
        else:
            token.children = [Token("text", "", 0, content=token.content)]
        is_paragraph = state.tokens[index - 1].type == "paragraph_open"
        found_leaks = tuple(leaks(token.children, is_paragraph, notation))
        if found_leaks:
            token.meta["leaks"] = found_leaks
        if is_bare(token.content):
            token.children = with_links(token.children)


def _plain_paragraph(state: StateBlock, line: int, last: int, silent: bool) -> bool:
    """A line that starts with a letter, alone between empty ones, can be nothing else."""
    if silent or state.sCount[line] != state.blkIndent:
        return False
    first = state.src[state.bMarks[line] + state.tShift[line]]
    alone = line + 1 >= state.lineMax or state.isEmpty(line + 1)
    return alone and first.isalpha() and paragraph(state, line, last, False)


def _numbered_line(state: StateBlock, line: int, last: int, silent: bool) -> bool:
    """A line that starts with `1.`, `a)` or `Khoản 1.` ends the paragraph above it."""
    if not silent:
        return False
    begin, end = state.bMarks[line] + state.tShift[line], state.eMarks[line]
    return _NUMBERED_LINE.match(state.src, begin, end) is not None
