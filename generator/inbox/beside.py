"""Which pictures of the shared folder belong to which of its files."""

from collections.abc import Iterator
from pathlib import Path

from generator.importing.beside import Shelf, called_as, shelf_of
from generator.inbox.places import files_of, result_of


def pictures_of(file: Path, shelf: Shelf) -> tuple[str, ...]:
    """Return the pictures that bear a file's name, and those that the answer to it speaks of."""
    try:
        answer = result_of(file).read_text("utf-8")
    except FileNotFoundError:
        answer = ""
    named = (name for name in shelf if name in answer)
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
