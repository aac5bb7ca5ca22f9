"""Every page is valid HTML, as it was written and as scripts leave it."""

import shutil
import subprocess
from functools import partial
from pathlib import Path

import html5lib
import pytest
from playwright.sync_api import Browser

from tests.end_to_end.addresses import EVERY_KIND
from tests.end_to_end.conftest import ROOT
from tests.end_to_end.settled import settled

CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
ASKED = ("/tim-kiem/?q=zzzz", "/van-ban/?q=ket+luan")
"""What scripts show besides."""
needs_java = pytest.mark.skipif(shutil.which("java") is None, reason="the Nu checker wants Java")


def complaints(folder: Path) -> list[str]:
    """Return all that the Nu checker says of the pages of a folder."""
    options = ("--format", "gnu", "--skip-non-html", "--exit-zero-always")
    command = ["java", "-Xss4m", "-jar", str(CHECKER), *options, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [line.replace(folder.as_uri(), "") for line in done.stderr.splitlines()]


@needs_java
def test_the_pages_are_valid(site: Path) -> None:
    assert complaints(site) == []


@pytest.mark.long
@needs_java
def test_what_scripts_make_of_the_pages_is_valid(
    browser: Browser, host: str, tmp_path: Path
) -> None:
    new_page = partial(browser.new_page, viewport={"width": 1280, "height": 900})
    addresses = [host + address for address in (*EVERY_KIND, *ASKED)]
    for number, (_, page) in enumerate(settled(new_page, addresses)):
        (tmp_path / f"{number}.html").write_text(page.content(), encoding="utf-8")
    assert complaints(tmp_path) == []


def test_the_pages_are_well_formed(site: Path) -> None:
    for address in EVERY_KIND:
        path = address.partition("?")[0].lstrip("/")
        file = site / path / "index.html" if address != "/404.html" else site / path
        parser = html5lib.HTMLParser(strict=True)
        parser.parse(file.read_text("utf-8"))
