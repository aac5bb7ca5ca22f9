"""One real build of the real content, and one real browser, for all tests of this folder."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from generator.output.served import served
from tests.made_once import made_once

ROOT = Path(__file__).parents[2]
CHROMIUM = "/usr/bin/chromium"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")


def mkdocs_build(root: Path, output: Path) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs build --strict` as the Makefile does."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(output)]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built site, one for all processes: no test changes it."""
    return made_once(tmp_path_factory, "real-site", _built)


def _built(folder: Path) -> Path:
    output = folder / "site"
    done = mkdocs_build(ROOT, output)
    assert done.returncode == 0, done.stderr
    return output


@pytest.fixture(scope="session")
def host(site: Path) -> Iterator[str]:
    """Return the address that serves the built site."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """For one module: while Playwright runs, its thread can run no other event loop."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield launched
        launched.close()
