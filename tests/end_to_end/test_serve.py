"""`mkdocs serve`: an edit to an article shows in an open browser by itself."""

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, TimeoutError

from tests.end_to_end.conftest import ROOT
from tests.end_to_end.project_copy import copy_cache

ARTICLE = "news/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw"


@pytest.fixture
def preview(tmp_path: Path, site: Path) -> Iterator[tuple[Path, str]]:
    """Return a copy of the project that is being served, and its address."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copytree(ROOT / "theme", tmp_path / "theme")
    copy_cache(tmp_path)
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with (tmp_path / "log").open("w") as log:
        server = subprocess.Popen(command, cwd=tmp_path, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address, server, tmp_path / "log")
        yield tmp_path, address
    finally:
        server.terminate()
        server.wait(20)


@contextmanager
def with_log(folder: Path) -> Iterator[None]:
    """Show what the server said where a page does not come."""
    try:
        yield
    except TimeoutError as error:
        raise AssertionError((folder / "log").read_text()[-4000:]) from error


def wait_for(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(120):
        assert server.poll() is None, log.read_text(encoding="utf-8")
        try:
            with urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.5)
    raise AssertionError(log.read_text(encoding="utf-8"))


def test_an_edit_shows_by_itself(browser: Browser, preview: tuple[Path, str]) -> None:
    folder, address = preview
    page = browser.new_page()
    page.goto(f"{address}/{ARTICLE.replace('news', 'tin-tuc')}/")
    page.wait_for_timeout(1500)
    file = folder / "content" / f"{ARTICLE}.md"
    source = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"(?m)^title: .*$", "title: Tít vừa sửa", source), encoding="utf-8")
    page.wait_for_selector("h1:has-text('Tít vừa sửa')", timeout=60_000)
    page.close()


def test_a_mistake_is_laid_over_the_last_good_page_until_it_is_mended(
    browser: Browser, preview: tuple[Path, str]
) -> None:
    folder, address = preview
    page = browser.new_page()
    page.goto(f"{address}/{ARTICLE.replace('news', 'tin-tuc')}/")
    file = folder / "content" / f"{ARTICLE}.md"
    source = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"(?m)^title: .*$", "titel: Tít", source), encoding="utf-8")
    page.wait_for_selector(".preview-findings:has-text('titel')", timeout=60_000)
    assert page.locator("h1").count() > 1
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.preview-findings') !== null")
    page.keyboard.press("Escape")
    assert page.locator("article h1").is_visible()
    page.keyboard.press("Enter")  # on the bar, which keeps the count
    assert page.locator(".preview-findings").is_visible()
    page.click("[data-close]")
    file.write_text(source, encoding="utf-8")
    page.wait_for_selector(".preview-findings", state="detached", timeout=60_000)
    page.close()


def test_a_draft_is_shown_and_marked_and_the_search_follows(
    browser: Browser, preview: tuple[Path, str]
) -> None:
    folder, address = preview
    draft = folder / "content" / "news" / "2024" / "04" / "bai-nhap-thu.md"
    source = (folder / "content" / f"{ARTICLE}.md").read_text(encoding="utf-8")
    source = re.sub(r"(?m)^title: .*$", "title: Bài nháp lạ kỳ", source)
    source = re.sub(r"(?m)^status: published$", "status: draft", source)
    source = re.sub(r"(?ms)^(figures|carries_out|aliases):\n.*?(?=^\S)", "", source)
    draft.write_text(source, encoding="utf-8")
    page = browser.new_page()
    page.goto(f"{address}/tin-tuc/2024/04/bai-nhap-thu/")
    page.wait_for_selector(".preview-bar:has-text('Bản nháp')", timeout=60_000)
    assert page.locator("h1:has-text('Bài nháp lạ kỳ')").count() == 1
    page.close()
    page = browser.new_page()
    page.goto(f"{address}/tim-kiem/?q=nháp+lạ+kỳ")
    with with_log(folder):
        page.wait_for_selector("main a:has-text('Bài nháp lạ kỳ')", timeout=240_000)
    page.wait_for_selector(".preview-bar", state="detached", timeout=240_000)
    page.close()
