"""The right page comes first: a floor under every class of labelled queries."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.search.browser import SearchPage
from tests.search.labelled import HERE, by_kind, misses, queries, run, table

FLOOR = {"numbers": 0.97, "regions": 0.92, "slips": 0.87, "questions": 0.8}
"""Least share of queries whose first result is right; 0.92 where no other is named."""


def test_the_right_page_is_first(built_site: Path, root: str, browser: Browser) -> None:
    asked = queries(built_site)
    assert len(asked) >= 200
    page = SearchPage.open(browser, root)
    outcomes = run(asked, page.ask)
    scores = by_kind(outcomes)
    low = [name for name, one in scores.items() if one.first < FLOOR.get(name, 0.92)]
    assert not low, f"{table(scores)}\n{misses(outcomes)}"
    assert not page.errors


@pytest.mark.long
def test_queries_not_used_for_tuning(built_site: Path, root: str, browser: Browser) -> None:
    page = SearchPage.open(browser, root)
    outcomes = run(queries(built_site, HERE / "unseen.yml"), page.ask)
    scores = by_kind(outcomes)
    assert scores["all"].first >= 0.9, f"{table(scores)}\n{misses(outcomes)}"
    assert scores["numbers"].first >= 0.95


@pytest.mark.long
def test_queries_by_another_hand(built_site: Path, root: str, browser: Browser) -> None:
    """Written without a look at the search: 0.922 in its first run, before any change for it."""
    page = SearchPage.open(browser, root)
    outcomes = run(queries(built_site, HERE / "second-hand.yml"), page.ask)
    scores = by_kind(outcomes)
    low = [name for name, one in scores.items() if one.first < FLOOR.get(name, 0.92)]
    assert not low, f"{table(scores)}\n{misses(outcomes)}"


def test_enough_pages_to_find_the_wrong_one(built_site: Path) -> None:
    assert len(list((built_site / "tin-tuc").glob("*/*/*/index.html"))) > 400
