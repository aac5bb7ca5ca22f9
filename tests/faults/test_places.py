"""Where a site cannot be put, or the index cannot be written, the build says so and ends."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.faults.project import Project, digests

LONG = pytest.mark.long


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.make(tmp_path)


@LONG
def test_a_symlink_stays_and_what_it_points_to_is_replaced(project: Project) -> None:
    served = project.root / "srv" / "www"
    served.mkdir(parents=True)
    project.site.symlink_to(served)
    for words in ("Trước.", "Sau."):
        project.write("lien-he.md", words)
        code, said = project.build()
        assert code == 0, said
        assert project.site.is_symlink()
        assert words in (served / "lien-he" / "index.html").read_text("utf-8")


def test_a_folder_of_other_files_is_never_replaced(project: Project) -> None:
    other = project.root / "tai-lieu"
    other.mkdir()
    (other / "luan-van.docx").write_bytes(b"mine")
    code, said = project.build("--site-dir", str(other))
    assert code == 1
    assert "không phải một trang đã dựng" in said
    assert digests(other).keys() == {"luan-van.docx"}


def test_a_file_in_the_sites_place_is_told(project: Project) -> None:
    project.site.write_text("một tệp")
    code, said = project.build()
    assert code == 1
    assert "là một tệp" in said
    assert project.site.read_text() == "một tệp"


@pytest.mark.parametrize(
    "name",
    [
        ".cache",
        *(pytest.param(name, marks=LONG) for name in (".cache/search", ".cache/search/shards")),
    ],
)
def test_a_file_where_the_cache_belongs_is_told(project: Project, name: str) -> None:
    file = project.root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("một tệp")
    code, said = project.build()
    assert code == 1
    assert "đang là một tệp" in said
    assert "Traceback" not in said
    assert not project.site.exists()


@pytest.mark.parametrize(
    ("program", "told"),
    [
        pytest.param("exit 3", "Pagefind đã dừng giữa chừng", marks=LONG),
        ("echo 'No space left on device'; exit 101", "No space left on device"),
        pytest.param("head -c 20 >/dev/null; exit 1", "Pagefind đã dừng giữa chừng", marks=LONG),
    ],
)
def test_a_pagefind_that_dies_ends_the_build(project: Project, program: str, told: str) -> None:
    executable = project.root / "pagefind"
    executable.write_text(f"#!/bin/sh\n{program}\n")
    executable.chmod(0o755)
    (project.root / "node_modules").unlink(missing_ok=True)
    code, said = project.build(PAGEFIND_BINARY_PATH=str(executable))
    assert code == 1, said
    assert "Không ghi được chỉ mục tìm kiếm" in said
    assert told in said
    assert "Traceback" not in said
    assert not project.site.exists()


def mounted(path: Path, *options: str) -> bool:
    path.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", *options, "tmpfs", str(path)]
    return os.geteuid() == 0 and subprocess.run(command, check=False).returncode == 0


def unmount(path: Path) -> None:
    subprocess.run(["umount", "--lazy", str(path)], check=True)


@LONG
def test_a_mount_point_is_told(project: Project) -> None:
    if not mounted(project.site):
        pytest.skip("only root may mount")
    try:
        code, said = project.build()
        inside = project.build("--site-dir", str(project.site / "trang"))
    finally:
        unmount(project.site)
    assert code == 1
    assert "là điểm gắn đĩa" in said
    assert inside[0] == 0, inside[1]


@pytest.mark.parametrize(
    "size", ["1m", *(pytest.param(size, marks=LONG) for size in ("100k", "300k", "2m", "2500k"))]
)
def test_a_full_disk_is_told_and_the_last_site_stays(project: Project, size: str) -> None:
    disk = project.root / "dia"
    if not mounted(disk, "-o", f"size={size}"):
        pytest.skip("only root may mount")
    try:
        (disk / "site").mkdir()
        for name in ("404.html", "sitemap.xml", "cu.html"):
            (disk / "site" / name).write_text("trang cũ")
        code, said = project.build("--site-dir", str(disk / "site"))
        left = sorted(digests(disk / "site"))
    finally:
        unmount(disk)
    assert code == 1
    assert "đĩa đã đầy" in said or "No space left" in said
    assert "Traceback" not in said
    assert left == ["404.html", "cu.html", "sitemap.xml"]


@pytest.mark.parametrize(
    "size", [pytest.param(size, marks=LONG) for size in ("60k", "150k", "300k", "600k")]
)
def test_a_full_disk_under_the_cache_is_told(project: Project, size: str) -> None:
    cache = project.root / ".cache"
    if not mounted(cache, "-o", f"size={size}"):
        pytest.skip("only root may mount")
    try:
        code, said = project.build()
    finally:
        unmount(cache)
    assert code == 1, said
    assert "Không ghi được" in said
    assert "Traceback" not in said
    assert not project.site.exists()
