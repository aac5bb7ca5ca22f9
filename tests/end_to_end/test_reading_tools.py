"""What readers may do with a page: larger text, a dark page, a voice, passing it on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from pypdfium2 import PdfDocument

from tests.end_to_end.addresses import EVERY_KIND

ARTICLE = "/tin-tuc/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw/"
TEXT = "/van-ban/quyet-dinh/khvn/2015/448/"
VOICES = """
window.spoken = [];
const voices = [{ lang: "en-US", name: "A" }, { lang: "vi-VN", name: "B" }];
speechSynthesis.getVoices = () => voices;
speechSynthesis.speak = (words) => { spoken.push(words); };
speechSynthesis.cancel = () => {};
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
"""A device with a Vietnamese voice: the one of the tests has none."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def test_a_reader_chooses_the_size_once_for_all_pages(page: Page, host: str) -> None:
    page.goto(host + ARTICLE)
    button = page.locator("main [data-tool=settings]")
    button.focus()
    page.keyboard.press("Enter")
    page.locator(".tools-panel").wait_for()
    assert button.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Tab")  # the panel does not stand far from its button
    while page.evaluate("document.activeElement.name") != "chon-size":
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 23
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.dataset.tool") == "settings"
    assert not page.locator(".tools-panel").count()
    page.goto(host)
    assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 23
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


LARGEST = "localStorage.setItem('reading', JSON.stringify({ size: '3' }))"
WITH_TABLES = ("/van-ban/", "/thong-ke/ca-nuoc/", "/thong-ke/ty-le-hoi-vien/")


@pytest.mark.parametrize(
    "address",
    [
        *WITH_TABLES,
        *(
            pytest.param(address, marks=pytest.mark.long)
            for address in EVERY_KIND
            if address not in WITH_TABLES
        ),
    ],
)
def test_the_largest_size_fits_every_screen(page: Page, host: str, address: str) -> None:
    """The portal's own size leaves the browser's as it is, by which widths are asked for."""
    page.add_init_script(LARGEST)
    page.goto(host + address)
    wider = {}
    for width in (320, 390, 600, 768, 900, 1024, 1100, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        if (beyond := page.evaluate("document.documentElement.scrollWidth - innerWidth")) > 0:
            wider[width] = beyond
    assert wider == {}


def test_a_reader_chooses_a_dark_page_and_prints_a_light_one(page: Page, host: str) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    page.goto(host)
    light = page.evaluate(ground)
    page.locator("footer [data-tool=settings]").click()
    page.get_by_label("Tối").check()
    dark = page.evaluate(ground)
    assert dark != light
    page.goto(host + TEXT)
    assert page.evaluate(ground) == dark
    page.emulate_media(media="print")
    assert page.evaluate(ground) == "rgb(255, 255, 255)"
    page.emulate_media(media="screen", color_scheme="dark")
    page.locator("main [data-tool=settings]").click()
    page.get_by_label("Sáng").check()
    assert page.evaluate(ground) == light


def test_without_a_vietnamese_voice_nothing_is_offered(page: Page, host: str) -> None:
    page.goto(host + ARTICLE)
    assert not page.locator("[data-tool=listen]").is_visible()


def test_a_voice_reads_sentence_by_sentence_and_stops(page: Page, host: str) -> None:
    page.add_init_script(VOICES)
    page.goto(host + ARTICLE)
    listen = page.locator("[data-tool=listen]")
    listen.click()
    page.wait_for_function("spoken.length")
    marked = r"""[...CSS.highlights.get('spoken') ?? []]
      .map((range) => range.toString().replaceAll("\u00a0", " "))"""
    lead = page.locator("p.lead").inner_text().replace("\u00a0", " ")  # as a voice reads them
    first = page.evaluate("spoken[0].text")
    assert lead.startswith(first.strip())
    assert page.evaluate("[spoken[0].lang, spoken[0].voice.name]") == ["vi-VN", "B"]
    assert page.evaluate(marked) == [first]
    for _ in range(3):
        page.evaluate("spoken.at(-1).onend()")
    assert page.evaluate("spoken.length") == 4
    assert page.evaluate(marked) == [page.evaluate("spoken[3].text")]
    assert listen.get_attribute("aria-pressed") == "true"
    listen.click()
    page.wait_for_function("!CSS.highlights.get('spoken')")
    page.evaluate("spoken.at(-1).onend()")
    assert page.evaluate("spoken.length") == 4 and page.evaluate(marked) == []


def test_the_whole_article_is_read_and_nothing_else(page: Page, host: str) -> None:
    page.add_init_script(VOICES)
    page.goto(host + ARTICLE)
    page.locator("[data-tool=listen]").click()
    page.wait_for_function("spoken.length")
    page.evaluate("for (let at = 0; at < spoken.length; at += 1) spoken[at].onend?.()")
    words = " ".join(page.evaluate("spoken.map(({ text }) => text)")).split()
    shown = " ".join(page.locator("[data-read-aloud]").all_inner_texts()).split()
    assert words == shown
    assert page.locator("[data-tool=listen]").get_attribute("aria-pressed") == "false"


def test_a_page_is_passed_on_by_the_devices_own_sheet(page: Page, host: str) -> None:
    page.add_init_script("navigator.share = async (shared) => { window.shared = shared; };")
    page.goto(f"{host}{ARTICLE}?utm=x#dan-1")
    page.locator(".tools [data-tool=share]").click()
    shared = page.evaluate("window.shared")
    assert shared["url"].endswith(ARTICLE) and shared["title"].startswith("Thái Bình hướng dẫn")


def test_where_there_is_no_sheet_the_address_is_copied(page: Page, host: str) -> None:
    page.add_init_script("delete Navigator.prototype.share;")
    page.goto(host + ARTICLE)
    assert not page.locator(".share [data-tool=share]").is_visible()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".share [data-tool=copy]").click()
    page.get_by_text("Đã sao chép", exact=True).wait_for()
    assert page.evaluate("navigator.clipboard.readText()").endswith(ARTICLE)


def test_what_is_folded_opens_for_a_link_and_for_paper(page: Page, host: str) -> None:
    page.goto(host + TEXT)
    table = page.locator("table.attributes")
    assert not table.is_visible()
    page.locator(".contents a[href='#thuoc-tinh']").click()
    table.wait_for()
    page.reload()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert table.is_visible()


def test_without_scripts_no_tool_is_shown(browser: Browser, host: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(host + TEXT)
    assert not page.locator("[data-tool]").locator("visible=true").count()
    page.locator("summary", has_text="Thuộc tính").click()
    assert page.locator("table.attributes").is_visible()
    context.close()


TOPS = """() => Object.fromEntries([".prose", ".sheet-margin", ".kicker time", "h1"].map(
  (name) => [name, document.querySelector(name).getBoundingClientRect().top + scrollY]))"""


def sheets(page: Page, address: str) -> list[str]:
    """Return the words of each sheet of a printed page."""
    page.goto(address)
    document = PdfDocument(page.pdf(format="A4", prefer_css_page_size=True))
    words = (sheet.get_textpage().get_text_range() for sheet in document)
    return [" ".join(text.split()) for text in words]


@pytest.mark.parametrize("path", ["/", "/thong-ke/", ARTICLE, TEXT])
def test_a_printed_page_has_its_number_and_its_name_on_each_sheet(
    page: Page, host: str, path: str
) -> None:
    texts = sheets(page, host + path)
    assert len(texts) > 1
    for number, text in enumerate(texts, 1):
        assert f"Trang {number} / {len(texts)}" in text
        assert number == 1 or page.title() in text
    assert "Chia sẻ bài này" not in "".join(texts)


def test_a_printed_article_ends_with_its_address(page: Page, host: str) -> None:
    last = sheets(page, host + ARTICLE)[-1]
    assert last.index("Địa chỉ cố định") > last.rindex("Cổng đăng")


def test_the_first_word_of_an_article_stands_on_the_first_screens_of_a_phone(
    page: Page, host: str, site: Path
) -> None:
    """Where and when stands above it in a line, the places of then and now below it."""
    page.set_viewport_size({"width": 390, "height": 844})
    for file in sorted(site.glob("tin-tuc/20*/*/*/index.html")):
        page.goto(f"{host}/{file.parent.relative_to(site)}/")
        tops = page.evaluate(TOPS)
        assert tops[".prose"] < 920 and tops[".prose"] < tops[".sheet-margin"], file
        assert tops[".kicker time"] < tops["h1"], file


def test_a_printed_article_has_the_code_of_its_address(page: Page, host: str) -> None:
    page.goto(host + ARTICLE)
    assert page.locator("[data-qr]").get_attribute("data-qr").endswith(ARTICLE)  # type: ignore[union-attr]
    assert not page.locator("[data-qr] svg").count()
    with page.expect_response("**/print-code.js"):
        page.mouse.move(20, 20)
    page.wait_for_function("import('/assets/js/parts/print-code.js')")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    codes = page.locator("[data-qr] svg")
    assert codes.count() == 1 and codes.is_visible()
    box = codes.bounding_box()
    assert box and 85 < box["width"] < 95 and box["height"] == box["width"]
