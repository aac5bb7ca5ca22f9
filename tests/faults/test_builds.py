"""Whatever happens to a build, the site that stands is whole: the last one or the new one."""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from generator.storage import lock
from tests.faults.project import Project, digests


def test_two_builds_at_once_are_both_whole(project: Project) -> None:
    whole = set(pages(project))
    project.write("lien-he.md", "Cả hai phải dựng.")
    builds = [project.start(), project.start()]
    said = [process.communicate(timeout=60)[0] for process in builds]
    assert [process.returncode for process in builds] == [0, 0], said
    assert set(pages(project)) == whole


@pytest.mark.parametrize("quiet", [(), pytest.param(("-q",), marks=pytest.mark.long)])
def test_a_build_waits_for_the_other_one_and_says_so(
    project: Project, quiet: tuple[str, ...]
) -> None:
    other = lock(project.root / ".site.lock", 0, print)
    project.write("lien-he.md", f"Phải dựng lại {len(quiet)}.")
    process = project.start(*quiet)
    assert process.stdout
    said = next(line for line in process.stdout if "Đang có lần dựng khác" in line)
    assert f"tiến trình {os.getpid()}, từ" in said
    other.release()
    rest, _ = process.communicate(timeout=60)
    assert process.returncode == 0, rest


@pytest.mark.long
def test_two_builds_into_two_folders_share_the_cache(project: Project, tmp_path: Path) -> None:
    project.write("lien-he.md", "Chỉ mục phải dựng lại.")
    builds = [project.start("--site-dir", str(tmp_path / name / "site")) for name in "ab"]
    said = [process.communicate(timeout=60)[0] for process in builds]
    assert [process.returncode for process in builds] == [0, 0], said
    assert digests(tmp_path / "a" / "site") == digests(tmp_path / "b" / "site")


@pytest.mark.parametrize("kills", [1, pytest.param(30, marks=pytest.mark.long)])
def test_a_killed_build_leaves_the_last_site_or_the_new_one(project: Project, kills: int) -> None:
    moments = random.Random(kills)
    project.write("gioi-thieu.md", "Bao lâu?")
    started = time.monotonic()
    code, said = project.build()
    assert code == 0, said
    usual = time.monotonic() - started
    sound = [pages(project)]
    for number in range(kills):
        project.write("gioi-thieu.md", f"Lần {number}.")
        started = time.monotonic()
        process = project.start()
        time.sleep(moments.uniform(0.2, 1.1) * usual)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        after = time.monotonic() - started
        left = pages(project)
        code, said = project.build()
        assert code == 0, said
        sound.append(pages(project))
        assert left in sound, f"killed after {after:.2f} s"
    beside = [path.name for path in project.root.glob(".site-*")]
    assert beside == [".site-before"], "leftovers are swept"


def test_there_is_no_instant_without_a_site(project: Project) -> None:
    project.write("lien-he.md", "Trang mới thay trang cũ.")
    process = project.start()
    front, missing = project.site / "index.html", 0
    while process.poll() is None:
        missing += not front.exists()
    said, _ = process.communicate()
    assert process.returncode == 0, said
    assert missing == 0


def pages(project: Project) -> dict[str, str]:
    """Return what readers see."""
    return {url: digest for url, digest in digests(project.site).items() if url.endswith(".html")}
