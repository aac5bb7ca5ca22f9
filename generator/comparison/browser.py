"""Chromium, looking at built sites as a reader's phone does: nothing is asked of anybody else."""

import functools
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.output.served import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

WIDTH, HEIGHT = 390, 844
TALLEST = 12_000
"""Rows that are taken at once: Chromium draws no more than 16,384."""
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
_SETTLED = """async () => {
  for (const image of document.querySelectorAll("img[loading=lazy]")) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}"""


class NoBrowser(Exception):
    """Why no page can be looked at, in Vietnamese."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A page that is open in the browser; `height` is all of it."""

    page: "Page"
    height: int

    def rows(self, top: int) -> bytes:
        """Return a PNG of the page from a row on; a row of nothing where it ended before."""
        height = max(1, min(TALLEST, self.height - top))
        clip = {"x": 0, "y": min(top, self.height - 1), "width": WIDTH, "height": height}
        return self.page.screenshot(full_page=True, clip=clip, animations="disabled")  # type: ignore[arg-type]


@contextmanager
def opened() -> Iterator["Browser"]:
    """Yield Chromium. Raises NoBrowser where it, or what drives it, is not installed."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        raise NoBrowser(
            "Chưa cài playwright: pip install 'khuyen-hoc-portal[pictures]'."
        ) from error
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        raise NoBrowser("Chưa có Chromium: cài gói chromium của hệ thống (make chromium).")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def seen(browser: "Browser", site: Path, url: str) -> Iterator[Seen]:
    """Yield the page at an address of a built site, all its pictures shown."""
    with ExitStack() as stack:
        host = stack.enter_context(served(site))
        context = browser.new_context(
            viewport={"width": WIDTH, "height": HEIGHT},
            locale="vi-VN",
            timezone_id="Asia/Ho_Chi_Minh",
            reduced_motion="reduce",
            service_workers="block",
        )
        stack.callback(context.close)
        context.route("**/*", functools.partial(_only, host))
        page = context.new_page()
        page.goto(f"{host}{url}", wait_until="networkidle")
        yield Seen(page, int(page.evaluate(_SETTLED)))


def _only(host: str, route: "Route") -> None:
    if route.request.url.startswith((f"{host}/", "data:", "blob:")):
        route.continue_()
    else:
        route.abort()
