"""A pytest plugin: modules in the order they were named; no test begins when the time is over."""

import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest


@dataclass(slots=True)
class InTime:
    """The time that the tests have, in seconds from now, and how many had none."""

    seconds: float
    began: float = field(default_factory=time.monotonic)
    left: int = 0

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Ask the modules in the order in which they were named, whatever order others want."""
        places = {Path(path).resolve(): place for place, path in enumerate(config.args)}
        items.sort(key=lambda item: places[item.path])

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self) -> bool | None:
        """Pass by a test once the time is over."""
        if time.monotonic() - self.began <= self.seconds:
            return None
        self.left += 1
        return True
