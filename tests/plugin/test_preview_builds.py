"""When `mkdocs serve` shows what was saved: records before the host has made its own pages."""

import logging
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator.model import Edition
from generator.plugin.preview import PreviewBuilds
from generator.preview import WantedIndex
from generator.preview.index import make
from generator.project import CACHE
from tests.faults.project import Project
from tests.plugin.test_standing import ARTICLE, MORNING
from tests.preview.test_preview import SETTINGS

PAGE = "/tin-tuc/2026/11/bai/"
LOG = logging.getLogger(__name__)


class Serving:
    """The builds of a small project, and the pages that the host makes for them."""

    def __init__(self, root: Path) -> None:
        self.project = Project.make(root)
        self.article = root / "content/news/2026/11/bai.md"
        self.article.parent.mkdir(parents=True)
        self.article.write_text(ARTICLE, "utf-8")
        self.builds = PreviewBuilds(root, root / "theme", "/")
        self.site = root / "host"

    def prepare(self) -> Any:
        edition = Edition(SETTINGS, MORNING)
        return self.builds.prepare(self.project.root, edition, LOG)

    def save(self, title: str) -> None:
        words = ARTICLE.replace("title: Xã Bình Minh trao học bổng", f"title: {title}")
        self.article.write_text(words, "utf-8")

    def finish(self, built: Any, about: str) -> None:
        """Let the host have made its page, with these words."""
        file = self.site / "gioi-thieu/index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"<body>{about}</body>", "utf-8")
        config: Any = SimpleNamespace(site_dir=self.site)
        self.builds.show(built, config, None)

    def page(self, url: str) -> str:
        def host(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
            raise AssertionError

        application = self.builds.server.application(host)
        answer = application({"PATH_INFO": url}, lambda status, headers: None)
        return b"".join(answer).decode()

    @property
    def number(self) -> bytes:
        """What an open page waits for a change of."""
        return self.builds.server._epoch("").encode()


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Serving]:
    serving = Serving(tmp_path)
    yield serving
    serving.builds.close()


def test_a_record_is_shown_before_the_host_makes_its_pages(serving: Serving) -> None:
    serving.finish(serving.prepare(), "Tay")
    serving.save("Xã Bình Minh mở lớp")
    built = serving.prepare()
    assert "Xã Bình Minh mở lớp" in serving.page(PAGE)
    assert "Tay" in serving.page("/gioi-thieu/")
    shown = serving.number
    serving.finish(built, "Tay")
    assert serving.number == shown, "an open page would be loaded twice"


def test_what_the_pages_of_the_host_tell_of_it_follows(serving: Serving) -> None:
    serving.finish(serving.prepare(), "Mới: Xã Bình Minh trao học bổng")
    serving.save("Xã Bình Minh mở lớp")
    built = serving.prepare()
    serving.finish(built, "Mới: Xã Bình Minh mở lớp")
    assert "Mới: Xã Bình Minh mở lớp" in serving.page("/gioi-thieu/")


@pytest.mark.parametrize("changed", ["page", "settings"])
def test_a_page_of_the_host_is_shown_once_it_is_made(serving: Serving, changed: str) -> None:
    serving.finish(serving.prepare(), "Tay")
    shown = serving.number
    if changed == "page":
        serving.project.write("gioi-thieu.md", "Sửa tay.")
        built = serving.prepare()
    else:
        edition = Edition(replace(SETTINGS, site_name="Cổng khác"), MORNING)
        built = serving.builds.prepare(serving.project.root, edition, LOG)
    assert serving.number == shown
    serving.finish(built, "Tay")
    assert serving.number != shown


def test_what_is_wrong_is_laid_over_the_last_sound_state(serving: Serving) -> None:
    serving.finish(serving.prepare(), "Tay")
    serving.article.write_text(ARTICLE.replace("regions: [toan-quoc]\n", ""), "utf-8")
    serving.prepare()
    assert "Xã Bình Minh trao học bổng" in serving.page(PAGE)
    serving.save("Xã Bình Minh mở lớp")
    serving.prepare()
    assert "Xã Bình Minh mở lớp" in serving.page(PAGE)


def test_an_index_beside_the_preview_leaves_what_builds_keep(serving: Serving) -> None:
    root = serving.project.root
    for number in range(40):  # more than a sweep leaves alone
        words = ARTICLE.replace("Ngày 20/11", f"Ngày 20/11, lần {number}")
        (serving.article.parent / f"bai-{number}.md").write_text(words, "utf-8")
    addresses = ("https://portal.example/", SETTINGS.site_url, SETTINGS.site_url)
    for number, address in enumerate(addresses):
        edition = Edition(replace(SETTINGS, site_url=address), MORNING)
        serving.save(f"Xã Bình Minh mở lớp lần {number}")
        make(WantedIndex(root, root / "theme", root / "index", edition, ()))
    with sqlite3.connect(root / CACHE) as database:
        rows = dict(database.execute("SELECT kind, count(*) FROM rows GROUP BY kind"))
    assert rows["words"] >= 40
