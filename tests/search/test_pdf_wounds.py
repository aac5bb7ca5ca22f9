"""Whatever an attached file holds, its words are read or left out: no traceback, and no waiting."""

import io
import time
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.search.pdf import pdf_text
from tests.search.test_pdf import scan, written

SECONDS = 5
ONE = written("Xin chao cac ban")


def several(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    source = pypdfium2.PdfDocument(ONE)
    for _ in range(pages):
        document.import_pages(source)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


THREE = several(3)
SOUND = (ONE, THREE, scan())
LOCKED = (
    b"trailer\n<</Encrypt<</Filter/Standard/V 1/R 2/P -4/O("
    + b"o" * 32
    + b")/U("
    + b"u" * 32
    + b")>>/ID[(abc)(abc)]"
)
WRONG = {
    "nothing": b"",
    "only a head": b"%PDF-1.4\n",
    "no PDF": b"PK\x03\x04" + bytes(200),
    "words": "Đây không phải PDF".encode(),
    "no pages": several(0),
    "no kids": ONE.replace(b"[3 0 R]", b"[]"),
    "its own child": ONE.replace(b"[3 0 R]", b"[2 0 R]"),
    "fewer than none": ONE.replace(b"/Count 1", b"/Count -1"),
    "very many": ONE.replace(b"/Count 1", b"/Count 2147483647"),
    "a page that is none": ONE.replace(b"/Type/Page/", b"/Type/Font/"),
    "no paper": ONE.replace(b"[0 0 300 200]", b"[0 0 0 0]"),
    "content of itself": ONE.replace(b"/Contents 4 0 R", b"/Contents 3 0 R"),
    "locked": ONE.replace(b"trailer\n<<", LOCKED),
    "zeros": ONE[:100] + bytes(len(ONE)),
}


def read(data: bytes, folder: Path) -> str:
    file = folder / "ban-ky.pdf"
    file.write_bytes(data)
    started = time.monotonic()
    text = pdf_text(file, folder / "cache")
    assert time.monotonic() - started < SECONDS
    text.encode()
    return text


@pytest.mark.parametrize("data", WRONG.values(), ids=WRONG.keys())
def test_a_file_that_is_wrong(data: bytes, tmp_path: Path) -> None:
    read(data, tmp_path)


def test_a_locked_file_says_nothing(tmp_path: Path) -> None:
    assert read(WRONG["locked"], tmp_path) == ""


def test_one_bad_page_leaves_the_others(tmp_path: Path) -> None:
    """The second page has no object behind its number."""
    assert read(THREE, tmp_path).count("Xin chao") == 3
    kids = THREE[THREE.index(b"/Kids") :].split(b"]")[0]
    second = kids.split(b" R")[1].split()[0]
    wounded = THREE.replace(kids, kids.replace(second + b" 0 R", b"9" * len(second) + b" 0 R"))
    assert wounded != THREE
    assert read(wounded, tmp_path).count("Xin chao") == 2


many = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@many
@given(data=st.sampled_from(SOUND), end=st.integers(0, max(map(len, SOUND))))
def test_cut_off(tmp_path: Path, data: bytes, end: int) -> None:
    read(data[:end], tmp_path)


@many
@given(
    data=st.sampled_from(SOUND),
    flips=st.lists(st.tuples(st.integers(0, 5_000), st.integers(0, 7)), max_size=12),
)
@example(data=ONE, flips=[])
def test_flipped_bits(tmp_path: Path, data: bytes, flips: list[tuple[int, int]]) -> None:
    wounded = bytearray(data)
    for index, bit in flips:
        wounded[index % len(wounded)] ^= 1 << bit
    read(bytes(wounded), tmp_path)


@many
@given(st.binary(max_size=300))
def test_any_bytes(tmp_path: Path, data: bytes) -> None:
    read(data, tmp_path)
    read(b"%PDF-1.7\n" + data, tmp_path)
