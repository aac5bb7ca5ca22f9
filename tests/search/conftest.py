"""One built portal and one Chromium for all tests of the search."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.output.served import served
from tests.made_once import made_once
from tests.search import site as portal
from tests.search.browser import chromium


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the portal's site, one for all processes: no test changes it."""
    return made_once(tmp_path_factory, "portal", portal.build)


@pytest.fixture(scope="session")
def root(built_site: Path) -> Iterator[str]:
    with served(built_site) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """For one module: while Playwright runs, its thread can run no other event loop."""
    with chromium() as started:
        yield started
