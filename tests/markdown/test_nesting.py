"""What is nested without end is told before any parser drops it or falls over it."""

from collections.abc import Callable

import pytest
from markdown import Markdown

from generator.markdown import BodyRequest, render_body
from generator.plugin.failures import as_failure
from generator.plugin.markdown import WrittenMarkdown
from tests.markdown.test_odd_lines import UNKNOWN, rendered

EXTENSIONS = ("attr_list", "tables", "footnotes", "admonition", "def_list", "toc", "fenced_code")
SHAPES: dict[str, Callable[[int], str]] = {
    "items": lambda depth: "- " * depth + "x",
    "numbers": lambda depth: "1. " * depth + "x",
    "quotes": lambda depth: "> " * depth + "x",
    "tight quotes": lambda depth: ">" * depth + "x",
    "quoted items": lambda depth: "> - " * depth + "x",
    "indented items": lambda depth: "\n".join("    " * place + "- x" for place in range(depth)),
    "tabbed items": lambda depth: "\n".join("\t" * place + "- x" for place in range(depth)),
    "bold": lambda depth: "**" * depth + "x" + "**" * depth,
    "italics": lambda depth: "*" * depth + "x" + "*" * depth,
    "mixed": lambda depth: "**_" * depth + "x" + "_**" * depth,
}
ON_PAGES = {
    "frames": lambda depth: "".join("    " * place + "!!! note\n\n" for place in range(depth)),
    "definitions": lambda depth: "".join(
        f"{'    ' * place}x\n{'    ' * place}:   y\n\n" for place in range(depth)
    ),
    "in a note": lambda depth: (
        "x[^1]\n\n[^1]: y\n\n" + "\n\n".join("    " * place + "- x" for place in range(1, depth))
    ),
}
ERRORS = {"B614", "B625"}


def on_a_page(source: str) -> set[str]:
    request = BodyRequest(
        "", lambda citation: UNKNOWN, lambda href: None, extensions=frozenset(EXTENSIONS)
    )
    return {code for code, _, _ in render_body(source, 1, request).problems}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("depth", [17, 40, 500])
def test_no_record_may_be_nested_without_end(shape: str, depth: int) -> None:
    source = SHAPES[shape](depth)
    assert {code for code, _, _ in rendered(source).problems} & ERRORS
    assert on_a_page(source) & ERRORS


@pytest.mark.parametrize("shape", ON_PAGES)
@pytest.mark.parametrize("depth", [18, 40, 500])
def test_no_page_may_be_nested_without_end(shape: str, depth: int) -> None:
    assert on_a_page(ON_PAGES[shape](depth)) & ERRORS


@pytest.mark.parametrize("shape", [*SHAPES, *ON_PAGES])
def test_what_is_not_told_is_shown_whole(shape: str) -> None:
    for depth in range(1, 30):
        source = {**SHAPES, **ON_PAGES}[shape](depth)
        if not on_a_page(source) & ERRORS:
            written = WrittenMarkdown(lambda href, path: None, lambda path, name: None, "content")
            written.begin("trang.md")
            assert "x" in Markdown(extensions=[*EXTENSIONS, written]).convert(source)


def test_what_falls_over_it_all_the_same_names_the_page() -> None:
    failure = as_failure(RecursionError(), "content/trang.md")
    assert failure and "content/trang.md" in str(failure)
    assert as_failure(RecursionError()) is None
