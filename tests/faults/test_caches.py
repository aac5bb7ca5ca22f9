"""A cache that something happened to is made again: the site is the same bytes."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.project import Project, digests

DAMAGES: dict[str, Callable[[Path], object]] = {
    "cut": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    "empty": lambda file: file.write_bytes(b""),
    "zeros": lambda file: file.write_bytes(bytes(file.stat().st_size)),
    "another letter": lambda file: file.write_bytes(b"\xff" + file.read_bytes()[1:]),
    "gone": lambda file: file.unlink(),
    "a folder": lambda file: (file.unlink(), file.mkdir()),
    "JSON": lambda file: file.write_text(json.dumps([1, {"files": None, "words": 3}])),
    "a broken link": lambda file: (file.unlink(), file.symlink_to("nowhere")),
}


@pytest.mark.parametrize(
    "name", ["cut", *(pytest.param(name, marks=pytest.mark.long) for name in [*DAMAGES][1:])]
)
def test_damaged_files_are_made_again(project: Project, name: str) -> None:
    """The seal alone, which vouches for the others; then all files at once."""
    whole = digests(project.site)
    for pattern in ("seal.json", "*"):
        files = [file for file in (project.root / ".cache").rglob(pattern) if file.is_file()]
        assert files
        for file in files:
            DAMAGES[name](file)
        code, said = project.build()
        assert code == 0, said
        assert digests(project.site) == whole


@pytest.mark.long
def test_a_cache_of_another_folder_is_as_good(project: Project, tmp_path: Path) -> None:
    other = Project.make(tmp_path)
    shutil.copytree(project.root / ".cache", other.root / ".cache")
    shutil.rmtree(project.root / ".cache")
    for made in (project, other):
        code, said = made.build()
        assert code == 0, said
    assert digests(project.site) == digests(other.site)
