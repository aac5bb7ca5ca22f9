"""Marks the tests that build a whole portal or open a browser: `make fast` leaves them out.

`make test` runs one process a core. What shares a built portal stays in one process, what shares a
module's fixtures too; the portals come first, since they take longest.
"""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("busy machine", deadline=5000)
settings.load_profile("busy machine")
TESTS = Path(__file__).parent
WITH_A_PORTAL = {"end_to_end", "search"}
BROWSER_OR_BUILD = {"built_site", "root", "browser"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow: all of end_to_end; of search, what uses its built portal or its browser."""
    for item in items:
        fixtures: list[str] = getattr(item, "fixturenames", [])
        folder = item.path.relative_to(TESTS).parts[0]
        uses_portal = folder == "search" and bool(BROWSER_OR_BUILD & set(fixtures))
        if folder == "end_to_end" or uses_portal:
            item.add_marker(pytest.mark.slow)
        together = folder if folder in WITH_A_PORTAL else str(item.path)
        item.add_marker(pytest.mark.xdist_group(together))
    items.sort(key=lambda item: item.path.relative_to(TESTS).parts[0] not in WITH_A_PORTAL)
