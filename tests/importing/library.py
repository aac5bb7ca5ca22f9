"""What the portal's own content knows, for the importer."""

from functools import cache

from generator.importing.library import Library
from tests.folder import project_content


@cache
def library() -> Library:
    """Return what the portal knows, put together once by each process of tests."""
    return Library.of(project_content())
