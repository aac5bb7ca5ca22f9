"""Nothing moves under a reader's eyes while a page comes: its layout shifts stay below 0.02."""

import pytest
from playwright.sync_api import Browser

from tests.end_to_end.addresses import ADDRESSES

MOST = 0.02
MADE_BY_SCRIPTS = (
    "/tim-kiem/?q=khuyen+hoc+thai+binh",
    "/tim-kiem/?q=49-KL/TW",
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


@pytest.mark.parametrize("width", [390, pytest.param(1280, marks=pytest.mark.long)])
def test_nothing_moves(browser: Browser, host: str, width: int) -> None:
    moved = {}
    for address in (*ADDRESSES, *MADE_BY_SCRIPTS):
        with browser.new_context(viewport={"width": width, "height": 844}) as context:
            page = context.new_page()
            page.add_init_script(WATCH)
            page.goto(host + address, wait_until="networkidle")
            page.wait_for_timeout(200)
            shifts = page.evaluate("shifts")
        if sum(shift["value"] for shift in shifts) > MOST:
            moved[address] = shifts
    assert moved == {}
