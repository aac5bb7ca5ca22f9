"""When two records are one that was entered twice, and which of them is told."""

import pytest

from generator.model import Content, Origin, PageId, Vocabulary, WrittenPage
from generator.site.checks.twins import records_entered_twice
from generator.storage import Cache

BEGINNING = "Mười hai từ đầu của hai tệp phải như nhau thì mới đem so. "


def of_length(length: int) -> str:
    return BEGINNING + "a" * (length - len(BEGINNING))


def page(name: str, title: str, body: str) -> WrittenPage:
    return WrittenPage(PageId(name), title, Origin.of(f"content/{name}.md", body, 1, {}))


def told(*pages: WrittenPage) -> list[tuple[str, str]]:
    content = Content({WrittenPage: pages}, Vocabulary({}, {}, {}, {}), frozenset())
    findings = records_entered_twice(content, Cache())
    return [(finding.position.path, finding.message) for finding in findings]


@pytest.mark.parametrize(("length", "is_one"), [(199, False), (200, True), (300, True)])
def test_a_long_body_is_enough_whatever_the_titles(length: int, is_one: bool) -> None:
    body = of_length(length)
    assert bool(told(page("a", "Một", body), page("b", "Hai", body))) == is_one


def test_a_short_body_needs_the_title_too() -> None:
    body = of_length(100)
    assert told(page("a", "Một", body), page("b", "Một", body))
    assert not told(page("a", "", body), page("b", "", body))


@pytest.mark.parametrize("pages", ["abc", "cba", "bca"])
def test_the_first_path_stays_and_each_other_is_told(pages: str) -> None:
    body = of_length(250)
    report = told(*(page(name, "Một", body) for name in pages))
    assert [path for path, _ in report] == ["content/b.md", "content/c.md"]
    assert all("content/a.md" in message for _, message in report)


def test_blanks_and_lines_make_no_other_body() -> None:
    body = of_length(100)
    assert told(page("a", "Một", body), page("b", "Một", body.replace(" ", "\n")))


def test_two_bodies_of_one_length_are_two() -> None:
    assert not told(page("a", "Một", of_length(250)), page("b", "Một", of_length(249) + "b"))
