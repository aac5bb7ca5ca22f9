"""Marks the tests that build a whole portal or open a browser: `make fast` leaves them out."""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("busy machine", deadline=5000)
settings.load_profile("busy machine")
TESTS = Path(__file__).parent
BROWSER_OR_BUILD = {"built_site", "root", "browser"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow: all of end_to_end; of search, what uses its built portal or its browser."""
    for item in items:
        fixtures: list[str] = getattr(item, "fixturenames", [])
        in_search = item.path.is_relative_to(TESTS / "search")
        if item.path.is_relative_to(TESTS / "end_to_end") or (
            in_search and BROWSER_OR_BUILD & set(fixtures)
        ):
            item.add_marker(pytest.mark.slow)
