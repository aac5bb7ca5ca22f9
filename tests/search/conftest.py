"""One built portal and one Chromium for all tests of the search."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.search import site as portal
from tests.search.browser import chromium
from tests.search.server import served


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return portal.build(tmp_path_factory.mktemp("portal"))


@pytest.fixture(scope="session")
def root(built_site: Path) -> Iterator[str]:
    with served(built_site) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """For one module: while Playwright runs, its thread can run no other event loop."""
    with chromium() as started:
        yield started
