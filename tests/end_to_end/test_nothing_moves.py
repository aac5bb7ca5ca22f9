"""Nothing moves under a reader's eyes while a page comes: its layout shifts stay below 0.02."""

import pytest
from playwright.sync_api import Browser, Page

from tests.end_to_end.addresses import ADDRESSES
from tests.end_to_end.settled import settled

MOST = 0.02
MADE_BY_SCRIPTS = (
    "/tim-kiem/?q=khuyen+hoc+thai+binh",
    "/tim-kiem/?q=khuyến+học",
    "/tim-kiem/?q=49-KL/TW",
    "/tim-kiem/?q=tin+nào+nhắc+tới+chỉ+thị+14",
    "/tim-kiem/?q=tỉnh+nào+có+tỷ+lệ+hội+viên+cao+nhất",
    "/tim-kiem/?q=đề+án+xóa+mù+chữ+2025",
    "/van-ban/?q=ket+luan",
    "/thong-ke/trien-khai/?vb=ket-luan/tw/2019/49",
    "/thong-ke/quy-binh-quan/",
    "/lich/",
)
WATCH = """globalThis.shifts = [];
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value, sources } of list.getEntries()) {
    if (hadRecentInput) continue;
    const moved = sources.map(({ node }) => node?.nodeName + "." + (node?.className ?? ""));
    shifts.push({ value, moved: moved.join(" ") });
  }
}).observe({ type: "layout-shift", buffered: true });"""
PUSH = """addEventListener("load", () => setTimeout(() => {
  const block = document.createElement("p");
  block.style.height = "200px";
  document.querySelector("main").prepend(block);
}, 300));"""


@pytest.mark.parametrize("width", [390, pytest.param(1280, marks=pytest.mark.long)])
def test_nothing_moves(browser: Browser, host: str, width: int) -> None:
    moved = {}

    def watched() -> Page:
        page = browser.new_page(viewport={"width": width, "height": 844})
        page.add_init_script(WATCH)
        return page

    addresses = [host + address for address in (*ADDRESSES, *MADE_BY_SCRIPTS)]
    for address, page in settled(watched, addresses):
        shifts = page.evaluate("shifts")
        if sum(shift["value"] for shift in shifts) > MOST:
            moved[address] = shifts
    assert moved == {}


def test_what_moves_is_seen_of_each_page(browser: Browser, host: str) -> None:
    """So the test above says something of pages that come at once."""

    def pushed() -> Page:
        page = browser.new_page(viewport={"width": 390, "height": 844})
        page.add_init_script(WATCH)
        page.add_init_script(PUSH)
        return page

    for _, page in settled(pushed, [f"{host}/gioi-thieu/", f"{host}/lien-he/", f"{host}/to-chuc/"]):
        page.wait_for_function("shifts.reduce((sum, { value }) => sum + value, 0) > 0.02")
