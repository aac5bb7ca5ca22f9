"""`make page-pictures`: a page of every kind beside the next, on a phone and on a desk.

The first sheet's first picture is the portal's own article in Material's default, for comparison.

    python -m tools.contact_sheet --before SITE

lays each page beside what an older site, built in a clone of its own, has at the same address.
"""

import argparse
import math
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import fontpkg_noto_sans
from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import Browser, sync_playwright

from benchmarks.lighthouse import material
from benchmarks.packed import packed
from tests.end_to_end.addresses import EVERY_KIND
from tests.end_to_end.conftest import CHROMIUM, FLAGS
from tests.end_to_end.guarded import HEADERS

ROOT = Path(__file__).parents[1]
FONT = Path(fontpkg_noto_sans.ROOT, "files", "NotoSans[wdth,wght].ttf")
SHEETS = {390: (195, 12, 1.6), 1280: (320, 8, 0.75)}
"""By the window's width: how wide a picture stands, how many in a row, how tall for its width."""
PAIRS = {390: (130, 12, 1.6), 1280: (224, 8, 0.75)}
"""The same where each page stands beside what it was."""
GAP, CAPTION, QUALITY = 12, 18, 50


def main() -> None:
    """Write docs/trang-*.webp from the built site, or docs/truoc-sau-*.webp with an older one."""
    parser = argparse.ArgumentParser(description="Hình của mọi loại trang.")
    parser.add_argument("--before", type=Path)
    before = parser.parse_args().before
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        with packed(ROOT / "site", HEADERS) as root:
            if before:
                with packed(before, {}) as old:
                    pages = [*_pairs(old, root)]
                    _write(browser, pages, PAIRS, "truoc-sau")
            else:
                with material() as default:
                    addresses = ((address, root + address) for address in EVERY_KIND)
                    _write(browser, [("Material", default), *addresses], SHEETS, "trang")
        browser.close()


def _pairs(old: str, new: str) -> Iterator[tuple[str, str]]:
    for address in EVERY_KIND:
        yield f"trước: {address}", old + address
        yield f"sau: {address}", new + address


def _write(
    browser: Browser,
    pages: list[tuple[str, str]],
    sheets: dict[int, tuple[int, int, float]],
    name: str,
) -> None:
    for width, (shown, columns, tall) in sheets.items():
        sizes = (width, round(width * tall)), (shown, round(shown * tall))
        pictures = list(_pictures(browser, pages, *sizes))
        file = ROOT / "docs" / f"{name}-{width}.webp"
        _sheet(pictures, columns).save(file, quality=QUALITY, method=6)


def _pictures(
    browser: Browser,
    pages: list[tuple[str, str]],
    window: tuple[int, int],
    shown: tuple[int, int],
) -> Iterator[tuple[str, Image.Image]]:
    size = dict(zip(("width", "height"), window, strict=True))
    with browser.new_context(viewport=size, locale="vi-VN", service_workers="block") as context:  # type: ignore[arg-type]
        page = context.new_page()
        for name, url in pages:
            answer = page.goto(url, wait_until="networkidle")
            if answer and answer.status == 404 and not url.endswith("/404.html"):
                yield f"{name}: chưa có", Image.new("RGB", shown, "#ddd")
                continue
            picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
            yield name, picture.resize(shown, Image.Resampling.LANCZOS)


def _sheet(pictures: list[tuple[str, Image.Image]], columns: int) -> Image.Image:
    shown, tall = pictures[0][1].size
    rows = math.ceil(len(pictures) / columns)
    size = (columns * (shown + GAP) + GAP, rows * (tall + CAPTION + GAP) + GAP)
    sheet = Image.new("RGB", size, "white")
    draw, font = ImageDraw.Draw(sheet), ImageFont.truetype(FONT, 12)
    for place, (name, picture) in enumerate(pictures):
        row, column = divmod(place, columns)
        left, top = GAP + column * (shown + GAP), GAP + row * (tall + CAPTION + GAP)
        draw.text((left, top), _caption(name, shown, font), "black", font)
        sheet.paste(picture, (left, top + CAPTION))
    return sheet


def _caption(name: str, width: int, font: ImageFont.FreeTypeFont) -> str:
    while font.getlength(name) > width:
        name = f"{name[:-2]}…"
    return name


if __name__ == "__main__":
    main()
