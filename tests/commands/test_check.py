"""`portal check`: everything, some paths, what changed; what each says and how it ends."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.commands.check import UNFINISHED
from tests.folder import PROJECT

COMMIT = ("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet")
ARTICLE = """---
title: Bài để thử {number}
date: 2024-04-2{number}
lead: Bài giả định, chỉ để thử.
regions: [{region}]
---

Lời của bài, dẫn [{number}]({link}).
"""
FIRST, SECOND = "content/news/2024/04/bai-1.md", "content/news/2024/04/bai-2.md"
UNKNOWN_REGION = "L401"


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True)


def write(root: Path, path: str, region: str = "ninh-binh", link: str = "/tin-tuc/") -> None:
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    number = place.stem[-1]
    place.write_text(ARTICLE.format(number=number, region=region, link=link), encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a portal of two sound articles, committed on main."""
    for name in ("regions", "vocabularies"):
        shutil.copytree(PROJECT / "content" / name, tmp_path / "content" / name)
    shutil.copyfile(PROJECT / "mkdocs.yml", tmp_path / "mkdocs.yml")
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme/main.html").write_text("{{ page.content }}")
    write(tmp_path, FIRST)
    write(tmp_path, SECOND)
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, *COMMIT, "--message", "first")
    git(tmp_path, "checkout", "--quiet", "-b", "work")
    return tmp_path


def check(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", "--root", str(root), *arguments])


def told(result: Result) -> set[tuple[str, str]]:
    """Return path and code of each finding of a JSON report."""
    return {(row["path"], row["code"]) for row in json.loads(result.stdout)}


def test_a_path_is_told_of_alone(root: Path) -> None:
    write(root, FIRST, region="khong-co")
    write(root, SECOND, region="khong-co-nua")
    result = check(root, "--format", "json", str(root / SECOND))
    assert told(result) == {(SECOND, UNKNOWN_REGION)}
    assert result.exit_code == 1
    assert {path for path, _ in told(check(root, "--format", "json", str(root / "content")))} >= {
        FIRST,
        SECOND,
    }


def test_a_sound_path_passes_and_counts_what_is_wrong_elsewhere(root: Path) -> None:
    write(root, FIRST, region="khong-co")
    result = check(root, str(root / SECOND))
    assert result.exit_code == 0
    assert "Không có lỗi" in result.stderr
    assert "Ở các tệp khác: 1 lỗi" in result.stderr


def test_a_folder_is_not_the_one_whose_name_it_begins(root: Path) -> None:
    write(root, "content/news/2024/04-cu/bai-3.md", region="khong-co")
    result = check(root, "--format", "json", str(root / "content/news/2024/04"))
    assert told(result) == set()


def test_changed_tells_of_edited_and_new_files_committed_or_not(root: Path) -> None:
    write(root, FIRST, region="khong-co")
    git(root, *COMMIT, "--all", "--message", "second")
    write(root, "content/news/2024/04/bai-3.md", region="khong-co-nua")
    result = check(root, "--changed", "--format", "json")
    assert told(result) == {
        (FIRST, UNKNOWN_REGION),
        ("content/news/2024/04/bai-3.md", UNKNOWN_REGION),
    }
    assert result.exit_code == 1


def test_a_removed_file_is_told_at_the_file_that_links_to_it(root: Path) -> None:
    write(root, SECOND, link="/tin-tuc/2024/04/bai-1/")
    git(root, *COMMIT, "--all", "--message", "second")
    git(root, "branch", "--force", "main")
    (root / FIRST).unlink()
    result = check(root, "--changed", "--format", "json")
    assert {path for path, _ in told(result)} == {SECOND}
    assert result.exit_code == 1


def test_changed_is_below_the_root_even_when_the_repository_begins_above(root: Path) -> None:
    (root / "cong").mkdir()
    for name in ("content", "mkdocs.yml", "theme"):
        git(root, "mv", name, f"cong/{name}")
    git(root, *COMMIT, "--message", "moved")
    git(root, "branch", "--force", "main")
    write(root / "cong", FIRST, region="khong-co")
    result = check(root / "cong", "--changed", "--format", "json")
    assert told(result) == {(FIRST, UNKNOWN_REGION)}


def test_warnings_fail_only_when_strict(root: Path) -> None:
    words = (root / FIRST).read_text("utf-8").replace("2024-04-21", "Thứ 6, 21/04/2024")
    (root / FIRST).write_text(words, encoding="utf-8")
    path = str(root / FIRST)
    rows = json.loads(check(root, "--format", "json", path).stdout)
    levels = {row["level"] for row in rows}
    assert levels <= {"warning"} and levels
    assert check(root, path).exit_code == 0
    assert check(root, "--strict", path).exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--changed=khong-co",), "Git không so được với “khong-co”"),
        (("/khong-co/dau",), "Không có tệp hay thư mục “/khong-co/dau”"),
        (("/",), "nằm ngoài thư mục dự án"),
        (("theme",), "“theme” không phải là nội dung: chỉ soát content/ và mkdocs.yml"),
    ],
)
def test_what_cannot_be_chosen_is_said(
    root: Path, arguments: tuple[str, ...], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    (root / "theme").mkdir(exist_ok=True)
    result = check(root, *arguments)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())


def test_the_projects_folder_is_everything(root: Path) -> None:
    write(root, FIRST, region="khong-co")
    assert told(check(root, "--format", "json", str(root))) == told(check(root, "--format", "json"))
    assert check(root, str(root)).exit_code == 1


def test_changed_outside_a_repository_is_said(root: Path) -> None:
    shutil.rmtree(root / ".git")
    result = check(root, "--changed")
    assert result.exit_code == 2
    assert "Git không so được" in result.stderr


def test_it_is_checked_as_it_will_be_built(root: Path) -> None:
    """For the moment and the address that mkdocs.yml says."""
    write(root, FIRST, link="https://portal.example/khong-co/")
    settings = "site_name: Cổng\nsite_url: https://portal.example\ndocs_dir: content\nplugins:\n"
    options = '  - portal: {now: "2024-04-21T08:00:00"}\n'
    (root / "mkdocs.yml").write_text(f"{settings}{options}", encoding="utf-8")
    assert {(FIRST, "B603"), (SECOND, "L422")} <= told(check(root, "--format", "json"))


def test_what_a_build_warns_the_owner_of_is_told_too(root: Path) -> None:
    """Beside the findings: it is no mistake of an editor's, and keeps nobody from publishing."""
    page = root / "content/to-chuc.md"
    page.write_text("---\ntitle: Tổ chức\n---\n\nLãnh đạo: [chưa điền: họ tên].\n")
    settings = (root / "mkdocs.yml").read_text()
    (root / "mkdocs.yml").write_text(settings.replace("site_url:", "# site_url:"))
    for _ in ("read whole", "told again"):
        result = check(root, "--strict")
        assert result.exit_code == 0
        words = result.stderr.partition(UNFINISHED)[2]
        rows = dict(line.split(": [")[::-1] for line in words.strip().split("\n"))
        codes = {row[:4]: place.strip() for row, place in rows.items()}
        assert codes.keys() == {"C701", "C702", "C706", "C707"}
        assert codes["C707"] == "content/to-chuc.md:5:11"
        line = int(codes["C706"].split(":")[1])
        assert "email:" in settings.split("\n")[line - 1]
    alone = check(root, str(root / SECOND)).stderr
    assert "C70" not in alone
    (root / "mkdocs.yml").write_text("INHERIT: base.yml\n" + settings)
    assert "C70" not in check(root, str(root / "mkdocs.yml")).stderr
