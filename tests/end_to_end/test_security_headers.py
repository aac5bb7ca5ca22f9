"""Every kind of page obeys the policy of deploy/headers.conf: nothing inline, and all works."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page

from tests.end_to_end.addresses import ADDRESSES
from tests.end_to_end.guarded import FORM_HEADERS, HEADERS, WATCH, refused, under_policies
from tests.end_to_end.settled import settled


@pytest.fixture(scope="module")
def guarded(site: Path) -> Iterator[str]:
    """Return the address that serves the built site under the policy."""
    with under_policies(site) as address:
        yield address


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Pages here remember what was refused; an error in one of them fails the test at its end."""
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        context.add_init_script(WATCH)
        context.set_default_timeout(15_000)
        errors: list[str] = []
        context.on("weberror", lambda error: errors.append(f"{error.page}: {error.error}"))
        yield context
        assert errors == []


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """Return a page in which nothing may be refused."""
    page = context.new_page()
    yield page
    assert refused(page) == []


def test_no_weaker_policy_than_this() -> None:
    policy = dict(
        part.strip().split(" ", 1) for part in HEADERS["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == policy["style-src"] == "'self'"
    assert policy["script-src"] == "'self' 'wasm-unsafe-eval'"
    assert policy["base-uri"] == policy["object-src"] == "'none'"
    assert "frame-ancestors" in policy and "form-action" in policy
    assert HEADERS["X-Content-Type-Options"] == "nosniff"
    assert {"Referrer-Policy", "Permissions-Policy"} <= HEADERS.keys()
    form = FORM_HEADERS["Content-Security-Policy"]
    assert "script-src 'self' 'wasm-unsafe-eval';" in form
    assert "object-src 'none'; base-uri 'none'" in form
    assert "frame-ancestors 'none'" in form


def test_every_kind_of_page_obeys(context: BrowserContext, guarded: str) -> None:
    addresses = [guarded + address for address in ADDRESSES]
    pages = settled(context.new_page, addresses)
    broken = {address: lines for address, page in pages if (lines := refused(page))}
    assert broken == {}


def test_the_search_answers_under_the_policy(page: Page, guarded: str) -> None:
    page.goto(f"{guarded}/tim-kiem/?q=khuyen+hoc+thai+binh")
    page.locator("[data-component=search-result]").first.wait_for()


def test_suggestions_and_tools_work_under_the_policy(page: Page, guarded: str) -> None:
    page.goto(f"{guarded}/")
    page.locator("header input[name=q]").press_sequentially("49-KL")
    page.locator("[role=listbox]:visible [role=option]").first.wait_for()
    page.goto(f"{guarded}/van-ban/")
    page.locator("input[name=q]").last.fill("kết luận")
    page.locator("[data-component=register-filters] [role=status]:not(:empty)").wait_for(
        state="attached"
    )
    page.goto(f"{guarded}/van-ban/thong-tu/bgddt/2023/25/?ngay=2024-01-15")
    page.locator("output .status-badge").wait_for()


def test_what_a_page_brings_along_is_refused(browser: Browser, guarded: str) -> None:
    """So the tests above would see it."""
    page = browser.new_page()
    page.add_init_script(WATCH)
    page.goto(guarded)
    page.evaluate("document.body.setAttribute('onclick', 'a()')")
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('p'), "
        "{innerHTML: '<b style=\"color:red\">a</b>'}))"
    )
    with pytest.raises(Error):
        page.add_script_tag(content="globalThis.ran = true")
    assert {line.split()[0] for line in refused(page)} >= {"script-src-attr", "style-src-attr"}
    page.close()
