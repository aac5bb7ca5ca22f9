"""What is wrong with a portal's own theme; told again while its files are what they were."""

import hashlib
import os
import pickle
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.storage import Cache, read_plain

FAULTS = "faults of theme"
TEMPLATES = (".html", ".xml")


def theme_check(root: Path, folder: str, cache: Cache) -> tuple[Diagnostic, ...]:
    """Return what `theme_faults` finds."""
    key = _key(root / folder, folder) if cache.keeps else None
    row = cache.value(FAULTS, key) if key else None
    if row is not None:
        return tuple(pickle.loads(row))
    # to read templates takes Jinja, and a third of a second
    from generator.render import theme_faults

    faults = tuple(theme_faults(root, folder))
    if key:
        cache.keep(FAULTS, key, pickle.dumps(faults, pickle.HIGHEST_PROTOCOL))
    return faults


def _key(theme: Path, folder: str) -> bytes | None:
    """Return a digest of the templates, and of the names of all files; None where something is no
    plain file: what a link leads to may change by itself."""
    digest = hashlib.blake2b(folder.encode(), digest_size=16)
    try:
        for entry in sorted(_files(str(theme)), key=lambda entry: entry.path):
            data = read_plain(Path(entry.path)) if entry.name.endswith(TEMPLATES) else b""
            name = f"\0{entry.path[len(str(theme)) :]} {len(data)}\n"
            digest.update(name.encode("utf-8", "surrogateescape") + data)
    except OSError:
        return None
    return digest.digest()


def _files(folder: str) -> Iterator[os.DirEntry[str]]:
    """Yield all files below a folder. Raises OSError for what is neither file nor folder."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path)
            elif entry.is_file(follow_symlinks=False):
                yield entry
            else:
                raise OSError(entry.path)
