"""Of a folder that was a site once, the files that the next one will have too."""

import os
from collections.abc import Mapping
from pathlib import Path

from generator.output.manifest import address_of
from generator.storage import Stamp, stamp_of


def keep_noted(folder: Path, noted: Mapping[str, Stamp], apart: frozenset[str]) -> set[str]:
    """Remove all but the files that are as `noted`; return the addresses of those.

    Folders `apart`, by their path below `folder`, stay as they are. Raises OSError.
    """
    unchanged: set[str] = set()
    _keep(str(folder), "", noted, apart, unchanged)
    return unchanged


def _keep(
    folder: str, above: str, noted: Mapping[str, Stamp], apart: frozenset[str], unchanged: set[str]
) -> bool:
    """Return whether anything stays in a folder."""
    stays = False
    with os.scandir(folder) as listed:
        entries = list(listed)
    for entry in entries:
        path = f"{above}/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            if path in apart or _keep(entry.path, path, noted, apart, unchanged):
                stays = True
            else:
                os.rmdir(entry.path)  # noqa: PTH106
        elif noted.get(url := address_of(path)) == stamp_of(entry.stat(follow_symlinks=False)):
            unchanged.add(url)
            stays = True
        else:
            os.unlink(entry.path)  # noqa: PTH108
    return stays
