"""Where nothing may be written, the build says so, and needs to write nowhere else."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.conftest import copied
from tests.faults.project import Project, digests


@pytest.fixture
def project(good: Path, tmp_path: Path) -> Project:
    """Return a project with a good site, which lies in a folder of its own, and a changed page."""
    made = copied(good, tmp_path)
    (tmp_path / "srv").mkdir()
    made.site.rename(tmp_path / "srv" / "site")
    made.write("lien-he.md", "Bản mới.")
    return made


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Root may write anywhere but where a mount forbids it."""
    if os.geteuid() != 0:
        folder.chmod(0o555)
        try:
            yield
        finally:
            folder.chmod(0o755)
        return
    if subprocess.run(["mount", "--bind", folder, folder], check=False).returncode:
        pytest.skip("this root may not mount")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.mark.parametrize("folder", ["srv", ".cache/search/shards"])
def test_a_folder_that_takes_nothing_is_told(project: Project, folder: str) -> None:
    before = digests(project.root / "srv" / "site")
    with read_only(project.root / folder):
        code, said = project.build("--site-dir", "srv/site")
    assert code == 1, said
    assert "Không ghi được" in said and "Traceback" not in said
    assert digests(project.root / "srv" / "site") == before


def test_content_is_only_read(project: Project) -> None:
    with read_only(project.root / "content"):
        code, said = project.build("--site-dir", "srv/site")
    assert code == 0, said
    assert "Bản mới." in (project.root / "srv/site/lien-he/index.html").read_text("utf-8")
