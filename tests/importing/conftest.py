"""What all tests of importing read alike: what the portal knows, read once."""

from pathlib import Path

import pytest

from generator.importing.library import Library
from generator.read import read_content


@pytest.fixture(scope="session")
def library() -> Library:
    return Library.of(read_content(Path(__file__).parents[2])[0])
