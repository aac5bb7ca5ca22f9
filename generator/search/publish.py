"""Files of the index as the browser gets them: named by content, packed once."""

import os
import shutil
from pathlib import Path

from generator.search.packed import packed, packed_name

LOADER = "pagefind.js"
_NOT_SERVED = (
    *("pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight"),
    *("pagefind-worker", LOADER),
)


def link_tree(source: Path, target: Path) -> None:
    """Put a shard's files at `target`, without a copy where the disk allows.

    The folder is named by content: what stands there already is the same.
    """
    if not target.is_dir():
        _link_folder(str(source), str(target))


def _link_folder(source: str, target: str) -> None:
    # tens of thousands of files: one call to the system for each
    Path(target).mkdir(parents=True)
    with os.scandir(source) as files:
        for file in files:
            path = f"{target}/{file.name}"
            if file.is_dir():
                _link_folder(file.path, path)
            elif not file.name.startswith(_NOT_SERVED):
                _link(file.path, path)


def write_named(folder: Path, name: str, data: bytes) -> str:
    """Write packed data under a name that changes with it; return the name."""
    packed_as = packed_name(name, data)
    (folder / packed_as).write_bytes(packed(data))
    return packed_as


def _link(file: str, path: str) -> None:
    try:
        os.link(file, path)
    except OSError:
        shutil.copyfile(file, path)
