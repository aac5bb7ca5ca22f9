"""The preview as a browser asks it: pages made on request, what is wrong laid over them."""

import shutil
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from generator.build import Build, prepare_preview
from generator.diagnostics import Position, problem
from generator.model import Settings
from generator.preview import Preview, PreviewedSite
from generator.render import Renderer, frame, theme_environment
from generator.storage import Cache
from generator.text import VIETNAM

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme"
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
SETTINGS = Settings("Cổng thử", "http://127.0.0.1:8000/")


@pytest.fixture(scope="module")
def build() -> Build:
    return prepare_preview(ROOT, SETTINGS, NOW, Cache())


@pytest.fixture
def preview(build: Build) -> Preview:
    preview = Preview(lambda: theme_environment(THEME))
    preview.show(PreviewedSite(build, ROOT, THEME, {"/gioi-thieu/": "<body><p>Tay</p></body>"}))
    return preview


def asked(preview: Preview, path: str, query: str = "") -> tuple[str, str]:
    """Return the status and the words of an answer."""
    statuses: list[str] = []

    def start(status: str, headers: list[tuple[str, str]]) -> None:
        statuses.append(status)

    application = preview.application(host)
    environ = {"PATH_INFO": path.encode().decode("latin-1"), "QUERY_STRING": query}
    data = b"".join(application(environ, start))
    return statuses[0], data.decode("utf-8", "replace")


