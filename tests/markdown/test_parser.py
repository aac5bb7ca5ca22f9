"""What takes a short way past the parser; not one byte may change for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.footnote import footnote_plugin

from generator.markdown.parser import parser
from generator.markdown.plain import plain_tokens

SIGNS = "aĐ1 .:/-#*_[]()!`|\\\n\"'{}<>&^~"
LINES = st.text(alphabet=SIGNS, max_size=20) | st.sampled_from(["", "Một câu.", "- ", "> b", "  c"])
SOURCES = st.lists(LINES, max_size=8).map("\n".join)


@given(SOURCES)
def test_the_shortcut_changes_nothing(source: str) -> None:
    plain = MarkdownIt("commonmark", {"html": False}).enable("table").disable("code")
    plain.use(footnote_plugin).use(attrs_plugin, allowed={"class"})
    assert parser(False).render(source) == plain.render(source)


PLAIN = st.text(alphabet="aĐ1 .:)#-\t\n\u00a0", max_size=12)
BODIES = st.lists(
    PLAIN
    | st.sampled_from(
        [
            "",
            "Một câu.",
            "## Mục",
            "1. Một",
            "a) Hai",
            "## a #",
            "####### 7",
            "# ",
            "\u00a0",
            "a\u2028b",
        ]
    )
).map("\n".join)


@given(BODIES, st.booleans())
def test_plain_bodies_have_the_parsers_own_tokens(source: str, legal: bool) -> None:
    tokens = plain_tokens(source, legal)
    if tokens is not None:
        parsed = parser(legal).parse(source)
        assert [token.as_dict() for token in tokens] == [token.as_dict() for token in parsed]


def test_the_usual_body_is_plain() -> None:
    assert plain_tokens("Mở bài, 17,34%.\n\n## Mục\n\nThân bài: “trích”.\n", legal=False)
    assert plain_tokens("### Điều 1. Một\n\n1. Khoản.\n\na) Điểm.\n", legal=True)
    assert plain_tokens("1. Danh sách\n", legal=False) is None


@pytest.mark.parametrize(
    "words", ["Về sau, hình thức ấy", "Được cập nhật (nhân dịp hè)", "(xem ảnh)"]
)
def test_words_near_to_placeholders_leave_a_body_plain(words: str) -> None:
    assert plain_tokens(f"{words}: lúc 7 giờ 30, 49-KL/TW, 15/5/2024, 17%.\n", legal=False)
