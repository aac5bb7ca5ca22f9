"""A small sound content folder, to be broken by the tests."""

import shutil
from pathlib import Path

import pytest

SMALL = Path(__file__).parent / "fixtures" / "content"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project's root that holds a fresh copy of the small content."""
    shutil.copytree(SMALL, tmp_path / "content")
    return tmp_path
