"""Files of the index as the browser gets them: named by content, packed once."""

import os
import shutil
from collections.abc import Collection, Mapping
from pathlib import Path

from generator.search.packed import packed, packed_name
from generator.storage import clear

_NOT_SERVED = (
    *("pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight"),
    "pagefind-worker",
)


def link_tree(source: Path, target: Path) -> None:
    """Put a shard's files at `target`, without a copy where the disk allows.

    What stands there already stays where it is one file with the shard's.
    """
    _link_folder(str(source), str(target))


def leave_folders(target: Path, names: Collection[str]) -> None:
    """Remove from `target` all but some folders."""
    if not target.is_dir():
        return
    for path in target.iterdir():
        if path.name not in names or path.is_symlink() or not path.is_dir():
            clear(path)


def _link_folder(source: str, target: str) -> None:
    # tens of thousands of files: one call to the system for each
    Path(target).mkdir(parents=True, exist_ok=True)
    with os.scandir(source) as entries:
        files = {file.name: file for file in entries if not file.name.startswith(_NOT_SERVED)}
    is_one_disk = os.stat(source).st_dev == os.stat(target).st_dev  # noqa: PTH116
    standing = _leave(target, files if is_one_disk else {})
    for name, file in files.items():
        if file.is_dir():
            _link_folder(file.path, f"{target}/{name}")
        elif name not in standing:
            _link(file.path, f"{target}/{name}")


def _leave(target: str, files: Mapping[str, os.DirEntry[str]]) -> set[str]:
    """Remove from a folder all but files that are those of the shard, and folders where it has one;
    return the names of what stays."""
    standing = set[str]()
    with os.scandir(target) as entries:
        for there in list(entries):
            file = files.get(there.name)
            if file and _are_one(there, file):
                standing.add(there.name)
            else:
                clear(Path(there.path))
    return standing


def _are_one(there: os.DirEntry[str], file: os.DirEntry[str]) -> bool:
    if file.is_dir():
        return there.is_dir(follow_symlinks=False)
    return not file.is_symlink() and there.inode() == file.inode()


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
