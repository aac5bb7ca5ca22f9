"""Data for scripts, packed once and named by content, so that a browser may keep it for good."""

import gzip
import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PackedFile:
    """`data` is not packed yet: to know its name costs little."""

    name: str
    data: bytes

    def packed(self) -> bytes:
        return packed(self.data)


def packed_file(name: str, data: bytes) -> PackedFile:
    return PackedFile(packed_name(name, data), data)


def packed(data: bytes) -> bytes:
    """Pack data for a browser to unpack, whatever the host does; the same bytes every time."""
    return gzip.compress(data, compresslevel=9, mtime=0)


def packed_name(name: str, data: bytes) -> str:
    """Return a name for data that no other data has."""
    return f"{name}-{hashlib.blake2b(data, digest_size=6).hexdigest()}.bin"
