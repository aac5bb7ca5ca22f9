"""`make page-pictures`: a page of every kind beside the next, on a phone and on a desk.

The first sheet's first picture is the portal's own article in Material's default, for comparison.
"""

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
GAP, CAPTION, QUALITY = 12, 18, 50


def main() -> None:
    """Write docs/trang-390.webp and docs/trang-1280.webp from the built site."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        with packed(ROOT / "site", HEADERS) as root, material() as default:
            for width, (shown, columns, tall) in SHEETS.items():
                sizes = (width, round(width * tall)), (shown, round(shown * tall))
                pictures = list(_pictures(browser, (root, default), *sizes))
                file = ROOT / "docs" / f"trang-{width}.webp"
                _sheet(pictures, columns).save(file, quality=QUALITY, method=6)
        browser.close()


def _pictures(
    browser: Browser, hosts: tuple[str, str], window: tuple[int, int], shown: tuple[int, int]
) -> Iterator[tuple[str, Image.Image]]:
    size = dict(zip(("width", "height"), window, strict=True))
    root, default = hosts
    with browser.new_context(viewport=size, locale="vi-VN", service_workers="block") as context:  # type: ignore[arg-type]
        page = context.new_page()
        pages = (("Material", default), *((address, root + address) for address in EVERY_KIND))
        for name, url in pages:
            page.goto(url, wait_until="networkidle")
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
