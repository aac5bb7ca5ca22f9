"""The real pages in Chromium: accessible, within the screen, readable without scripts."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.end_to_end.addresses import ADDRESSES, EVERY_KIND

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


@pytest.mark.parametrize(
    ("size", "scheme"),
    [
        pytest.param(PHONE, "light", id="phone-light"),
        pytest.param(PHONE, "dark", id="phone-dark", marks=pytest.mark.long),
        pytest.param(DESKTOP, "light", id="desktop-light", marks=pytest.mark.long),
        pytest.param(DESKTOP, "dark", id="desktop-dark"),
    ],
)
def test_pages_are_accessible_and_fit(
    browser: Browser, host: str, size: dict[str, int], scheme: str
) -> None:
    context = browser.new_context(viewport=size, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    requests: list[str] = []
    problems = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: problems.append(f"{page.url}: {error}"))
    for address in ADDRESSES:
        page.goto(host + address)
        wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wider > 0:
            problems.append(f"{address} is {wider}px wider than the screen")
        page.add_script_tag(path=AXE)
        found = page.evaluate("axe.run().then(result => result.violations)")
        problems += [f"{address} {one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]
    context.close()
    assert problems == []
    assert [url for url in requests if not url.startswith((host, "data:"))] == []


PROMISES = """[...document.querySelectorAll(
    "button, input, select, textarea, a[href*='/tim-kiem/?'], [data-component]")]
    .filter(element => element.checkVisibility() && element.getBoundingClientRect().height > 1)
    .filter(element => !element.dataset.component || !element.innerText.trim())
    .map(element => element.outerHTML.slice(0, 120))"""
"""Controls, and boxes that stay empty, where no script runs."""


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_without_scripts_every_page_shows_its_text_and_promises_nothing(
    browser: Browser, host: str, size: dict[str, int]
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=size)  # type: ignore[arg-type]
    page = context.new_page()
    promises = {}
    for address in EVERY_KIND:
        page.goto(host + address)
        assert len(page.inner_text("main")) > 60, address
        if shown := page.evaluate(PROMISES):
            promises[address] = shown
    assert promises == {}
    page.goto(f"{host}/tim-kiem/")
    assert page.locator("main a[href*='van-ban']").count()
    context.close()


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("khuyen hoc thai binh", "/tin-tuc/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw/"),
        ("49-KL/TW", "/van-ban/ket-luan/tw/2019/49/"),
        ("kl49", "/van-ban/ket-luan/tw/2019/49/"),
        ("qd 324 khvn", "/van-ban/quyet-dinh/khvn/2023/324/"),
    ],
)
def test_the_header_box_finds_it(browser: Browser, host: str, query: str, address: str) -> None:
    context = browser.new_context(viewport=DESKTOP)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(host)
    box = page.locator("header input[name=q]")
    box.fill(query)
    box.press("Enter")
    first = page.locator("[data-component='search-result']").first
    first.wait_for(timeout=15_000)
    page.wait_for_timeout(500)
    hrefs = page.locator("[data-component='search-result']").evaluate_all(
        "links => links.map(link => new URL(link.href).pathname)"
    )
    context.close()
    assert address in hrefs[:2], hrefs