def host(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
    start("200 OK", [])
    return [b"host"]


def test_every_page_is_the_one_that_is_built(preview: Preview, build: Build) -> None:
    edition = build.plan.edition
    renderer = Renderer.of(theme_environment(THEME), frame(edition))
    for planned in build.plan.pages[::20]:
        html = renderer.html(planned.make(edition)[0])
        status, words = asked(preview, planned.url)
        assert status == "200 OK"
        assert words.startswith(html.partition("<body>")[0]), planned.url
        assert html.partition("<body>")[2].rpartition("</body>")[0] in words, planned.url


def test_files_hand_written_pages_and_what_the_host_has(preview: Preview, build: Build) -> None:
    for file in build.plan.files[::60]:
        assert asked(preview, file.url)[0] == "200 OK"
    assert "Tay" in asked(preview, "/gioi-thieu/")[1]
    assert "@import" in asked(preview, "/assets/css/base/base.css")[1]
    assert asked(preview, "/livereload/1/1")[1] == "host"
    assert asked(preview, "/assets/../main.html")[1] == "host"


def test_an_address_that_nothing_has_is_answered_with_the_404_page(preview: Preview) -> None:
    status, words = asked(preview, "/khong-co/")
    assert status == "404 Not Found"
    assert "Không tìm thấy trang" in words


def test_a_page_without_its_slash_is_found(preview: Preview) -> None:
    assert asked(preview, "/tin-tuc")[0] == "302 Found"


def test_findings_are_laid_over_the_last_good_page(preview: Preview) -> None:
    mistake = problem("K201", Position("content/news/a.md", 5, 11), "title: <a>", advice="Viết.")
    preview.refuse((mistake,))
    status, words = asked(preview, "/tin-tuc/")
    assert status == "200 OK"
    assert "Chưa dựng được trang mới: 1 lỗi" in words
    assert "content/news/a.md, dòng 5, cột 11 · K201" in words
    assert "title: &lt;a&gt;" in words
    assert "cũ hơn tệp trên máy" in words and "site-footer" in words


def test_before_anything_was_sound_only_the_findings_show() -> None:
    preview = Preview(lambda: theme_environment(THEME))
    preview.fail("Đĩa đầy.")
    assert "Đĩa đầy." in asked(preview, "/tin-tuc/")[1]
    assert "Chưa có bản dựng nào" in asked(preview, "/")[1]


def test_drafts_and_what_is_scheduled_say_so(tmp_path: Path) -> None:
    news = tmp_path / "content" / "news" / "2026" / "12"
    shutil.copytree(ROOT / "content", tmp_path / "content")
    news.mkdir(parents=True)
    for name, status, words in (("mai", "published", "Mai mới đăng"), ("nhap", "draft", "Nháp")):
        keys = f"title: {words}\nstatus: {status}\ndate: 2026-12-01\nlead: Một hội nghị."
        text = f"---\n{keys}\nauthors: [ban-bien-tap]\nregions: [toan-quoc]\n---\n\nLời.\n"
        (news / f"{name}.md").write_text(text, "utf-8")
    early = prepare_preview(tmp_path, SETTINGS, NOW, Cache())
    assert not early.errors
    preview = Preview(lambda: theme_environment(THEME))
    preview.show(PreviewedSite(early, tmp_path, THEME))
    words = asked(preview, "/tin-tuc/2026/12/mai/")[1]
    assert "Hẹn đăng" in words and "người đọc chưa thấy trang này" in words
    assert "Bản nháp: " in asked(preview, "/tin-tuc/2026/12/nhap/")[1]
    assert 'a[href$="/tin-tuc/2026/12/mai/"]::after' in asked(preview, "/")[1]


def test_a_browser_that_waits_is_told_of_the_next_build(preview: Preview, build: Build) -> None:
    answers: list[str] = []
    wait = threading.Thread(target=lambda: answers.append(asked(preview, "/xem-thu-doi/", "1")[1]))
    wait.start()
    preview.show(PreviewedSite(replace(build), ROOT, THEME))
    wait.join(10)
    assert answers == ["2"]


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty_threads")
def test_news_of_builds_and_of_indexes_never_overwrite_each_other(
    preview: Preview, build: Build
) -> None:
    site = PreviewedSite(replace(build), ROOT, THEME)
    times = 400
    first = int(asked(preview, "/xem-thu-doi/", "-")[1])
    builds = threading.Thread(target=lambda: [preview.show(site) for _ in range(times)])
    builds.start()
    for number in range(times):
        preview.tell_of_search(f"Lần {number}.")
    builds.join()
    assert asked(preview, "/xem-thu-doi/", ".")[1] == f"{first + times}.{times}"
    assert f"Lần {times - 1}." in asked(preview, "/tim-kiem/")[1]


def test_only_the_search_page_tells_of_the_index(preview: Preview, tmp_path: Path) -> None:
    preview.tell_of_search("Đang làm lại.")
    assert "Đang làm lại." in asked(preview, "/tim-kiem/")[1]
    assert "Đang làm lại." not in asked(preview, "/tin-tuc/")[1]
    assert asked(preview, "/xem-thu-doi/", "1.0")[1] == "1.1"
    (tmp_path / "pagefind").mkdir()
    (tmp_path / "pagefind" / "shards.json").write_text("{}")
    preview.show_index(tmp_path)
    assert asked(preview, "/pagefind/shards.json")[1] == "{}"
    assert asked(preview, "/pagefind/../../etc/passwd")[1] == "host"


def test_a_broken_template_is_told_where_the_page_would_be(build: Build, tmp_path: Path) -> None:
    (tmp_path / "main.html").write_text("{% block")
    preview = Preview(lambda: theme_environment(THEME))
    preview.show(PreviewedSite(build, ROOT, tmp_path))
    assert "Mẫu của trang này có lỗi" in asked(preview, "/tin-tuc/")[1]


def test_a_site_below_an_address_of_its_own(build: Build) -> None:
    preview = Preview(lambda: theme_environment(THEME), "/cong/")
    preview.show(PreviewedSite(build, ROOT, THEME))
    assert asked(preview, "/cong/tin-tuc/")[0] == "200 OK"
    assert "/cong/xem-thu-doi/" in asked(preview, "/cong/tin-tuc/")[1]
    assert asked(preview, "/tin-tuc/")[1] == "host"
