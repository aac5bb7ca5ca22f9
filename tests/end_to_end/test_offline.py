"""The portal without a line: a real Chromium, a site below a path, and a server that stops."""

import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.end_to_end.guarded import WATCH, under_policies

TEXT = "van-ban/ket-luan/tw/2019/49/"
REGION = "dia-phuong/hung-yen/"
ACTIVE = "navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')"
KEPT = """(address) => caches.match(new URL(address, location.origin + '/cong/'))
  .then((kept) => kept !== undefined)"""


@dataclass
class Line:
    """A server below /cong/, which can be cut."""

    address: str
    server: ExitStack

    def cut(self) -> None:
        self.server.close()


def line_to(folder: Path) -> Line:
    server = ExitStack()
    return Line(f"{server.enter_context(under_policies(folder))}/cong/", server)


@pytest.fixture
def line(site: Path, tmp_path: Path) -> Iterator[Line]:
    (tmp_path / "cong").symlink_to(site)
    line = line_to(tmp_path)
    yield line
    line.cut()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 390, "height": 800}) as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        page.set_default_timeout(15_000)
        yield page
        assert page.evaluate("globalThis.refused ?? []") == []


def read(page: Page, address: str) -> None:
    """Open a page, and wait until it is kept."""
    page.goto(address)
    page.wait_for_function(ACTIVE)
    page.wait_for_function(KEPT, arg=address)


def test_what_was_read_is_there_and_says_its_day(page: Page, line: Line) -> None:
    read(page, line.address + TEXT)
    assert page.locator("[data-kept]").count() == 0, "the line was there"
    line.cut()
    page.goto(line.address + TEXT)
    note = page.locator("[data-kept]")
    assert re.search(r"Đây là bản lưu lúc .*\d\d/\d\d/\d{4}", note.inner_text())
    assert page.locator("h1").inner_text().startswith("49-KL/TW")
    font = page.locator("h1").evaluate("node => getComputedStyle(node).fontFamily")
    assert "serif" in font, "the style sheets are kept with the page"
    page.locator("main [data-tool=settings]").click()
    page.get_by_label("Rất lớn").check()
    size = "parseFloat(getComputedStyle(document.documentElement).fontSize)"
    assert page.evaluate(size) == 23


def test_what_was_not_read_leads_to_what_was(page: Page, line: Line) -> None:
    read(page, line.address + TEXT)
    page.goto(f"{line.address}tim-kiem/")
    line.cut()
    page.goto(f"{line.address}tim-kiem/?q=chỉ+thị+11")
    assert page.locator("h1").inner_text() == "Đọc ngoại tuyến"
    assert page.locator("#tim-da-luu").input_value() == "chỉ thị 11"
    assert page.locator(".kept li").count() == 1
    assert "chỉ tìm trong các trang đã lưu" in page.locator(".kept [role=status]").inner_text()
    page.locator("#tim-da-luu").fill("không trang nào có")
    assert page.locator(".kept li").count() == 0
    page.locator("#tim-da-luu").fill("KHUYEN HOC")
    page.locator(".kept li a").click()
    page.wait_for_url(line.address + TEXT)


def test_a_page_that_was_not_read_says_so_wherever_it_lies(page: Page, line: Line) -> None:
    read(page, line.address + TEXT)
    line.cut()
    page.goto(line.address + REGION)
    note = page.locator("[data-kept]")
    assert "Trang bạn mở (/cong/dia-phuong/hung-yen/) chưa có trong máy này" in note.inner_text()
    edge = note.evaluate("node => getComputedStyle(node).borderLeftWidth")
    assert edge == "4px", "the style sheets are asked for where they are"
    expect(page.locator(".kept li")).to_have_count(1)
    assert page.get_by_role("link", name="Thử mở lại").get_attribute("href") == ""
    page.locator(".kept li a").click()
    page.wait_for_url(line.address + TEXT)


def test_what_was_chosen_stays_and_can_be_let_go(page: Page, line: Line) -> None:
    read(page, line.address + REGION)
    page.get_by_role("button", name="Lưu để đọc ngoại tuyến").click()
    page.get_by_role("button", name="Đã lưu").wait_for()
    read(page, line.address + TEXT)
    line.cut()
    page.goto(f"{line.address}ngoai-tuyen/")
    rows = page.locator(".kept li")
    expect(rows).to_have_count(2)
    assert "Đã chọn lưu" in rows.first.inner_text() and "Đã đọc" in rows.last.inner_text()
    assert rows.locator(".document-number").all_inner_texts() == ["49-KL/TW", "11-CT/TW"]
    page.get_by_role("button", name="Bỏ “Hưng Yên").click()
    expect(rows).to_have_count(1)
    page.get_by_role("button", name="Xóa tất cả").click()
    page.get_by_text("Máy này chưa giữ trang nào.").wait_for()
    page.goto(line.address + TEXT)
    assert page.locator("h1").inner_text() == "Đọc ngoại tuyến"


def test_the_line_always_wins_and_a_new_edition_lets_go_of_the_old(
    browser: Browser, site: Path, tmp_path: Path
) -> None:
    """Of a page that was kept, readers get the new words as soon as there is a line."""
    folder = tmp_path / "root" / "cong"
    folder.parent.mkdir()
    shutil.copytree(site, folder)
    line = line_to(folder.parent)
    with browser.new_context() as context:
        page = context.new_page()
        read(page, line.address + TEXT)
        first = _shells(page)
        html = folder / TEXT / "index.html"
        html.write_text(html.read_text("utf-8").replace("<h1>", "<h1>Mới: ", 1), "utf-8")
        worker = folder / "ngoai-tuyen.js"
        worker.write_text(
            re.sub('EDITION = "[0-9a-f]+"', 'EDITION = "ban-moi"', worker.read_text("utf-8")),
            "utf-8",
        )
        page.goto(line.address + TEXT)
        assert page.locator("h1").inner_text().startswith("Mới:")
        page.evaluate("navigator.serviceWorker.getRegistration().then((row) => row.update())")
        page.wait_for_function("caches.keys().then((names) => names.includes('cong-vo-ban-moi'))")
        page.wait_for_function(f"caches.keys().then((names) => !names.includes({first[0]!r}))")
    line.cut()


def _shells(page: Page) -> list[str]:
    names: list[str] = page.evaluate("caches.keys()")
    return [name for name in names if name.startswith("cong-vo-")]
