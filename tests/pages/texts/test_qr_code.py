"""The QR code on paper holds the very address."""

import re

import segno

from generator.pages.texts.qr_code import MASK, QUIET, qr_code

ADDRESS = "https://portal.example/thu/van-ban/thong-tu/bgddt/2020/99/"


def test_the_drawing_is_the_code() -> None:
    drawn: set[tuple[int, int]] = set()
    for x, y, run in re.findall(r"M(\d+) (\d+)\.5h(\d+)", qr_code(ADDRESS)):
        drawn |= {(int(x) + step - QUIET, int(y) - QUIET) for step in range(int(run))}
    code = segno.make(ADDRESS, error="m", micro=False, boost_error=False, mask=MASK)
    rows = enumerate(code.matrix)
    assert drawn == {(x, y) for y, row in rows for x, dark in enumerate(row) if dark}
