"""Which pictures of the shared folder belong to which of its files."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from generator.importing.beside import Shelf, called_as, shelf_of
from generator.inbox.places import files_of, result_of
from generator.text import slug

_ENDING = r"\.(?:jpe?g|png|gif|webp|avif|hei[cf])"
_NAME = re.compile(rf"“([^“”<>]+{_ENDING})”|\(([^()<>]+{_ENDING})\)", re.IGNORECASE)
"""A picture that an answer speaks of; capitals, marks and blanks may be other than the file has."""


def pictures_of(file: Path, shelf: Shelf) -> tuple[str, ...]:
    """Return the pictures that bear a file's name, and those that the answer to it speaks of."""
    try:
        answer = result_of(file).read_text("utf-8")
    except FileNotFoundError:
        answer = ""
    names = (match[1] or match[2] for match in _NAME.finditer(unescape(answer)))
    asked = {slug(Path(name).stem) for name in names}
    named = (name for name in shelf if slug(Path(name).stem) in asked - {""})
    return tuple(dict.fromkeys((*called_as(file.stem, shelf), *named)))


def stamps_beside(file: Path) -> Iterator[str]:
    """Yield what changes when a file's pictures do. Raises FileNotFoundError."""
    shelf = shelf_of((file.parent,))
    for name in pictures_of(file, shelf):
        about = shelf[name].stat()
        yield f"{name}:{about.st_size}:{about.st_mtime_ns}"


def claimed_in(folder: Path) -> frozenset[str]:
    """Return the pictures of a folder that belong to one of its files."""
    shelf = shelf_of((folder,))
    return frozenset(name for file in files_of(folder) for name in pictures_of(file, shelf))
