"""Several shards answer as one, and go on answering when one of them is gone."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.output.served import served
from tests.search import site as portal
from tests.search.browser import SETTLED, SearchPage
from tests.search.labelled import by_kind, misses, queries, run, table

pytestmark = pytest.mark.long
DATES = "[...document.querySelectorAll('.results .result .quiet')].map((one) => one.innerText)"


@pytest.fixture(scope="module")
def parted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The same content as in the other tests, in about ten shards."""
    with ThreadPoolExecutor() as beside:  # Playwright's loop runs in this thread
        site = beside.submit(portal.build_parted, tmp_path_factory.mktemp("parted")).result()
    assert len(list(site.glob("pagefind/*/wasm.*"))) > 4
    yield site


def test_shards_answer_like_one_index(parted: Path, built_site: Path, browser: Browser) -> None:
    kinds = ("marks", "unmarked", "regions", "phrases", "nothing")
    asked = [one for one in queries(built_site) if one.kind in kinds and "page:" not in str(one)]
    with served(parted) as root:
        page = SearchPage.open(browser, root)
        outcomes = run([one for one in asked if "/lien-he/" not in one.wanted], page.ask)
        page.page.close()
    scores = by_kind(outcomes)
    assert scores["all"].first >= 0.92, f"{table(scores)}\n{misses(outcomes)}"


def test_by_date_is_right_across_shards(parted: Path, browser: Browser) -> None:
    with served(parted) as root:
        page = SearchPage.open(browser, root)
        page.page.goto(f"{root}/tim-kiem/?q=gia+%C4%91%C3%ACnh&sap-xep=moi-nhat")
        page.page.wait_for_selector(".result")
        page.page.wait_for_function(SETTLED)
        for count in (10, 20, 30):
            page.page.wait_for_function(f"document.querySelectorAll('.result').length >= {count}")
            page.page.locator("[data-part=more]").click()
        lines: list[str] = page.page.evaluate(DATES)
        days = [line.split("· ")[-1][:10] for line in lines]
        newest_first = sorted(days, key=lambda one: one.split("/")[::-1], reverse=True)
        assert days == newest_first
        assert len({day[-4:] for day in days}) >= 1
        page.page.close()


@pytest.mark.parametrize("which", [0, -1])
def test_a_missing_shard_takes_only_its_own_pages(
    parted: Path, browser: Browser, tmp_path: Path, which: int
) -> None:
    shutil.copytree(parted, tmp_path / "site")
    bundles = sorted(one.parent for one in (tmp_path / "site").glob("pagefind/*/wasm.*"))
    bundles.sort(key=lambda one: one.name.startswith("moi"), reverse=True)
    shutil.rmtree(bundles[which])
    with served(tmp_path / "site") as root:
        page = SearchPage.open(browser, root)
        found = [page.ask(one) for one in ("cồng chiêng", "vải thiều", "loa truyền thanh", "kl49")]
        assert sum(bool(one) for one in found) >= 3
        shown = page.page.locator(".search").inner_text()
        assert "TypeError" not in shown
        page.page.close()
