"""The index is unpacked and searched beside the page; where no worker may run, in the page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from generator.output.served import Quiet, served
from tests.search.browser import SETTLED

QUERIES = (
    "thu vien tren thuyen",
    "quỹ học bổng&loai=tin-tuc&sap-xep=moi-nhat",
    '"công dân học tập"',
)
SHOWN = "links => links.map(link => link.getAttribute('href'))"
NO_WEBASSEMBLY = "WebAssembly.instantiate = () => { throw new Error('in the page'); };"
NO_WORKER = "delete globalThis.Worker;"


class WithoutWorkers(Quiet):
    """A host whose policy lets no worker run: browsers tell so only after it was begun."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", "worker-src 'none'")
        super().end_headers()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


@pytest.fixture(scope="module")
def right(browser: Browser, root: str) -> list[list[str]]:
    with browser.new_context() as context:
        lists = answers(context.new_page(), root)
    assert all(lists)
    return lists


def answers(page: Page, root: str) -> list[list[str]]:
    """Return what each query shows, from an address of its own."""
    lists = []
    for query in QUERIES:
        page.goto(f"{root}/tim-kiem/?q={query}")
        page.wait_for_function(SETTLED)
        lists.append(page.eval_on_selector_all('[data-component="search-result"]', SHOWN))
    return lists


def test_the_page_itself_runs_no_engine(page: Page, root: str, right: list[list[str]]) -> None:
    page.add_init_script(NO_WEBASSEMBLY)
    assert answers(page, root) == right


def test_a_browser_without_workers_answers_the_same(
    page: Page, root: str, right: list[list[str]]
) -> None:
    page.add_init_script(NO_WORKER)
    assert answers(page, root) == right


def test_where_no_worker_may_run_the_page_answers_the_same(
    page: Page, built_site: Path, right: list[list[str]]
) -> None:
    with served(built_site, WithoutWorkers) as root:
        assert answers(page, root) == right


def test_a_worker_that_breaks_is_replaced_by_the_page(
    page: Page, root: str, right: list[list[str]]
) -> None:
    page.route("**/search/shards.js", _broken_at_first())
    page.goto(f"{root}/tim-kiem/?q={QUERIES[0]}")
    page.wait_for_function(SETTLED)
    shown = page.eval_on_selector_all('[data-component="search-result"]', SHOWN)
    assert shown == right[0]


def _broken_at_first() -> Callable[[Route], None]:
    broken = "onmessage = () => { throw new Error('no memory'); };"
    answers = iter([broken])

    def answer(route: Route) -> None:
        body = next(answers, None)
        if body is None:
            route.continue_()
        else:
            route.fulfill(body=body, content_type="text/javascript")

    return answer
