"""The built pages and their style sheets: nothing unstyled, and light on a phone's line."""

import gzip
from pathlib import Path

from playwright.sync_api import Browser

from tests.styles import SAY_WHAT_THEY_ARE, PageReader, styled

HEAVIEST = 12_000
"""Bytes of a page's sheets, packed; today 9.7 KB at most."""
MOST_SHEETS = 6
WITHOUT_SHEETS = 'http-equiv="refresh"'


def sheets(site: Path, page: Path, reader: PageReader) -> list[Path]:
    """Return the files of a page's sheets; the 404 page names them from the host's root."""
    return [
        site / name.lstrip("/") if name.startswith("/") else (page.parent / name).resolve()
        for name in reader.sheets
    ]


def read_pages(site: Path) -> dict[Path, PageReader]:
    files = (file for file in sorted(site.rglob("*.html")) if "pagefind" not in file.parts)
    texts = {file: file.read_text("utf-8") for file in files}
    return {file: PageReader.of(html) for file, html in texts.items() if WITHOUT_SHEETS not in html}


def test_every_class_of_a_page_has_a_rule_in_its_sheets(site: Path) -> None:
    unstyled: dict[str, Path] = {}
    for page, reader in read_pages(site).items():
        known = frozenset().union(*(styled(sheet) for sheet in sheets(site, page, reader)))
        for name in reader.classes - known - SAY_WHAT_THEY_ARE:
            unstyled[name] = page.relative_to(site)
    assert unstyled == {}


def test_a_pages_sheets_are_few_and_light(site: Path) -> None:
    packed: dict[Path, int] = {}
    for page, reader in read_pages(site).items():
        files = sheets(site, page, reader)
        for file in files:
            packed.setdefault(file, len(gzip.compress(file.read_bytes())))
        assert 2 <= len(files) <= MOST_SHEETS, page
        assert sum(packed[file] for file in files) < HEAVIEST, page


def test_the_palette_follows_the_device(browser: Browser, host: str) -> None:
    colours = {}
    for scheme in ("light", "dark"):
        with browser.new_context(color_scheme=scheme) as context:  # type: ignore[arg-type]
            page = context.new_page()
            page.goto(f"{host}/")
            style = "getComputedStyle(document.body)"
            colours[scheme] = page.evaluate(f"[{style}.backgroundColor, {style}.color]")
            page.emulate_media(media="print")
            assert page.evaluate(f"{style}.backgroundColor") == "rgb(255, 255, 255)"
    assert colours == {
        "light": ["rgb(255, 253, 250)", "rgb(35, 28, 44)"],
        "dark": ["rgb(24, 20, 29)", "rgb(236, 231, 240)"],
    }
