"""Hand-written pages: an anchor is one place of the page, and a table of contents has rows."""

import pytest

from generator.markdown import BodyRequest, render_body
from generator.markdown.addresses import Problem
from tests.markdown.test_odd_lines import UNKNOWN

EXTENSIONS = frozenset({"attr_list", "tables", "footnotes", "toc", "fenced_code"})

TWICE = (
    "## Một {: #neo }\n\nLời.\n\n## Hai {: #neo }\n\nLời.\n",
    "## Một { #neo }\n\nLời.\n\n## Hai {: .a #neo }\n\nLời.\n",
    "Đoạn một.\n{: #neo }\n\nĐoạn hai.\n{: #neo }\n",
    "## Phần đầu\n\nLời.\n\n## Khác {: #phan-dau }\n\nLời.\n",
    "## Khác {: #phan-dau }\n\nLời.\n\n## Phần đầu\n\nLời.\n",
    "Lời.\n{: #noi-dung }\n",
)
ONCE = (
    "## Một {: #mot }\n\nLời.\n\n## Hai {: #hai }\n\nLời.\n",
    "## Phần đầu\n\nLời.\n\n## Phần đầu\n\nLời.\n",
    "```\n{: #neo }\n{: #neo }\n```\n\nLời.\n{: #neo }\n",
    "Lời.\n{: .neo }\n\nLời.\n{: .neo }\n",
)


def problems_of(source: str) -> tuple[Problem, ...]:
    request = BodyRequest("", lambda citation: UNKNOWN, lambda href: None, extensions=EXTENSIONS)
    return render_body(source, 1, request).problems


def page_problems(source: str) -> set[str]:
    return {code for code, _, _ in problems_of(source)}


@pytest.mark.parametrize("body", TWICE)
def test_an_anchor_that_is_taken_is_told(body: str) -> None:
    assert "B615" in page_problems(body)


@pytest.mark.parametrize("body", ONCE)
def test_an_anchor_of_its_own_is_not(body: str) -> None:
    told = [words for code, _, values in problems_of(body) for _, words in values]
    assert not [words for words in told if "tên neo" in str(words)]


@pytest.mark.parametrize("words", ["[TOC]", "[toc]", "  [TOC] "])
def test_a_table_of_nothing_is_told(words: str) -> None:
    assert page_problems(f"# Trang\n\n{words}\n\nLời.\n") == {"B606", "B614"}
    assert page_problems(f"{words}\n\n## Một\n\nLời.\n") == set()
    assert page_problems(f"```\n{words}\n```\n\nLời.\n") <= {"B615"}


@pytest.mark.parametrize("below", ["- Mục", "1. Mục", "> Lời", "## Tiêu đề", "| a |\n|---|\n| b |"])
def test_a_block_that_sticks_to_a_note_is_told(below: str) -> None:
    assert "B614" in page_problems(f"Chữ[^1].\n\n[^1]: Lời chú.\n{below}\n")
    assert page_problems(f"Chữ[^1].\n\n[^1]: Lời chú.\n\n{below}\n\nLời.\n") <= {"B615"}
