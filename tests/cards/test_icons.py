"""The icon in every size that asks for it."""

import io

from PIL import Image

from generator.cards import favicon, icon, maskable_icon, touch_icon
from generator.model import Edition
from tests.small_site import NOW, SETTINGS

EDITION = Edition(SETTINGS, NOW)
VIOLET = (0x46, 0x23, 0x7A)


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def test_the_favicon_has_three_sizes_on_whole_dots() -> None:
    file = Image.open(io.BytesIO(favicon(None, EDITION)))
    assert file.info["sizes"] == {(16, 16), (32, 32), (48, 48)}
    for size in (16, 32, 48):
        file.size = (size, size)
        colours = file.convert("RGB").getcolors()
        assert colours and len(colours) == 3, "an edge is blurred"


def test_icons_have_their_sizes() -> None:
    assert opened(icon(192, EDITION)).size == (192, 192)
    assert opened(icon(512, EDITION)).size == (512, 512)
    assert opened(touch_icon(None, EDITION)).size == (180, 180)


def test_a_mask_cuts_no_writing() -> None:
    """The safe zone is a circle of 80 % of the width."""
    picture = opened(maskable_icon(512, EDITION))
    assert picture.size == (512, 512)
    white = [
        (x, y) for x in range(512) for y in range(512) if picture.getpixel((x, y)) == (255,) * 3
    ]
    assert white
    assert max((x - 256) ** 2 + (y - 256) ** 2 for x, y in white) <= (512 * 0.4) ** 2
    assert picture.getpixel((0, 0)) == VIOLET
