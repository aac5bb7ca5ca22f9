"""The search's modules go out as one file a page, which does what they do."""

import gzip
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator import scripts
from generator.output.served import served
from generator.programs import run
from generator.scripts import ENTRIES, bundle
from generator.storage import Cache
from tests.search.browser import SearchPage
from tests.styles import scripts_of

PROJECT = Path(__file__).parent.parent.parent
THEME = PROJECT / "theme"
JS = THEME / "assets" / "js"


def test_a_bundle_asks_for_no_other_module(tmp_path: Path) -> None:
    if not bundle(PROJECT, THEME, tmp_path):
        pytest.skip("esbuild is not installed")
    for entry in ENTRIES:
        made = (tmp_path / "assets" / entry).read_text("utf-8")
        assert not re.search(r"(?:from|@import)\s*\"", made)
        assert len(gzip.compress(made.encode())) < 32_000


def test_the_same_sources_are_bundled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theme, runs = tmp_path / "theme", list[object]()
    shutil.copytree(THEME / "assets", theme / "assets")
    monkeypatch.setattr(scripts, "run", lambda *asked, **how: runs.append(run(*asked, **how)))
    for number, sources in enumerate((1, 1, 2, 2)):
        if sources == 2 and number == 2:
            (theme / "assets" / "js" / "search" / "dated.js").write_text("export const day = 1;")
        with Cache.open(tmp_path / "cache.sqlite", b"1") as cache:
            if not bundle(PROJECT, theme, tmp_path / str(number), cache):
                pytest.skip("esbuild is not installed")
        assert bundle(PROJECT, theme, tmp_path / f"{number}-cold")
        assert len(runs) == sources + number + 1
        assert _contents(tmp_path / str(number)) == _contents(tmp_path / f"{number}-cold") != {}


def _contents(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_each_script_of_a_template_is_an_entry() -> None:
    named = {name for file in THEME.rglob("*.html") for name in scripts_of(file.read_text("utf-8"))}
    assert {f"js/{name}" for name in named} <= set(ENTRIES)


def test_without_esbuild_nothing_is_written(tmp_path: Path) -> None:
    assert bundle(tmp_path, THEME, tmp_path) is False
    assert not (tmp_path / "assets").exists()


@pytest.mark.parametrize(
    "query",
    [
        "kl49",
        pytest.param("thuw vieenj tren thuyeenf", marks=pytest.mark.long),
        pytest.param("quỹ học bổng", marks=pytest.mark.long),
    ],
)
def test_the_modules_themselves_answer_the_same(
    built_site: Path, root: str, browser: Browser, tmp_path: Path, query: str
) -> None:
    shutil.copytree(built_site, tmp_path / "site")
    shutil.copytree(JS, tmp_path / "site" / "assets" / "js", dirs_exist_ok=True)
    with served(tmp_path / "site") as plain:
        found = [SearchPage.open(browser, one).ask(query) for one in (root, plain)]
    assert found[0] == found[1] != []


def test_no_markup_is_made_of_text() -> None:
    for file in JS.rglob("*.js"):
        assert "innerHTML" not in file.read_text("utf-8"), file.name
