"""What a picture's file is, and the files that are made of it, for every form that people bring."""

from collections.abc import Callable

import pytest
from PIL import Image, ImageCms

from generator.model import Fault, FileForm, PictureFile
from generator.pictures import picture_file, plain_copy
from generator.pictures.upright import renditions_of
from tests.photos import bomb, drawn, opened, photo, saved

PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
GRADIENT = Image.linear_gradient("L").resize((90, 60))
BROUGHT: dict[str, Callable[[], bytes]] = {
    "photo": lambda: photo(400, 260),
    "on its side": lambda: photo(400, 260, turned=8),
    "with its place": lambda: photo(400, 260, place=True),
    "with a profile": lambda: photo(300, 200, icc_profile=PROFILE),
    "with a damaged profile": lambda: photo(300, 200, icc_profile=b"ICC"),
    "CMYK": lambda: saved(drawn(120, 80, "CMYK")),
    "grey": lambda: saved(drawn(120, 80, "L")),
    "16 bits": lambda: saved(GRADIENT.convert("I;16").point(lambda value: value * 256), "PNG"),
    "palette": lambda: saved(drawn(120, 80, "P"), "PNG"),
    "palette with holes": lambda: saved(drawn(120, 80, "P"), "PNG", transparency=0),
    "grey with holes": lambda: saved(drawn(120, 80, "LA"), "PNG"),
    "black and white": lambda: saved(drawn(120, 80, "1"), "PNG"),
    "moving": lambda: saved(
        drawn(90, 60), "GIF", save_all=True, append_images=[drawn(90, 60).rotate(90)]
    ),
    "WebP": lambda: saved(Image.new("RGBA", (120, 80), (9, 90, 9, 90)), "WEBP"),
    "AVIF": lambda: saved(drawn(120, 80), "AVIF"),
    "one dot": lambda: saved(drawn(1, 1), "PNG"),
    "very tall": lambda: saved(drawn(100, 6000), "PNG"),
}
KEPT_SECRET = (b"Lan", b"Exif", b"GPS", b"http://ns.adobe.com/xap")


@pytest.mark.parametrize("data", [pytest.param(make(), id=name) for name, make in BROUGHT.items()])
def test_every_rendition_is_what_the_page_says_of_it_and_tells_nothing_else(data: bytes) -> None:
    file = picture_file(data)
    assert file.fault is None
    made = renditions_of(data, file)
    assert {rendition.form for rendition, _ in made} >= {FileForm.AVIF, FileForm.WEBP}
    assert {file.own, file.fallback} <= {rendition for rendition, _ in made}
    for rendition, written in made:
        image = opened(written)
        assert (image.width, image.height) == (rendition.width, rendition.height)
        assert picture_file(written).form is rendition.form
        assert not image.getexif() and not getattr(image, "is_animated", False)
        assert not any(secret in written for secret in KEPT_SECRET)
    assert made == renditions_of(data, file), "the same bytes each time"


def test_a_picture_on_its_side_stands_upright() -> None:
    data = photo(400, 260, turned=6)
    file = picture_file(data)
    assert (file.width, file.height) == (260, 400)
    for rendition, written in renditions_of(data, file):
        image = opened(written).convert("RGB")
        red, _, blue = image.getpixel((rendition.width * 9 // 10, rendition.height // 16))
        assert red > blue, "the dot has turned to the upper right"


def test_colours_of_16_bits_are_not_cut_off() -> None:
    data = BROUGHT["16 bits"]()
    written = dict(renditions_of(data, picture_file(data)))[picture_file(data).own]
    levels = [opened(written).convert("L").getpixel((40, row)) for row in (5, 30, 55)]
    assert levels[0] < 60 < levels[1] < 180 < levels[2]


@pytest.mark.parametrize(
    ("width", "widths"),
    [(200, [200]), (640, [320, 640]), (1000, [320, 640, 1000]), (5000, [320, 640, 1024, 1600])],
)
def test_no_rendition_is_wider_than_the_picture_or_a_screen(width: int, widths: list[int]) -> None:
    file = PictureFile("", FileForm.JPEG, width, width // 2)
    assert [[each.width for each in form] for form in file.modern] == [widths, widths]
    assert file.fallback.width == widths[-1]


def test_what_no_browser_of_old_knows_gets_a_picture_that_it_does() -> None:
    opaque, holed = picture_file(BROUGHT["AVIF"]()), picture_file(BROUGHT["WebP"]())
    assert (opaque.fallback.form, holed.fallback.form) == (FileForm.JPEG, FileForm.PNG)
    assert opaque.own.form is FileForm.AVIF


def test_a_bomb_is_told_by_its_header() -> None:
    file = picture_file(bomb())
    assert (file.fault, file.width) == (Fault.TOO_LARGE, 30_000)


@pytest.mark.parametrize(
    "data",
    [b"", b"M\xe1\xbb\x99t \xe1\xba\xa3nh", photo()[:2000], saved(drawn(90, 60), "PNG")[:200]],
)
def test_what_cannot_be_read_to_its_end_is_damaged(data: bytes) -> None:
    assert picture_file(data).fault is Fault.DAMAGED


def test_place_and_motion_are_seen() -> None:
    assert picture_file(photo(place=True)).tells_place
    assert not picture_file(photo()).tells_place
    assert picture_file(BROUGHT["moving"]()).moves
    assert not picture_file(photo()).moves


def test_what_an_import_keeps_is_small_and_plain() -> None:
    data = photo(5000, 3000, turned=6, place=True, quality=100)
    form, plain = plain_copy(data, picture_file(data))
    kept = picture_file(plain)
    assert (form, kept.width, kept.height) == (FileForm.JPEG, 1536, 2560)
    assert not kept.tells_place and b"Lan" not in plain and len(plain) < len(data)
