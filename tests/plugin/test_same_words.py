"""What `portal check` finds nothing wrong with on a hand-written page, MkDocs shows alike.

The check reads it with CommonMark, MkDocs with Python-Markdown: where they differ, it is told.
"""

import re
from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator.citations import Resolution
from generator.markdown import BodyRequest, render_body
from generator.model import Body, CitationStatus
from generator.plugin.markdown import BARE_ADDRESSES, WrittenMarkdown
from tests.markdown.shown_body import shown_html

EXTENSIONS = ("attr_list", "tables", "footnotes", "toc", "fenced_code", BARE_ADDRESSES)
UNKNOWN = Resolution(CitationStatus.UNKNOWN)
LINES = (
    *("Một đoạn văn.", "Chữ **đậm** và *nghiêng*.", "## Tiêu đề", "### Nhỏ", "- Mục", "1. Mục"),
    *("2. Mục", "1) Mục", "    - Mục con", "  - Mục con", "   1. Mục con", "    Đoạn trong mục."),
    *("  Đoạn thụt.", "> Lời trích.", "> - Mục", "| a | b |\n|---|---|\n| c | d |", "* Mục", "Xem"),
    *(
        "Dòng một\\",
        "Dòng hai  ",
        "[Liên kết](https://a.vn/x)",
        "https://a.vn/x_y_z",
        "---",
        "5. a",
    ),
    *("[^1]: Lời chú.", "Có chú thích[^1].", "Chú^[liền] đây.", "\\- không phải mục", "5\\. năm"),
    *(
        "\\<b> và \\~ và \\“x\\”",
        "Chữ {: .lop }",
        "{: .lop }",
        "## Tiêu đề { #neo }",
        "==a==",
        "+ a",
    ),
    *('!!! note "Lưu ý"', "!!! note", '=== "Thẻ"', "snake_case_a", "a*b*c", "2 * 3 * 4"),
    *("        - Mục ba", "- - Mục", "- ", "1.", "Tiêu đề\n===", "Tiêu đề\n---", "**đậm**{ .lop }"),
)


class Words(HTMLParser):
    """The words a reader sees, and what they stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("li", "td", "th", "h2", "h3", "strong", "em", "a", "br"):
            self.words.append(f"<{tag}>")

    def handle_data(self, data: str) -> None:
        self.words += data.split()


def words_of(html: str) -> str:
    """Return them without the notes' marks, whose look is each parser's own, and without braces,
    which the check leaves standing."""
    html = re.sub(r"\{[^{}]*\}", "", html)
    html = re.sub(r"<sup.*?</sup>|<(?:section|div) class=\"footnote.*", "", html, flags=re.DOTALL)
    read = Words()
    read.feed(html)
    return "".join(read.words)


def checked(source: str) -> Body:
    request = BodyRequest(
        "", lambda citation: UNKNOWN, lambda href: None, extensions=frozenset(EXTENSIONS)
    )
    return render_body(source, 1, request)


def by_mkdocs(source: str) -> str:
    written = WrittenMarkdown(lambda href, path: None, lambda path, name: None, "content")
    written.begin("hoi-dap.md")
    return Markdown(extensions=[*EXTENSIONS, written]).convert(source)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(("\n", "\n\n"))), max_size=6))
@example([("- Mục", "\n\n"), ("    Đoạn trong mục.", "\n"), ("- Mục", "\n")])
def test_what_is_told_nothing_of_is_shown_alike(rows: list[tuple[str, str]]) -> None:
    source = "".join(line + end for line, end in rows)
    body = checked(source)
    if not body.problems:
        assert words_of(by_mkdocs(source)) == words_of(shown_html(body))


def test_an_item_that_becomes_words_of_another_is_told() -> None:
    source = "- Mục\n\n    Đoạn trong mục.\n- Mục sau\n"
    (problem,) = checked(source).problems
    assert problem[0] == "B614" and "mục dính vào dòng trên" in str(problem)
    assert not checked(source.replace("mục.\n", "mục.\n\n")).problems


def test_an_item_below_an_item_inside_another_is_no_mistake() -> None:
    source = "- Mục\n\n    - Mục con\n- Mục sau\n"
    body = checked(source)
    assert not body.problems
    assert words_of(by_mkdocs(source)) == words_of(shown_html(body))
