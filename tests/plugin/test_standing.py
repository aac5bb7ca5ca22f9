"""A build that would change nothing ends early; whatever has changed, no old site is left standing.

STANDING_SITES=100 tries so many, and others each time.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from mkdocs.__main__ import cli

from generator import project
from generator.output.current import NOTE
from generator.plugin import building, standing
from generator.text import VIETNAM
from tests.faults.project import SETTINGS, Project, digests
from tests.photos import photo

MANY = os.environ.get("STANDING_SITES")
UNCHANGED = "Không có gì thay đổi"
ARTICLE = """\
---
title: Xã Bình Minh trao học bổng
date: 2026-11-20 08:30
lead: Hội Khuyến học xã đã trao.
regions: [toan-quoc]
---

Ngày 20/11, Hội Khuyến học xã đã trao.
"""


MORNING = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)


class Clock(datetime):
    """Tells the moment that a test sets."""

    moment = MORNING

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        return cls.moment


def make(folder: Path) -> Project:
    """Lay out a project without search and cards, with a theme that can be edited."""
    project = Project.make(folder)
    (folder / "theme").unlink()
    shutil.copytree(Path(__file__).parents[2] / "theme", folder / "theme")
    words = SETTINGS.replace("[portal]", "[{portal: {search: false, cards: false}}]")
    (folder / "mkdocs.yml").write_text(words, "utf-8")
    write(folder / "content/news/2026/11/bai.md", ARTICLE)
    return project


def write(file: Path, words: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(words if isinstance(words, bytes) else words.encode())


def add_to(file: Path, words: str) -> None:
    if file.exists():
        write(file, file.read_text("utf-8") + words)


def rename(settings: Path) -> None:
    """Give the portal another name, each time."""
    write(
        settings, settings.read_text("utf-8").replace("site_name: Cổng", "site_name: Cổng mới", 1)
    )


def same_size(file: Path) -> None:
    """Change a letter of a file."""
    if file.exists():
        write(file, file.read_bytes().replace(b"e", b"3", 1))


def later(hours: int) -> None:
    Clock.moment += timedelta(hours=hours)


def swap(first: Path, second: Path) -> None:
    """Exchange two files, if they are there."""
    if first.exists() and second.exists():
        one, other = first.read_bytes(), second.read_bytes()
        write(first, other)
        write(second, one)


def schedule(news: Path) -> None:
    """Write an article of half past eight of the day in an hour, in the folder of its month."""
    day = (Clock.moment + timedelta(hours=1)).date()
    write(news / f"{day:%Y/%m}/sau.md", ARTICLE.replace("2026-11-20", day.isoformat()))


CHANGES: dict[str, Callable[[Path], object]] = {
    "nothing": lambda root: None,
    "an hour": lambda root: later(1),
    "a day": lambda root: later(24),
    "body": lambda root: add_to(root / "content/gioi-thieu.md", "\nThêm.\n"),
    "article": lambda root: add_to(root / "content/news/2026/11/bai.md", "\nThêm.\n"),
    "new article": lambda root: write(root / "content/news/2026/11/bai-hai.md", ARTICLE),
    "scheduled": lambda root: schedule(root / "content/news"),
    "gone": lambda root: (root / "content/news/2026/11/bai-hai.md").unlink(missing_ok=True),
    "settings": lambda root: rename(root / "mkdocs.yml"),
    "template": lambda root: add_to(root / "theme/shell/404.html", "{# khác #}"),
    "style sheet": lambda root: add_to(root / "theme/assets/css/base/sheet.css", "\np{color:red}"),
    "picture": lambda root: write(root / "content/anh.jpg", photo(40, 30)),
    "site: page": lambda root: add_to(root / "site/index.html", "khác"),
    "site: a letter": lambda root: same_size(root / "site/gioi-thieu/index.html"),
    "site: two swapped": lambda root: swap(
        root / "site/gioi-thieu/index.html", root / "site/lien-he/index.html"
    ),
    "site: lost file": lambda root: (root / "site/lien-he/index.html").unlink(missing_ok=True),
    "site: lost folder": lambda root: shutil.rmtree(root / "site/tin-tuc", ignore_errors=True),
    "site: lost": lambda root: shutil.rmtree(root / "site", ignore_errors=True),
    "site: added": lambda root: write(root / "site/la/index.html", "lạ"),
    "site: touched": lambda root: (root / "site/index.html").touch(),
    "elsewhere": lambda root: run(root, "--site-dir", "khac"),
    "note": lambda root: (root / NOTE).unlink(missing_ok=True),
}


def run(root: Path, *options: str) -> str:
    """Return what a build said, which must go well."""
    done = CliRunner().invoke(cli, ["build", "-f", str(root / "mkdocs.yml"), *options])
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (project, standing):
        monkeypatch.setattr(module, "datetime", Clock)
    # all in this process: pages of hypothesis' many portals need no others
    monkeypatch.setattr(building, "own_processes", lambda: None)


@pytest.mark.long
@settings(
    max_examples=int(MANY or 12),
    derandomize=MANY is None,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(changes=st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=4))
def test_no_old_site_is_left_standing(changes: Sequence[str]) -> None:
    Clock.moment = MORNING  # examples know nothing of each other
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        project = make(root)
        run(root)
        for change in changes:
            CHANGES[change](root)
            said = run(root)
            event(f"{change}: {'stands' if UNCHANGED in said else 'built'}")
            stands = digests(project.site)
            shutil.rmtree(root / ".cache")
            run(root)
            assert digests(project.site) == stands


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("standing")
    make(root)
    add_to(root / "content/lien-he.md", "\nTheo Quyết định số 999/QĐ-KHVN.\n")
    return root


def test_what_a_build_warned_of_is_said_again(built: Path) -> None:
    first, second = run(built), run(built)
    assert UNCHANGED not in first
    assert UNCHANGED in second
    warnings = [line for line in first.splitlines() if "cảnh báo[" in line or "nhắc[" in line]
    assert [line for line in warnings if line not in second] == []
    assert len(warnings) >= 2, "those of the settings, too"


@pytest.mark.parametrize("options", (["--strict"], ["--no-strict"], ["--quiet"], ["--verbose"]))
def test_how_strict_and_how_loud_makes_no_other_site(built: Path, options: list[str]) -> None:
    run(built)
    said = run(built, *options)
    assert (UNCHANGED in said) == (options != ["--quiet"])
    assert "Cổng:" not in said


def test_a_quiet_build_says_nothing_when_nothing_changed(built: Path) -> None:
    run(built)
    assert run(built, "--quiet") == ""


def test_other_settings_another_folder_and_others_files_are_built(built: Path) -> None:
    run(built)
    (built / "khac.yml").write_bytes((built / "mkdocs.yml").read_bytes())
    assert UNCHANGED not in run(built, "-f", str(built / "khac.yml"))
    assert UNCHANGED not in run(built, "--site-dir", str(built / "noi-khac"))
    assert UNCHANGED in run(built, "--site-dir", "noi-khac")
    assert UNCHANGED not in run(built)


@pytest.mark.long
def test_a_variable_may_be_another_one(built: Path) -> None:
    add_to(built / "mkdocs.yml", "site_description: !ENV [MO_TA, '']\n")
    assert UNCHANGED not in run(built)
    assert UNCHANGED not in run(built)


@pytest.mark.long
def test_of_what_mkdocs_warns_each_build_warns(built: Path) -> None:
    loose = "--dirty", "--no-strict"
    assert "WARNING" in run(built, *loose)
    # in one process the host says a thing once
    assert UNCHANGED not in run(built, *loose)
