"""Text without markup skips the inline parser; not one byte may change for it."""

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.footnote import footnote_plugin

from generator.markdown.parser import parser

SIGNS = "aĐ1 .:/-#*_[]()!`|\\\n\"'{}<>&^~"
LINES = st.text(alphabet=SIGNS, max_size=20) | st.sampled_from(["", "Một câu.", "- ", "> b", "  c"])
SOURCES = st.lists(LINES, max_size=8).map("\n".join)


@given(SOURCES)
def test_the_shortcut_changes_nothing(source: str) -> None:
    plain = MarkdownIt("commonmark", {"html": False}).enable("table")
    plain.use(footnote_plugin).use(attrs_plugin, allowed={"class"})
    assert parser(False).render(source) == plain.render(source)
