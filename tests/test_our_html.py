"""No regular expression and no parser reads our own HTML again.

What only a page knows has a slot in a body (`markdown/slots.py`), what is not searched has marks
(`markdown/search_marks.py`).
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[1] / "generator"
MODULES = sorted(GENERATOR.rglob("*.py"))
GROUP = re.compile(r"\(\?(?:P?<[=!]?\w*>?|[=!:]|P=\w+|[aiLmsux-]+:)")
"""What opens a group has a sign of its own that opens no element."""
TAG = re.compile(r"<(?:\\?/|[a-z]|\(|\[a|\[\^|\\w|\{\})", re.IGNORECASE)
PARSERS = {"html.parser", "html5lib", "lxml", "bs4", "selectolax", "xml.dom", "xml.sax"}
OF_OTHERS = {
    "read/captures.py",
    "importing/html/tree.py",
    "importing/word/drawn.py",
    "importing/word/package.py",
    "importing/word/prepare.py",
}
"""Read what others wrote: a source as it was captured, a page or a Word file to be imported."""
OF_EDITORS = {"markdown/html_signs.py", "read/foreign_files.py", "read/odd_values.py"}
"""Find the HTML that editors typed, or saved under a name of ours, to refuse it."""


def expressions(source: str) -> Iterator[str]:
    """Yield what is written out of each regular expression."""
    for call in ast.walk(ast.parse(source)):
        match call:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="re")), args=[expression, *_]):
                yield "".join(_written(expression))


def _written(expression: ast.expr) -> Iterator[str]:
    """A value put in is told by its braces."""
    match expression:
        case ast.Constant(value=str(words)):
            yield words
        case ast.JoinedStr(values=values):
            for value in values:
                yield from _written(value)
        case ast.BinOp(left=left, right=right):
            yield from _written(left)
            yield from _written(right)
        case _:
            yield "{}"


def reads_html(expression: str) -> bool:
    return TAG.search(GROUP.sub("(", expression)) is not None


@pytest.mark.parametrize(
    "expression",
    [r"</?(?:a|b)(?=[\s/>])[^<>]*>", r"<(li|p) [^<>]*>", r"<(/?){}(?=[\s>])", r"<[^>]+>", "<h1>"],
)
def test_an_expression_that_reads_html_is_known(expression: str) -> None:
    assert reads_html(expression)


def test_an_expression_that_reads_words_is_none() -> None:
    for expression in (r"(?P<year>\d+)(?<!a)(?<=b)(?P=year)", r"[^\s/<>\"]+", "[“<&]", "^(?:<{7})"):
        assert not reads_html(expression)


def test_no_expression_of_the_generator_reads_html() -> None:
    read = {
        module.relative_to(GENERATOR).as_posix()
        for module in MODULES
        for expression in expressions(module.read_text("utf-8"))
        if reads_html(expression)
    }
    assert read == OF_EDITORS


def test_only_what_others_showed_is_parsed() -> None:
    importing = {
        module.relative_to(GENERATOR).as_posix()
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom | ast.Import) and _names(node) & PARSERS
    }
    assert importing == OF_OTHERS


def _names(node: ast.Import | ast.ImportFrom) -> set[str]:
    if isinstance(node, ast.ImportFrom):
        return {node.module or ""}
    return {alias.name for alias in node.names}
