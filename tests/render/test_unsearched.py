"""What a template marks as not searched is shown, and the search gets the rest in one piece."""

from html.parser import HTMLParser

import pytest
from jinja2 import DictLoader, Environment

from generator.build import prepare
from generator.markdown import searched, shown
from generator.markdown.search_marks import APART, LEAVE, RETURN
from generator.model import Settings
from generator.pages import Page
from generator.render import RenderedPage, Renderer, frame, theme_environment
from generator.render.unsearched import Unsearched
from tests.render.test_page import NOW, ROOT

WITHOUT_END = ("br", "img", "input", "hr", "wbr", "col")


class _Elements(HTMLParser):
    """Tells of the first end that is not of the innermost element."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.astray = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in WITHOUT_END:
            self.inside.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if not self.inside or self.inside.pop() != tag:
            self.astray = self.astray or tag


@pytest.fixture(scope="module")
def searched_pages() -> list[tuple[Page, RenderedPage]]:
    plan = prepare(ROOT, Settings("Cổng thử", "https://portal.example/"), NOW).plan
    renderer = Renderer.of(theme_environment(ROOT / "theme"), frame(plan.edition))
    made = (planned.make(plan.edition) for planned in plan.pages)
    return [(page, renderer.rendered(page)) for page, entry in made if entry]


def test_the_words_stay_and_what_is_set_inside_is_set_outside() -> None:
    template = (
        "<p>\n{% unsearched %}\n<b>{% set word = 'học' %}một</b>\n{% endunsearched %}\n{{ word }}"
    )
    environment = Environment(
        loader=DictLoader({"page": template}), trim_blocks=True, extensions=[Unsearched]
    )
    html = environment.get_template("page").render()
    assert shown(html) == "<p>\n<b>một</b>\nhọc"
    assert searched(html) == "<p>\nhọc"


def test_readers_get_no_mark(searched_pages: list[tuple[Page, RenderedPage]]) -> None:
    marked = "".join(rendered.content for _, rendered in searched_pages)
    assert all(mark in marked for mark in (LEAVE, RETURN, APART))
    for page, rendered in searched_pages:
        assert not {LEAVE, RETURN, APART} & set(rendered.html), page.url


def test_every_element_that_is_searched_ends(
    searched_pages: list[tuple[Page, RenderedPage]],
) -> None:
    """Pagefind drops the words of an element without an end."""
    assert len({page.template for page, _ in searched_pages}) >= 4
    for page, rendered in searched_pages:
        elements = _Elements(searched(rendered.content))
        assert (elements.astray, elements.inside) == ("", []), page.url


def test_the_search_gets_the_title_and_the_body_but_no_lists_of_other_pages(
    searched_pages: list[tuple[Page, RenderedPage]],
) -> None:
    for page, rendered in searched_pages:
        words = searched(rendered.content)
        assert words.count("<h1") == 1, page.url
        assert 'class="sheet-margin"' not in words and '<aside class="sheet-aside' not in words
        assert len(words) < len(shown(rendered.content)), page.url
