"""One project with a good site, built once; each module that breaks it has a copy."""

import shutil
from pathlib import Path

import pytest

from tests.faults.project import Project
from tests.made_once import made_once


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a project with a good site: nobody changes it."""
    return made_once(tmp_path_factory, "good-project", _built)


def _built(folder: Path) -> Path:
    code, said = Project.make(folder).build()
    assert code == 0, said
    return folder


@pytest.fixture(scope="module")
def project(good: Path, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a project with a good site."""
    return copied(good, tmp_path_factory.mktemp("project"))


def copied(good: Path, root: Path) -> Project:
    """Copy the good project into a folder."""
    shutil.copytree(good, root, symlinks=True, dirs_exist_ok=True)
    return Project(root)
