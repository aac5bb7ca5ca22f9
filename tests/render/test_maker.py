"""What a build takes from the last one, and what it makes anew."""

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from jinja2 import Environment

from generator.build import prepare
from generator.model import Settings
from generator.plan.planned import AnyPage
from generator.render.maker import Maker
from generator.storage import Cache
from generator.text import VIETNAM

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
SETTINGS = Settings("Cổng thử", "https://portal.example/")
ARTICLE = "content/news/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw.md"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project that was built once, with what that build kept."""
    root = tmp_path_factory.mktemp("project")
    for folder in ("content", "theme"):
        shutil.copytree(ROOT / folder, root / folder)
    made_anew(root)
    return root


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Iterator[Path]:
    shutil.copytree(built, tmp_path / "project")
    yield tmp_path / "project"


def made_anew(root: Path, now: datetime = NOW, settings: Settings = SETTINGS) -> list[str]:
    """Build, and return the addresses of the pages that were not taken from the cache."""
    urls: list[str] = []
    with Cache.open(root / "cache.sqlite", b"1") as cache:
        plan = prepare(root, settings, now, cache=cache).plan
        maker = Maker(plan, root / "theme", cache)
        with pytest.MonkeyPatch.context() as patch:
            for name in ("_page", "_file"):
                patch.setattr(Maker, name, noting(getattr(Maker, name), urls))
            list(maker.pages())
            list(maker.files())
    return urls


def noting(make: Callable[..., bytes], urls: list[str]) -> Callable[..., bytes]:
    def noted(maker: Maker, planned: AnyPage, value: object) -> bytes:
        urls.append(planned.url)
        return make(maker, planned, value)

    return noted


def test_nothing_is_made_when_nothing_changed(project: Path) -> None:
    assert made_anew(project, NOW + timedelta(hours=1)) == []


def test_an_edited_body_costs_its_own_page_and_few_others(project: Path) -> None:
    file = project / ARTICLE
    file.write_text(file.read_text("utf-8") + "\nThêm một câu ở cuối bài.\n", "utf-8")
    urls = made_anew(project)
    assert "/tin-tuc/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw/" in urls
    assert len(urls) <= 5


def test_an_edited_title_costs_what_shows_it(project: Path) -> None:
    file = project / ARTICLE
    source = file.read_text("utf-8")
    file.write_text(re.sub(r"(?m)^title: .*$", "title: Tít khác hẳn", source), "utf-8")
    urls = made_anew(project)
    assert "/tin-tuc/" in urls
    assert len(urls) <= 60


def test_a_template_costs_every_page(project: Path) -> None:
    template = project / "theme" / "news" / "article.html"
    template.write_text(template.read_text("utf-8") + "\n", "utf-8")
    assert len(made_anew(project)) > 100


def test_another_day_and_other_settings_make_all_anew(project: Path) -> None:
    assert len(made_anew(project, NOW + timedelta(days=1))) > 100
    assert len(made_anew(project, settings=Settings("Khác", "https://portal.example/"))) > 100


def test_templates_are_compiled_once(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An edit renders a page anew, by templates that an earlier build compiled."""
    article = project / ARTICLE
    article.write_text(article.read_text("utf-8") + "\nMột câu nữa.\n", "utf-8")

    def refuse(*_: object) -> object:
        raise AssertionError("compiled again")

    with monkeypatch.context() as patch:
        patch.setattr(Environment, "_compile", refuse)
        assert made_anew(project)
    template = project / "theme" / "news" / "article.html"
    template.write_text(template.read_text("utf-8") + " ", "utf-8")
    assert made_anew(project)
