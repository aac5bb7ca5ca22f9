"""A made-up project in, the test modules that a change asks for out."""

from pathlib import Path

import pytest

from tools.fast import asks_for_check
from tools.selection import modules_for

PROJECT = {
    "generator/text/__init__.py": "from generator.text.dates import format_date\n",
    "generator/text/dates.py": "def format_date(): ...\n",
    "generator/text/deep/plain.py": "",
    "generator/build.py": "",
    "generator/model/article.py": "class Article: ...\n",
    "generator/model/region.py": "class Region: ...\n",
    "theme/news/home.html": "",
    "theme/assets/js/news/home.js": "",
    "theme/assets/css/news/home.css": "",
    "tests/folder.py": "",
    "tests/text/test_dates.py": "from generator.text import format_date\n",
    "tests/text/test_fold.py": "",
    "tests/text/unmeant/test_glance.py": "",
    "tests/scripts/test_modules.py": "",
    "tests/render/test_styles.py": "",
    "tests/pages/news/test_home.py": "from generator.model import Article\nimport tests.folder\n",
    "tests/read/test_golden.py": 'from generator.build import x\nGOLDEN = HERE / "errors"\n',
    "tests/test_guide.py": 'GUIDE = ROOT / "HUONG-DAN.md"\n',
    "tests/test_theme.py": "",
    "tests/golden/errors/G301.md": "",
    "HUONG-DAN.md": "",
    "content/gioi-thieu.md": "",
}
EXPECTED = {
    "generator/text/__init__.py": ("tests/text/test_dates.py", "tests/text/test_fold.py"),
    "generator/text/dates.py": ("tests/text/test_dates.py", "tests/text/test_fold.py"),
    "generator/text/deep/plain.py": ("tests/text/test_dates.py", "tests/text/test_fold.py"),
    "generator/build.py": ("tests/read/test_golden.py",),
    "generator/model/article.py": ("tests/pages/news/test_home.py",),
    "theme/news/home.html": ("tests/pages/news/test_home.py", "tests/test_theme.py"),
    "theme/assets/js/news/home.js": ("tests/scripts/test_modules.py", "tests/test_theme.py"),
    "theme/assets/css/news/home.css": ("tests/render/test_styles.py", "tests/test_theme.py"),
    "tests/folder.py": ("tests/pages/news/test_home.py",),
    "tests/text/test_fold.py": ("tests/text/test_fold.py",),
    "tests/golden/errors/G301.md": ("tests/read/test_golden.py",),
    "HUONG-DAN.md": ("tests/test_guide.py",),
    "content/gioi-thieu.md": (),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for path, text in PROJECT.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("path", EXPECTED)
def test_a_changed_file_asks_for(project: Path, path: str) -> None:
    assert modules_for(project, [path]) == EXPECTED[path]


def test_two_changes_ask_for_both_the_nearer_first(project: Path) -> None:
    chosen = modules_for(project, ["HUONG-DAN.md", "tests/text/test_fold.py"])
    assert chosen == ("tests/text/test_fold.py", "tests/test_guide.py")


def test_content_asks_for_the_check() -> None:
    assert asks_for_check(["HUONG-DAN.md", "content/gioi-thieu.md"])
    assert not asks_for_check(["HUONG-DAN.md"])


def test_what_asks_for_nothing_runs_nothing(project: Path) -> None:
    assert modules_for(project, ["Makefile"]) == ()
