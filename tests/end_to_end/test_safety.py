"""An editor's mistake is told in Vietnamese, and the last good site stays byte for byte."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.conftest import ROOT, mkdocs_build
from tests.end_to_end.project_copy import copy_cache

ARTICLE = "content/news/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw.md"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, site: Path) -> Path:
    """Return a copy of the project with a good site in it; with `site` made, its cache is full."""
    copy = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "content", copy / "content")
    shutil.copytree(ROOT / "theme", copy / "theme")
    shutil.copy(ROOT / "mkdocs.yml", copy)
    copy_cache(copy)
    done = mkdocs_build(copy, copy / "site")
    assert done.returncode == 0, done.stderr
    return copy


def digest(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


@pytest.mark.parametrize(
    ("path", "old", "new", "told"),
    [
        (ARTICLE, "title:", "tilte:", "Có phải “title” không?"),
        (ARTICLE, "regions:", "authors: [khong-co]\nregions:", "lỗi["),
        (
            "content/gioi-thieu.md",
            "\n# ",
            "\n[hỏng](khong-co.md)\n\n# ",
            "lỗi[B603] Liên kết tới trang không có: “khong-co.md”",
        ),
    ],
)
def test_a_mistake_keeps_the_last_good_site(
    project: Path, path: str, old: str, new: str, told: str
) -> None:
    before = digest(project / "site")
    file = project / path
    good = file.read_text(encoding="utf-8")
    changed = good.replace(old, new, 1) if old in good else good + new
    file.write_text(changed, encoding="utf-8")
    try:
        done = mkdocs_build(project, project / "site")
    finally:
        file.write_text(good, encoding="utf-8")
    assert done.returncode != 0
    assert told in done.stdout + done.stderr
    assert digest(project / "site") == before


def test_a_site_without_its_owner_is_not_deployed(project: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "gh-deploy"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "Chưa đưa lên mạng" in done.stdout + done.stderr


def test_the_same_content_makes_the_same_bytes(project: Path) -> None:
    mkdocs = project / "mkdocs.yml"
    good = mkdocs.read_text(encoding="utf-8")
    fixed = good.replace("  - portal:\n", '  - portal:\n      now: "2026-11-22T08:00:00"\n')
    mkdocs.write_text(fixed, encoding="utf-8")
    try:
        for name in ("one", "two"):
            done = mkdocs_build(project, project / name)
            assert done.returncode == 0, done.stderr
    finally:
        mkdocs.write_text(good, encoding="utf-8")
    assert digest(project / "one") == digest(project / "two")
