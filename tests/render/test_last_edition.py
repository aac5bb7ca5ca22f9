"""What a build takes over from the site that stands, and what tells that it may."""

import os
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from generator.build import prepare
from generator.model import Settings
from generator.output import Output
from generator.plan.planned import PlannedPage
from generator.site import remembered
from generator.storage import Cache
from generator.text import VIETNAM
from generator.write import write

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
SETTINGS = Settings("Cổng thử", "https://portal.example/")
FOLDER = "tin-tuc/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw"
PAGE = f"{FOLDER}/index.html"
ARTICLE = "content/news/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw.md"
OTHER = "lich/index.html"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project that was built once, with what that build kept."""
    root = tmp_path_factory.mktemp("project")
    for folder in ("content", "theme"):
        shutil.copytree(ROOT / folder, root / folder)
    make(root, "site", None)
    return root


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Path:
    """Return the project with another edition of its own: linked, as builds do it."""
    root = tmp_path / "project"
    root.mkdir()
    for folder in ("content", "theme"):
        shutil.copytree(built / folder, root / folder)
    shutil.copy(built / "cache.sqlite", root / "cache.sqlite")
    shutil.copytree(built / "site", root / "site", copy_function=os.link)
    return root


def make(root: Path, site: str, last: str | None) -> None:
    (root / site).mkdir()
    with Cache.open(root / "cache.sqlite", b"1") as cache:
        plan = prepare(root, SETTINGS, NOW, cache=cache).plan
        stands = root / last if last else None
        write(plan, root, root / "theme", Output(root / site, stands), cache=cache)


def contents(site: Path) -> dict[str, bytes]:
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def add_words(root: Path) -> None:
    file = root / ARTICLE
    file.write_text(file.read_text("utf-8") + "\nThêm một câu ở cuối bài.\n", "utf-8")


def are_one_file(root: Path, path: str) -> bool:
    return (root / "site" / path).samefile(root / "new" / path)


def test_words_added_to_a_body_cost_its_page_alone(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_words(project)
    urls: list[str] = []
    original = PlannedPage.key_of

    def noted(planned: PlannedPage[Any], *others: Any) -> Any:
        urls.append(planned.url)
        return original(planned, *others)

    monkeypatch.setattr(PlannedPage, "key_of", noted)
    make(project, "new", "site")
    assert urls == [f"/{FOLDER}/"]
    assert not are_one_file(project, PAGE)
    assert are_one_file(project, OTHER)
    shutil.copytree(project / "content", project / "cold" / "content")
    (project / "cold" / "theme").symlink_to(project / "theme")
    make(project / "cold", "site", None)
    assert contents(project / "new") == contents(project / "cold" / "site")


def test_a_file_that_somebody_changed_is_written_anew(project: Path) -> None:
    changed = project / "site" / OTHER
    changed.unlink()
    changed.write_text("không phải của bản này")
    make(project, "new", "site")
    assert not are_one_file(project, OTHER)
    assert "không phải" not in (project / "new" / OTHER).read_text("utf-8")
    assert "không phải" in changed.read_text("utf-8")


def test_a_file_that_became_a_link_is_written_anew(project: Path) -> None:
    page = project / "site" / OTHER
    page.rename(project / "elsewhere.html")
    page.symlink_to(project / "elsewhere.html")
    make(project, "new", "site")
    assert not (project / "new" / OTHER).is_symlink()


def test_all_is_written_where_files_have_one_name_only(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    make(project, "new", "site")
    assert contents(project / "new") == contents(project / "site")
    assert not are_one_file(project, OTHER)


def test_a_template_makes_all_pages_anew(project: Path) -> None:
    template = project / "theme" / "news" / "article.html"
    template.write_text(template.read_text("utf-8") + "<!-- -->", "utf-8")
    make(project, "new", "site")
    assert not are_one_file(project, PAGE)
    assert not are_one_file(project, OTHER)


def test_no_value_is_made_of_the_words_of_a_body_that_is_no_official_text(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By this rule a page is known to be the same: only what holds such words shows them."""
    original, is_linked = remembered._words, False

    def only_of_texts(source: Any) -> object:
        assert not is_linked or "/documents/" in source.ask().origin.path
        return original(source)

    monkeypatch.setattr(remembered, "_words", only_of_texts)
    with Cache.open(project / "cache.sqlite", b"1") as cache:
        plan = prepare(project, SETTINGS, NOW, cache=cache).plan
        is_linked = True
        for planned in (*plan.pages, *plan.files):
            planned.value()
        assert list(plan.hashed())
        assert list(plan.listed())
