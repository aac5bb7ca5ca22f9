"""What the importer's tests share."""

import pytest

from generator.importing.library import Library
from tests.importing.library import library as known


@pytest.fixture(scope="session")
def library() -> Library:
    """Return what the portal's own content knows."""
    return known()
