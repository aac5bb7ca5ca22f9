"""Two CommonMark dialects: articles, and texts of law with their numbering left as written."""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.footnote import footnote_plugin

NUMBERED = re.compile(r"(?P<clause>\d+[a-zđ]?)\.\s+|(?P<point>[a-zđ]{1,2})\)\s+")


@cache
def parser(legal: bool) -> MarkdownIt:
    """Return the shared parser of a dialect. HTML in the source is shown, never passed on."""
    made = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table")
    made.use(footnote_plugin).use(attrs_plugin, allowed={"class"})
    if legal:
        made.disable("list")
        made.block.ruler.before("paragraph", "numbered", _numbered_line, {"alt": ["paragraph"]})
    return made


def _numbered_line(state: StateBlock, line: int, last: int, silent: bool) -> bool:
    """A line that starts with `1.` or `a)` ends the paragraph above it."""
    if not silent:
        return False
    begin, end = state.bMarks[line] + state.tShift[line], state.eMarks[line]
    return NUMBERED.match(state.src, begin, end) is not None
