"""A small sound portal, to be written into."""

from tests.read.conftest import project

__all__ = ["project"]
