"""Pagefind answers before its last files are written: wait until they are whole."""

import asyncio
import gzip
import json
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

ENTRY = "pagefind-entry.json"
PAUSE = 0.02
"""Seconds between two looks at files that are being written."""
_PACKED = frozenset({".pf_fragment", ".pf_index", ".pf_meta", ".pf_filter", ".pagefind"})


async def wait_until_whole(bundle: Path, patience: float) -> tuple[str, ...]:
    """Wait at most `patience` seconds; return the names of the files that are still unfinished."""
    end = time.monotonic() + patience
    unfinished = tuple(_unfinished(bundle))
    while unfinished and time.monotonic() < end:
        await asyncio.sleep(PAUSE)
        unfinished = tuple(name for name in unfinished if not _is_whole(bundle / name))
    return unfinished


def _unfinished(bundle: Path) -> Iterator[str]:
    files = {file.relative_to(bundle).as_posix() for file in bundle.rglob("*") if file.is_file()}
    for name in sorted(files | {ENTRY}):
        if not _is_whole(bundle / name):
            yield name


def _is_whole(file: Path) -> bool:
    """Every file of a bundle holds something; what is packed or JSON says itself where it ends."""
    try:
        words = file.read_bytes()
        if file.suffix in _PACKED:
            gzip.decompress(words)
        elif file.suffix == ".json":
            json.loads(words)
    except (OSError, EOFError, ValueError, zlib.error):
        return False
    return bool(words)
