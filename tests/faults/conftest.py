"""One project with a good site for the tests of a module."""

import pytest

from tests.faults.project import Project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a project with a good site."""
    made = Project.make(tmp_path_factory.mktemp("project"))
    code, said = made.build()
    assert code == 0, said
    return made
