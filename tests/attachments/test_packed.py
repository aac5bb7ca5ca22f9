"""What a PDF does is known however its objects are packed, and in whichever revision they stand."""

import base64
import zlib
from collections.abc import Callable, Mapping

import pytest

from generator.attachments.pdf import pdf_fault
from generator.model import DocumentFault


def _lzw(data: bytes) -> bytes:
    """Codes of nine bits, with a clear before each becomes longer."""
    codes = [code for place, byte in enumerate(data) for code in _with_clear(place, byte)]
    bits = "".join(format(code, "09b") for code in (*codes, 257))
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def _with_clear(place: int, byte: int) -> tuple[int, ...]:
    return (byte,) if place % 200 else (256, byte)


def _run_length(data: bytes) -> bytes:
    pieces = (data[start : start + 128] for start in range(0, len(data), 128))
    return b"".join(bytes([len(piece) - 1]) + piece for piece in pieces) + b"\x80"


FILTERS: Mapping[str, Callable[[bytes], bytes]] = {
    "Flate": zlib.compress,
    "ASCII85": lambda data: base64.a85encode(data) + b"~>",
    "ASCIIHex": lambda data: data.hex().encode() + b">",
    "RunLength": _run_length,
    "LZW": _lzw,
}
CHAINS = (
    *((name,) for name in FILTERS),
    *((first, "Flate") for first in FILTERS),
    ("ASCIIHex", "LZW", "ASCII85"),
)
OBJECTS = (
    (b"<</S/JavaScript/JS(x)>>", DocumentFault.SCRIPT),
    (b"<</S/Launch/F(cmd.exe)>>", DocumentFault.LAUNCH),
    (b"<</S/L#61unch/F(cmd.exe)>>", DocumentFault.LAUNCH),
    (b"<</S/SubmitForm/F(https://a.vn/)>>", DocumentFault.SENDS),
    (b"<</XFA[(a) 3 0 R]>>", DocumentFault.FORM),
    (b"<</S/GoTo/D[3 0 R/Fit]>>", None),
)
PLAIN = (
    b"<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R/AcroForm 4 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
)


def _object(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, body)


def _stream(keys: bytes, data: bytes) -> bytes:
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (keys, len(data), data)


def _packed(hidden: bytes, chain: tuple[str, ...]) -> bytes:
    data = b"4 0 " + hidden
    for name in reversed(chain):
        data = FILTERS[name](data)
    names = "".join(f"/{name}Decode" for name in chain).encode()
    return _stream(b"/Type/ObjStm/N 1/First 4/Filter[%b]" % names, data)


def _table(rows: Mapping[int, tuple[int, int]], start: int, previous: int | None) -> bytes:
    """Return the stream that says where objects lie: (1, place) or (2, the stream they are in)."""
    data = b"".join(
        bytes([kind]) + place.to_bytes(3, "big") + b"\0" for kind, place in rows.values()
    )
    index = b"".join(b"%d 1 " % number for number in rows)
    before = b"" if previous is None else b"/Prev %d" % previous
    keys = b"/Type/XRef/Size 9/W[1 3 1]/Root 1 0 R/Index[%b]%b" % (index, before)
    return _object(8, _stream(keys, data)) + b"startxref\n%d\n%%%%EOF\n" % start


def pdf(hidden: bytes, chain: tuple[str, ...], updates: bool = False) -> bytes:
    """Return a page whose object 4 is packed; if it updates, in a second revision."""
    whole, rows = b"%PDF-1.5\n", {}
    for number, body in enumerate(PLAIN, start=1):
        rows[number] = (1, len(whole))
        whole += _object(number, body)
    previous = None
    if updates:
        rows[4] = (1, len(whole))
        whole += _object(4, b"<</S/GoTo/D[3 0 R/Fit]>>")
        previous = len(whole)
        whole += _table(rows, previous, None)
        rows = {}
    rows |= {4: (2, 5), 5: (1, len(whole))}
    whole += _object(5, _packed(hidden, chain))
    return whole + _table(rows, len(whole), previous)


@pytest.mark.parametrize("chain", CHAINS, ids="+".join)
@pytest.mark.parametrize("updates", [False, True])
@pytest.mark.parametrize(("hidden", "fault"), OBJECTS, ids=[str(row[0]) for row in OBJECTS])
def test_what_is_packed_is_found(
    hidden: bytes, fault: DocumentFault | None, updates: bool, chain: tuple[str, ...]
) -> None:
    data = pdf(hidden, chain, updates)
    assert b"Launch" not in data or chain[0] == "RunLength"
    assert pdf_fault(data) is fault
