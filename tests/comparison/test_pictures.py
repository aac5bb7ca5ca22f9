"""`portal pictures` as a request meets it: a real repository, real builds, real Chromium."""

import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.folder import PROJECT, article, lay_out
from tests.made_once import made_once

COMMIT = ("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet")
GOLDEN = Path(__file__).parent / "nhan-xet.md"
SETTINGS = """site_name: Cổng thử
site_url: https://portal.example/
docs_dir: content
theme: {{name: material, custom_dir: {theme}, language: vi, font: false}}
plugins: [portal: {{search: false, now: "2026-11-22T08:00:00+07:00"}}]
"""
SHADES = 40
"""What few colours may make of one that is the same in both."""
TOP = re.compile(r"(?<=cách đầu trang )\d+(?= px)")
"""How far down a change is: the theme's affair, not the comment's."""
LONG = "\n\n".join(
    f"Đoạn thứ {number} của một bài dài, để trang dài hơn một hình." for number in range(120)
)
BEFORE = {
    "gioi-thieu.md": "# Giới thiệu\n\nLời cũ.\n",
    "lien-he.md": "# Liên hệ\n\nMở.\n",
    "news/2024/03/giu.md": article("Bài không đổi."),
    "news/2024/03/sua.md": article(f"{LONG}\n\nCâu cuối cũ."),
    "news/2024/03/bo.md": article("Bài sẽ gỡ."),
}


def git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    variables = {"PYTHONPATH": str(PROJECT), "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, *command],
        cwd=root,
        env=os.environ | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def write(root: Path, path: str, words: str) -> None:
    (root / "content" / path).parent.mkdir(parents=True, exist_ok=True)
    (root / "content" / path).write_text(words, encoding="utf-8")


def repository(folder: Path) -> Path:
    """Return a portal on a branch that edits, adds and removes pages, built."""
    root = folder / "cong"
    lay_out(root, BEFORE, ("regions", "vocabularies"))
    (root / "mkdocs.yml").write_text(SETTINGS.format(theme=PROJECT / "theme"), encoding="utf-8")
    (root / ".gitignore").write_text(".cache/\n/site\n/.site*\n/hinh-truoc-sau\n", encoding="utf-8")
    git(folder, "init", "--quiet", "--initial-branch", "main", str(root))
    git(root, "add", ".")
    git(root, *COMMIT, "--message", "first")
    git(root, "checkout", "--quiet", "-b", "work")
    write(root, "news/2024/03/sua.md", article(f"{LONG}\n\nCâu cuối mới."))
    write(root, "news/2024/03/moi.md", article("Bài mới."))
    draft = article("Bài nháp.").replace("title:", "status: draft\ntitle:")
    write(root, "news/2024/03/nhap.md", draft)
    write(root, "news/2024/03/giu.md", article("Bài không đổi.").replace("---\n\n", "---\n\n\n"))
    write(root, "gioi-thieu.md", "# Giới thiệu\n\nLời mới.\n")
    (root / "content/news/2024/03/bo.md").unlink()
    git(root, "add", ".")
    git(root, *COMMIT, "--message", "second")
    done = run(root, "-m", "mkdocs", "build", "--quiet", "--strict")
    assert done.returncode == 0, done.stderr
    done = run(root, "-c", "from generator.cli import main; main()", "pictures")
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "pictured-request", repository)


def picture(root: Path, name: str) -> Image.Image:
    return Image.open(io.BytesIO((root / "hinh-truoc-sau" / name).read_bytes())).convert("RGB")


@pytest.mark.long
def test_the_comment_names_each_page_and_its_pictures(root: Path) -> None:
    words = (root / "hinh-truoc-sau/nhan-xet.md").read_text("utf-8")
    for name in ("main", "HEAD"):
        words = words.replace(git(root, "rev-parse", "--short=9", name).strip(), f"({name})")
    assert [int(pixels) > 5_000 for pixels in TOP.findall(words)] == [True]
    words = TOP.sub("…", words)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(words, encoding="utf-8")
    assert words == GOLDEN.read_text("utf-8")


@pytest.mark.long
def test_there_are_pictures_of_what_readers_see_and_no_others(root: Path) -> None:
    names = {path.name for path in (root / "hinh-truoc-sau").glob("*.png")}
    comment = (root / "hinh-truoc-sau/nhan-xet.md").read_text("utf-8")
    assert names and all(f"]({name})" in comment for name in names)
    assert comment.count(".png)") == len(names)
    assert {picture(root, name).width for name in names} == {390}


@pytest.mark.long
def test_a_change_far_down_is_what_the_pictures_show(root: Path) -> None:
    """The words differ in the pictures' upper rows, not twelve screens above them."""
    comment = (root / "hinh-truoc-sau/nhan-xet.md").read_text("utf-8")
    place = comment.split("`/tin-tuc/2024/03/sua/`")[0].rsplit("**", 1)[1].split(".")[0]
    before, after = (picture(root, f"{int(place):02}-{name}.png") for name in ("truoc", "sau"))
    apart = ImageChops.difference(before, after).point(lambda value: 255 * (value > SHADES))
    box = apart.getbbox()
    assert box and 100 < box[1] < 220


@pytest.mark.long
def test_nothing_is_left_of_the_base(root: Path) -> None:
    assert git(root, "worktree", "list").count("\n") == 1
    assert git(root, "status", "--porcelain") == ""


def test_without_a_built_site_nothing_is_compared(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Cổng thử\n", encoding="utf-8")
    done = run(tmp_path, "-c", "from generator.cli import main; main()", "pictures")
    assert done.returncode == 2 and "chạy “make site” trước" in done.stderr
