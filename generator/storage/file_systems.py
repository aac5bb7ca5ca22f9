"""Of what kind the file system is that a folder lies in."""

import os
import re
import sys
from pathlib import Path

LOCAL = frozenset({"btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "tmpfs", "xfs", "zfs"})
"""File systems that nobody changes but this machine, whose kernel tells of it."""
MOUNTS = Path("/proc/self/mountinfo")
_ESCAPED = re.compile(r"\\([0-7]{3})")


def is_local(folder: str) -> bool:
    """Does this machine's kernel know of every change in a folder? Not in a shared one."""
    return sys.platform == "linux" and _file_system(os.path.realpath(folder)) in LOCAL


def _file_system(folder: str) -> str:
    """Return the kind of file system that a folder lies in; empty when nobody knows."""
    nearest = "", ""
    try:
        rows = MOUNTS.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    for row in rows:
        mounted, _, about = row.partition(" - ")
        place = _ESCAPED.sub(lambda sign: chr(int(sign[1], 8)), mounted.split(" ")[4])
        inside = folder == place or folder.startswith(f"{place.rstrip('/')}/")
        if inside and len(place) >= len(nearest[0]):
            nearest = place, about.split(" ")[0]
    return nearest[1]
