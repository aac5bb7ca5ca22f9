"""`mkdocs serve`: an edit to an article shows in an open browser by itself."""

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser

from tests.end_to_end.conftest import ROOT

ARTICLE = "news/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw"


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """Return a copy of the project that is being served, and its address."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copytree(ROOT / "theme", tmp_path / "theme")
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
