"""What a file is, whatever its name says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import PICTURES, FileForm, form_of

FORMS = [
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", FileForm.JPEG),
    (b"\x89PNG\r\n\x1a\n\x00", FileForm.PNG),
    (b"GIF89a\x01", FileForm.GIF),
    (b"RIFF\x00\x00\x00\x00WEBPVP8 ", FileForm.WEBP),
    (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00", FileForm.AVIF),
    (b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avif", FileForm.AVIF),
    (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", FileForm.HEIC),
    (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00heic", FileForm.HEIC),
    (b"%PDF-1.7\n", FileForm.PDF),
    (b"\r\n%PDF-1.4", FileForm.PDF),
    (b"PK\x03\x04\x14", FileForm.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileForm.OLD_OFFICE),
    (b"<!DOCTYPE html>", FileForm.HTML),
    (b"\xef\xbb\xbf  <script>", FileForm.HTML),
    (b'<?xml version="1.0"?><svg>', FileForm.SVG),
    (b"<svg onload=x>", FileForm.SVG),
    (b"google-site-verification: google12ab.html\n", FileForm.PROOF),
    (b"google-site-verification: google12ab.html" + b" " * 2000 + b"<b>", FileForm.TEXT),
    (b"<?xml version='1.0'?>\n<users><user>0A1B</user></users>\n", FileForm.PROOF),
    (b"<users><user>0A</user><script/></users>", FileForm.HTML),
    (b"", FileForm.EMPTY),
    ("Một câu.".encode(), FileForm.TEXT),
    (b"version https://git-lfs.github.com/spec/v1", FileForm.TEXT),
    (b"MZ\x90\x00", FileForm.PROGRAM),
    (b"\x7fELF\x02", FileForm.PROGRAM),
    (b"#!/bin/sh\n", FileForm.PROGRAM),
    (b"Rar!\x1a\x07", FileForm.ARCHIVE),
    (b"{\\rtf1", FileForm.RTF),
    (b"\xff\xfe\xfd\xfc\xfb\xfa", FileForm.OTHER),
]


@pytest.mark.parametrize(("data", "form"), FORMS, ids=[str(data) for data, _ in FORMS])
def test_the_first_bytes_tell(data: bytes, form: FileForm) -> None:
    assert form_of(data) is form


@given(st.binary(max_size=40), st.sampled_from([b"<svg", b"<script>", b"<html", b"%PDF-", b""]))
def test_what_a_browser_would_run_is_no_picture(data: bytes, sign: bytes) -> None:
    form = form_of(sign + data)
    assert form not in PICTURES or not sign
