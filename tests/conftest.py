"""Marks the tests that build a whole portal or open a browser: `make fast` leaves them out, with
those elsewhere that are marked `slow` by themselves since they take over two seconds.

`make test` runs some processes at once, a file in one of them, in the order that is given here: the
portals, which `made_once` builds for all, come first, since their tests take longest; then what
starts whole builds, so that no process is left with a long file at the end.
`make test-faults` runs what is marked `long`, and nothing else; every other run leaves it out.
"""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("busy machine", deadline=5000)
settings.load_profile("busy machine")
TESTS = Path(__file__).parent
LONGEST_FIRST = (
    {"end_to_end", "search"},
    {"cluster", "comparison", "faults", "inbox", "tools", "workflows"},
)
BROWSER_OR_BUILD = {"built_site", "root", "browser"}
WHOLE_PORTALS = ("cluster", "end_to_end", "faults", "inbox", "workflows")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run what is marked long, alone")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark as slow the folders of whole portals; of search, what uses its portal or its browser."""
    wanted = config.getoption("--long")
    others = [item for item in items if bool(item.get_closest_marker("long")) != wanted]
    config.hook.pytest_deselected(items=others)
    items[:] = [item for item in items if item not in set(others)]
    for item in items:
        fixtures: list[str] = getattr(item, "fixturenames", [])
        folder = item.path.relative_to(TESTS).parts[0]
        uses_portal = folder == "search" and bool(BROWSER_OR_BUILD & set(fixtures))
        if folder in WHOLE_PORTALS or uses_portal:
            item.add_marker(pytest.mark.slow)
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    folder = item.path.relative_to(TESTS).parts[0]
    turns = (turn for turn, folders in enumerate(LONGEST_FIRST) if folder in folders)
    return next(turns, len(LONGEST_FIRST))
