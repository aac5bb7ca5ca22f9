"""Pages through the real theme: what is prepared once must not change a byte."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment
from markupsafe import Markup

from generator.build import prepare
from generator.markdown import shown
from generator.model import Edition, Owner, Settings
from generator.pages import Page
from generator.render import Renderer, chrome_of, frame, theme_environment
from generator.text import VIETNAM

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
SETTINGS = Settings("Cổng & thử", "https://portal.example/cong/", owner=Owner(email="a@b.example"))


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    plan = prepare(ROOT, SETTINGS, NOW).plan
    return [planned.make(plan.edition)[0] for planned in plan.pages]


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer.of(theme_environment(ROOT / "theme"), frame(Edition(SETTINGS, NOW)))


def test_what_is_rendered_once_for_many_pages_changes_no_byte(
    pages: list[Page], renderer: Renderer
) -> None:
    afresh = Renderer(
        renderer.environment,
        renderer.frame,
        {**renderer.around, "chrome": chrome_of(renderer.environment, renderer.frame)},
        lambda *_: None,
    )
    for page in pages:
        assert renderer.rendered(page) == afresh.rendered(page), page.url


@given(st.text(), st.sampled_from((str, Markup, lambda words: words.encode())))
def test_escaping_what_needs_it_changes_no_byte(words: str, kind: Callable[[str], object]) -> None:
    plain = Environment(autoescape=True).from_string("{{ words }}")
    quick = theme_environment(ROOT / "theme").from_string("{{ words }}")
    assert quick.render(words=kind(words)) == plain.render(words=kind(words))


def test_names_are_escaped_and_blanks_are_plain(pages: list[Page], renderer: Renderer) -> None:
    html = renderer.html(pages[0])
    assert "Cổng &amp; thử" in html
    assert "<dt>Chưa điền:</dt> <dd>cơ quan chủ quản, người chịu trách nhiệm nội dung" in html
    assert "a@b.example" in html


def test_a_title_stands_as_it_is_written(pages: list[Page], renderer: Renderer) -> None:
    article = next(page for page in pages if page.template == "news/article.html")
    page = replace(article, head=replace(article.head, title="Học <là> làm"))
    assert "<title>Học &lt;là&gt; làm - Cổng &amp; thử</title>" in renderer.html(page)


def test_the_404_page_stands_at_any_depth(pages: list[Page], renderer: Renderer) -> None:
    (missing,) = (page for page in pages if page.url == "/404.html")
    assert 'href="/cong/tin-tuc/"' in renderer.html(missing)


def test_the_content_is_what_stands_between_header_and_footer(
    pages: list[Page], renderer: Renderer
) -> None:
    for page in pages:
        rendered = renderer.rendered(page)
        if page.template in ("shell/redirect.html", "statistics/embed.html"):
            assert rendered.content == ""
            continue
        before, opening, after = rendered.html.partition('<div id="noi-dung"')
        assert opening and rendered.content.strip(), page.url
        content, closing, rest = after.partition(shown(rendered.content))
        assert closing and content == ' class="page content" tabindex="-1">\n', page.url
        assert rest.startswith("</div>"), page.url
        assert 'class="site-footer"' in rest and "<header" in before, page.url


def test_charts_are_cited_by_the_sources_of_their_figures(
    pages: list[Page], renderer: Renderer
) -> None:
    page = next(page for page in pages if page.url == "/thong-ke/quy-binh-quan/")
    (cited,) = re.findall("<p>Dẫn là: (.*?)</p>", renderer.html(page))
    about, sources = cited.split(", số liệu theo ")
    assert about.startswith("“Quỹ khuyến học bình quân đầu người")
    assert sources.index("Tám tỉnh") < sources.index("; Cổng &amp; thử tổng hợp")
