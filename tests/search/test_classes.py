"""The right page comes first for queries made from all content, class by class."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.search.browser import SearchPage
from tests.search.classes import CLASSES, OF_THE_PORTAL, made_queries
from tests.search.labelled import by_kind, misses, run, table

EACH = 12
"""So many of each class; `python -m benchmarks.search_classes --most 0` asks them all."""
FLOOR = 0.9


@pytest.mark.parametrize("part", [0, pytest.param(1, marks=pytest.mark.long)])
def test_no_class_of_queries_is_under_the_floor(
    built_site: Path, root: str, browser: Browser, part: int
) -> None:
    """Every other class; the rest is asked with the long tests."""
    names = [name for name in CLASSES if name not in OF_THE_PORTAL][part::2]
    queries = list(made_queries(built_site, built_site.parent / "content", EACH, names))
    assert {query.kind for query in queries} == set(names)
    page = SearchPage.open(browser, root)
    outcomes = run(queries, page.ask)
    scores = by_kind(outcomes)
    low = [name for name, score in scores.items() if score.first < FLOOR]
    assert not low, f"{table(scores)}\n{misses(outcomes)}"
    assert scores["all"].first >= 0.95, f"{table(scores)}\n{misses(outcomes)}"
    assert not page.errors
