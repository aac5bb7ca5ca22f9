"""Files of the index as the browser gets them: named by content, packed once."""

import os
import shutil
from pathlib import Path

from generator.pages.packed import packed, packed_name

LOADER = "pagefind.js"
_NOT_SERVED = ("pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight")


def link_tree(source: Path, target: Path) -> None:
    """Put a shard's files at `target`, without a copy where the disk allows."""
    for file in sorted(source.rglob("*")):
        place = target / file.relative_to(source)
        if file.is_dir() or file.name.startswith((*_NOT_SERVED, LOADER, "pagefind-worker")):
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        _link(file, place)


def write_named(folder: Path, name: str, data: bytes) -> str:
    """Write packed data under a name that changes with it; return the name."""
    named = packed_name(name, data)
    (folder / named).write_bytes(packed(data))
    return named


def _link(file: Path, place: Path) -> None:
    place.unlink(missing_ok=True)
    try:
        os.link(file, place)
    except OSError:
        shutil.copyfile(file, place)
