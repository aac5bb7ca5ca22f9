"""Which code this is: a digest of its own files and of what is installed beside it."""

import hashlib
import sys
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


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
    for file in sorted(folder.rglob("*.py")):
        digest.update(file.relative_to(PACKAGE).as_posix().encode() + file.read_bytes())
    packages = {file.name for place in sys.path for file in Path(place).glob("*.dist-info")}
    digest.update(" ".join(sorted(packages)).encode())
    return digest.digest()
