"""The base may end: without MkDocs and Material the portal builds the same bytes."""

from pathlib import Path

import pytest

from tests.faults.project import Project
from tools.properdocs import compared, without_material

pytestmark = pytest.mark.slow


def test_properdocs_builds_the_same_bytes(tmp_path: Path) -> None:
    project = Project.make(tmp_path)
    different, count = compared(project.root)
    assert different == []
    assert count > 300
    assert not list(tmp_path.glob(".mkdocs-*"))


def test_settings_without_the_theme_are_told(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: a\n", encoding="utf-8")
    with pytest.raises(ValueError), without_material(tmp_path):
        pass
