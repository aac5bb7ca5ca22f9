"""What a PDF does is known behind a password that nobody is asked for, and behind Crypt filters."""

import hashlib
import struct
import zlib
from collections.abc import Iterator

import pytest

from generator.attachments.pdf import pdf_fault
from generator.model import DocumentFault
from tests.attachments.aes import chained, padded
from tests.attachments.test_packed import OBJECTS, PLAIN

_PAD = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_ID = b"0123456789abcdef"
_RIGHTS = -4
_FILTER = b"/CF<</StdCF<</CFM/V2/AuthEvent/DocOpen/Length 16>>>>/StmF/StdCF/StrF/StdCF"
_NONE = b"/CF<</StdCF<</CFM/V2/Length 16>>>>/StmF/Identity/StrF/Identity"
_AES = _FILTER.replace(b"/V2", b"/AESV2")
_AES_256 = _FILTER.replace(b"/V2", b"/AESV3").replace(b"Length 16", b"Length 32")
LOCKS = {
    "RC4": (2, 3, b""),
    "Crypt filter": (4, 4, _FILTER),
    "Identity for all": (4, 4, _NONE),
    "AES-128": (4, 4, _AES),
    "AES-256": (5, 5, _AES_256),
    "AES-256 of PDF 2.0": (5, 6, _AES_256),
}
_HARD = {
    b"": (
        "a6b2cb7b5d54e8c2a179edcd82d38db7615440071206dd40645d2391c3521afa",
        "719949f71a4c6ee8ab3faaf27b7421c9e0c8f61bada5e5d20c9a9200ba25d30a",
    ),
    b"mo": (
        "8c8ba6252bfac62c5abbd3b970b52bb6bff024d6f5e228728832dac8c7b80d01",
        "0801ae3ca362d1bc1c6054a6c7fc707938df4d3e34586c6110627ca25c267ce9",
    ),
}
"""Of PDF 2.0, what proves a user's password, and `_LONG_KEY` behind it: its algorithm 2.B takes
seconds in Python."""
_LONG_KEY, _START = bytes(range(7, 39)), bytes(range(16))


def _rc4(key: bytes, data: bytes) -> bytes:
    state, place = list(range(256)), 0
    for index in range(256):
        place = (place + state[index] + key[index % len(key)]) % 256
        state[index], state[place] = state[place], state[index]
    first = second = 0
    out = bytearray()
    for byte in data:
        first = (first + 1) % 256
        second = (second + state[first]) % 256
        state[first], state[second] = state[second], state[first]
        out.append(byte ^ state[(state[first] + state[second]) % 256])
    return bytes(out)


def _twenty_times(key: bytes, data: bytes) -> bytes:
    for number in range(20):
        data = _rc4(bytes(byte ^ number for byte in key), data)
    return data


def _keys(user: bytes) -> tuple[bytes, bytes, bytes]:
    """Return the file's key, and what it says of the owner's and the user's password."""
    padded = (user + _PAD)[:32]
    owner = b"chu" + _PAD[:29]
    for _ in range(51):
        owner = hashlib.md5(owner).digest()
    owner = _twenty_times(owner, padded)
    key = padded + owner + struct.pack("<i", _RIGHTS) + _ID
    for _ in range(51):
        key = hashlib.md5(key).digest()
    proof = _twenty_times(key, hashlib.md5(_PAD + _ID).digest()) + bytes(16)
    return key, owner, proof


def _of_object(key: bytes, number: int, data: bytes, more: bytes) -> bytes:
    """Return a stream's data as the lock that `more` tells of has it."""
    if more is _AES_256:
        return _START + chained(_LONG_KEY, padded(data), _START)
    own = key + number.to_bytes(3, "little") + b"\0\0"
    if more is _AES:
        return _START + chained(hashlib.md5(own + b"sAlT").digest(), padded(data), _START)
    return _rc4(hashlib.md5(own).digest()[:16], data)


