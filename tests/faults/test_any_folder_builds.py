"""Whole builds of folders that hold anything: told in time, no live script, the old site whole."""

import resource
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.faults.project import Project, digests
from tests.live_scripts import live_in
from tests.made_portal import portals
from tests.test_any_folder import folders

SECONDS = 5
unhurried = {"database": None, "deadline": None, "suppress_health_check": list(HealthCheck)}


@settings(max_examples=1, derandomize=True, **unhurried)
@given(files=folders)
def test_a_folder(project: Project, files: Mapping[str, bytes]) -> None:
    build_beside(project, files)


@pytest.mark.long
@settings(max_examples=60, **unhurried)
@given(files=folders | portals())
def test_many_folders(project: Project, files: Mapping[str, bytes]) -> None:
    build_beside(project, files)


def build_beside(good: Project, files: Mapping[str, bytes]) -> None:
    """Build a folder of these files, where a good site stands already."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project.make(Path(folder))
        shutil.copytree(good.site, project.site)
        for path, data in files.items():
            file = project.root / "content" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        before = digests(project.site)
        code, said, seconds = timed(project)
        assert seconds < SECONDS or timed(project)[2] < SECONDS  # a busy machine takes longer
        assert "Traceback" not in said
        assert code == 0 or digests(project.site) == before, said
        assert dict(live_in(project.site)) == {}


def timed(project: Project) -> tuple[int, str, float]:
    """Return what a build ended with, and how long it worked."""
    spent = processor_time()
    code, said = project.build()
    return code, said, processor_time() - spent


def processor_time() -> float:
    """Return the seconds that builds have worked: others on the machine do not count."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
