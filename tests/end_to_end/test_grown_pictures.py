"""Pictures, fields and numbered provisions keep pace with the text, and nothing in them is cut."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.end_to_end.addresses import ADDRESSES
from tests.end_to_end.conftest import CHROMIUM, FLAGS

PLACES = "?noi=hai-duong&noi=quang-ninh"
RULES = "/van-ban/quy-che/bbt/2026/01/"
STANDING_OUT = """() => [...document.querySelectorAll("svg.drawing text")].filter((text) => {
  const rect = text.parentElement.querySelector(":scope > rect");
  const frame = rect ? rect.getBBox() : { x: 0, width: text.ownerSVGElement.viewBox.baseVal.width };
  return text.getBBox().x + text.getBBox().width > frame.x + frame.width;
}).map((text) => text.textContent)"""
LETTERS = """() => [...document.querySelectorAll("svg:is(.drawing, .tiles) text")]
  .filter((text) => text.checkVisibility())
  .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)"""
CUT = """() => [...document.querySelectorAll("select")].filter((field) => field.checkVisibility())
  .map((field) => {
    const { font, fontSize, paddingLeft, textOverflow } = getComputedStyle(field);
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = font;
    const words = field.selectedOptions[0]?.textContent ?? "";
    const needed = pen.measureText(words).width + parseFloat(paddingLeft) * 2 + ARROW;
    const hasRoom = needed < 0.75 * innerWidth || needed < 12 * parseFloat(fontSize);
    return [words, needed <= field.clientWidth || (!hasRoom && textOverflow === "ellipsis")];
  }).filter(([, fits]) => !fits).map(([words]) => words)""".replace("ARROW", "16")
"""Fields whose words end in the middle of a letter, or in “…” where a line has room for them."""
CROSSED = """() => {
  const rows = [...document.querySelectorAll(".chart li:not(.scale)")];
  const box = (row, part) => row.querySelector(part).getBoundingClientRect();
  return rows.filter((row) => box(row, ".value").top > box(row, "svg").bottom - 1).length;
}"""


@pytest.fixture(scope="module")
def large(browser: Browser, host: str) -> Iterator[Page]:
    """A phone whose reader set the text to 200%."""
    flags = [*FLAGS, "--blink-settings=defaultFontSize=32"]
    other = browser.browser_type.launch(executable_path=CHROMIUM, args=flags)
    yield other.new_page(base_url=host, viewport={"width": 360, "height": 800})
    other.close()


@pytest.fixture
def page(browser: Browser, host: str) -> Iterator[Page]:
    page = browser.new_page(base_url=host)
    yield page
    page.close()


def test_no_words_stand_out_of_a_drawing(page: Page, site: Path) -> None:
    drawn = [file for file in site.glob("van-ban/**/index.html") if "drawing" in file.read_text()]
    cut = {}
    for file in drawn:
        page.goto(f"/{file.parent.relative_to(site)}/")
        if words := page.evaluate(STANDING_OUT):
            cut[file.parent.name] = words
    assert len(drawn) > 20 and cut == {}


def test_letters_of_pictures_grow_with_the_text(large: Page) -> None:
    for address in ("/van-ban/quyet-dinh/ttg/2022/387/", "/dia-phuong/", "/dia-phuong/hung-yen/"):
        large.goto(address)
        sizes = large.evaluate(LETTERS)
        assert sizes and min(sizes) > 20, address


def test_a_value_stands_by_its_name_and_the_axis_keeps_its_ends(large: Page) -> None:
    large.goto("/thong-ke/ty-le-hoi-vien/")
    assert large.locator(".chart li").count() > 5 and large.evaluate(CROSSED) == 0
    marks = large.locator(".scale-marks").first
    assert marks.inner_text().split() == ["0", "50"]


def test_a_provision_has_the_whole_line(large: Page) -> None:
    large.goto(RULES)
    clause, words = large.locator(".clause").first, large.locator(".clause span:nth-child(2)").first
    line, given = clause.bounding_box(), words.bounding_box()
    assert line and given and given["width"] > 0.9 * line["width"]


@pytest.mark.parametrize("width", [360, 1280])
def test_no_field_cuts_what_is_chosen(page: Page, large: Page, width: int) -> None:
    cut = {}
    addresses = "/van-ban/", "/lich/", "/thong-ke/ca-nuoc/", f"/thong-ke/so-sanh/{PLACES}"
    for reader in (page, large):
        reader.set_viewport_size({"width": width, "height": 800})
        for address in addresses:
            reader.goto(address)
            for button in reader.locator("[data-component=more-filters]:visible").all():
                button.click()
            if words := reader.evaluate(CUT):
                cut[address, reader is large] = words
    large.set_viewport_size({"width": 360, "height": 800})
    assert cut == {}


@pytest.mark.parametrize("width", [360, 640])
def test_a_frame_on_another_page_shows_the_whole_chart(page: Page, site: Path, width: int) -> None:
    for file in site.glob("thong-ke/*/nhung/index.html"):
        address = f"/{file.parent.relative_to(site)}/"
        code = (file.parents[1] / "index.html").read_text(encoding="utf-8")
        frames = re.findall(r'nhung/#([\w-]+)&?.*?height="(\d+)"', code)
        for chart, height in frames:
            page.set_viewport_size({"width": width, "height": int(height)})
            page.goto(f"{address}#{chart}")
            assert page.evaluate("document.documentElement.scrollHeight") <= int(height)
            foot = page.locator("footer").bounding_box()
            assert foot and foot["y"] + foot["height"] == int(height)  # no empty strip below
            page.set_viewport_size({"width": width, "height": 200})
            page.reload()
            assert page.evaluate("scrollY") == 0  # the heading says what is measured


def test_tables_are_tables_on_paper(page: Page) -> None:
    """A sheet is as narrow as a phone that is held across; its rows do not become cards."""
    page.set_viewport_size({"width": 605, "height": 900})
    page.emulate_media(media="print")
    shown = """[...document.querySelectorAll("table.cards tbody tr")]
        .map((row) => getComputedStyle(row).display)"""
    rows = []
    for address in ADDRESSES:
        page.goto(address)
        rows += page.evaluate(shown)
    assert len(rows) > 50 and set(rows) == {"table-row"}