def _proofs(password: bytes, above: bytes = b"") -> tuple[bytes, bytes]:
    """Return what proves a password, and the long key behind it: extension level 3 of PDF 1.7."""
    first, second = b"eightone", b"eighttwo"
    proof = hashlib.sha256(password + first + above).digest() + first + second
    behind = hashlib.sha256(password + second + above).digest()
    return proof, chained(behind, _LONG_KEY)


def _of_long_key(user: bytes, revision: int) -> bytes:
    """Return the passwords' keys of a lock with AES-256."""
    proof, behind = _proofs(user)
    if revision == 6:
        hard, behind = (bytes.fromhex(part) for part in _HARD[user])
        proof = hard + proof[32:]
    owner, behind_owner = _proofs(b"chu", proof)
    rights = struct.pack("<i", _RIGHTS) + b"\xff" * 4 + b"Tadb" + bytes(4)
    parts = (owner, proof, behind_owner, behind, chained(_LONG_KEY, rights))
    return b"/O<%b>/U<%b>/OE<%b>/UE<%b>/Perms<%b>" % tuple(part.hex().encode() for part in parts)


def _stream(keys: bytes, data: bytes) -> bytes:
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (keys, len(data), data)


def _objects(hidden: bytes, lock: str, is_left_open: bool, user: bytes) -> Iterator[bytes]:
    """Yield the objects but the table: the fourth is packed in the fifth, the sixth is the lock."""
    version, revision, more = LOCKS[lock]
    key, owner, proof = _keys(user)
    yield from PLAIN
    data, chain = zlib.compress(b"4 0 " + hidden), b"/FlateDecode"
    if is_left_open:
        chain = b"[/Crypt/FlateDecode]/DecodeParms[<</Name/Identity>>null]"
    elif b"Identity" not in more:
        data = _of_object(key, 5, data, more)
    yield _stream(b"/Type/ObjStm/N 1/First 4/Filter%b" % chain, data)
    passwords = b"/O<%b>/U<%b>" % (owner.hex().encode(), proof.hex().encode())
    if more is _AES_256:
        passwords = _of_long_key(user, revision)
    yield b"<</Filter/Standard/V %d/R %d/Length %d/P %d%b%b>>" % (
        *(version, revision, 256 if more is _AES_256 else 128, _RIGHTS, passwords, more),
    )


def locked(hidden: bytes, lock: str, is_left_open: bool = False, user: bytes = b"") -> bytes:
    """Return a page whose fourth object is packed in a stream, which one filter may leave open."""
    whole, rows = b"%PDF-1.5\n", b""
    for number, body in zip(
        (1, 2, 3, 5, 6), _objects(hidden, lock, is_left_open, user), strict=True
    ):
        rows += b"\1" + len(whole).to_bytes(3, "big") + b"\0"
        if number == 3:
            rows += b"\2\0\0\5\0"
        whole += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    keys = b"/Type/XRef/Size 9/W[1 3 1]/Root 1 0 R/Encrypt 6 0 R/Index[1 6]/ID[<%b><%b>]" % (
        *(_ID.hex().encode(), _ID.hex().encode()),
    )
    table = b"8 0 obj\n%b\nendobj\n" % _stream(keys, rows)
    return whole + table + b"startxref\n%d\n%%%%EOF\n" % len(whole)


@pytest.mark.parametrize("is_left_open", [False, True])
@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize(("hidden", "fault"), OBJECTS, ids=[str(row[0]) for row in OBJECTS])
def test_what_is_locked_for_nobody_is_found(
    hidden: bytes, fault: DocumentFault | None, lock: str, is_left_open: bool
) -> None:
    data = locked(hidden, lock, is_left_open)
    assert hidden[4:12] not in data, "it is packed"
    assert pdf_fault(data) is fault


@pytest.mark.parametrize("lock", [lock for lock in LOCKS if lock != "Identity for all"])
def test_what_asks_for_a_password_is_told(lock: str) -> None:
    assert pdf_fault(locked(OBJECTS[-1][0], lock, user=b"mo")) is DocumentFault.PASSWORD
