"""Every page through its template: nothing misspelt, nothing from elsewhere, no way to nowhere."""

import re
from collections import Counter
from pathlib import Path

import pytest

from generator.model import TextKind
from generator.plan import Plan, plan_of
from generator.render import Renderer, frame, theme_environment
from tests.small_site import article, circular, site_of, successor

THEME = Path(__file__).parents[1] / "theme"
FULL = "## Chương I. Chung\n\n### Điều 1. Phạm vi\n\n1. Khoản một.\n\na) điểm a.\n"
WRITTEN = ("/gioi-thieu/", "/lien-he/")
"""Hand-written pages, which the host renders."""


@pytest.fixture(scope="module")
def plan() -> Plan:
    newer = successor(text=TextKind.FULL, body=FULL)
    cites = "Theo Thông tư số 99/2020/TT-BGDĐT."
    articles = [article(f"tin-{number}", body=cites) for number in range(22)]
    return plan_of(site_of(articles, [newer, circular(text=TextKind.SUMMARY, body="Tóm tắt.")]))


@pytest.fixture(scope="module")
def pages(plan: Plan) -> dict[str, str]:
    environment = theme_environment(THEME)
    renderer = Renderer.of(environment, frame(plan.edition))
    made = (planned.make(plan.edition)[0] for planned in plan.pages)
    return {page.url: renderer.html(page) for page in made}


def test_each_page_has_one_title_and_no_id_twice(pages: dict[str, str]) -> None:
    for url, html in pages.items():
        assert html.count("<h1") == 1, url
        ids = Counter(re.findall(r'\sid="([^"]+)"', html))
        assert [name for name, count in ids.items() if count > 1] == [], url


def test_no_page_asks_another_host_for_anything(pages: dict[str, str]) -> None:
    asked = re.compile(r'<(?:script|img|link)[^>]*\s(?:src|href)="(?:https?:)?//([^"/]+)')
    hosts = {host for html in pages.values() for host in asked.findall(html)}
    assert hosts <= {"portal.example"}, "only the canonical address names a host"


def test_each_page_has_the_owner_block_and_a_way_to_the_content(pages: dict[str, str]) -> None:
    """A chart on somebody else's page names the owner, and leaves out what the owner lacks."""
    for url, html in pages.items():
        assert "Cổng thử" in html
        lacking = "<dt>Chưa điền:</dt> <dd>cơ quan chủ quản, người chịu trách nhiệm" in html
        assert lacking is not url.endswith("/nhung/"), url
        assert 'href="#noi-dung"' in html and 'id="noi-dung"' in html


def test_every_way_inside_leads_to_an_address_of_the_plan(
    plan: Plan, pages: dict[str, str]
) -> None:
    addresses = plan.addresses | set(WRITTEN)
    for url, html in pages.items():
        for way in re.findall(r'<a [^>]*href="([^"#?]+)', html):
            target = resolved(url, way)
            assert not target or target in addresses, (url, target)


def test_marks_in_a_page_lead_to_places_in_it(pages: dict[str, str]) -> None:
    for url, html in pages.items():
        ids = set(re.findall(r'\sid="([^"]+)"', html))
        assert set(re.findall(r'href="#([^"]+)"', html)) <= ids, url


def resolved(url: str, way: str) -> str:
    """Return the address from the root that a way on a page leads to."""
    if url == "/404.html":
        return way.removeprefix("/thu")
    return f"/{way.lstrip('./')}" if way.startswith(".") else ""


@pytest.mark.parametrize("template", sorted(THEME.glob("*/*.html")), ids=lambda path: path.name)
def test_whoever_has_no_scripts_is_told_what_to_do_instead_of_a_form(template: Path) -> None:
    """The box of the header leads to the search page, which says it of itself."""
    words = template.read_text("utf-8")
    forms = re.findall(r"<form\b[^>]*\bneeds-script\b[^>]*>", words)
    if all("role=" in form for form in forms) and template.name != "search.html":
        return
    assert "<noscript><p" in words or "data-without-script" in words
