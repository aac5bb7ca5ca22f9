"""Which code this is: a digest of its own files and of what is installed beside it."""

import hashlib
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
BYTECODE = "__pycache__"


@cache
def code_version() -> bytes:
    """Return what changes when the code, Python or an installed package does."""
    return _version(PACKAGE)


@cache
def version_of(module: str) -> bytes:
    """Return the same of a single package: the one that a module of ours stands in."""
    *above, _ = module.split(".")
    return _version(PACKAGE.joinpath(*above[1:]))


def _version(folder: Path) -> bytes:
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for file in sorted(code_files(folder)):
        data = file.read_bytes()
        digest.update(f"{file.relative_to(PACKAGE).as_posix()} {len(data)}\n".encode() + data)
    packages = {file.name for place in sys.path for file in Path(place).glob("*.dist-info")}
    digest.update(" ".join(sorted(packages)).encode())
    return digest.digest()


def code_files(folder: Path) -> Iterator[Path]:
    """Yield what the code consists of: scripts and words of its own, too."""
    for above, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != BYTECODE]
        yield from (Path(above, name) for name in names)
