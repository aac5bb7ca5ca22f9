"""Where an imported record is put: a free place, or the one it had the last time."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.read.schema.values import LONGEST_NAME
from generator.text import slug

_MARK = re.compile(r"^# Nhập từ “(?P<name>.*)”, sha256 (?P<sum>[0-9a-f]{64})$", re.MULTILINE)
_HEAD = 4000
_ROOM = 8


class Unplaceable(ValueError):
    """A place where nothing may be written; the message is Vietnamese."""


@dataclass(frozen=True, slots=True)
class Place:
    """`is_taken` when the same file was imported before; then nothing is written."""

    file: Path
    is_taken: bool = False

    @property
    def stem(self) -> str:
        return self.file.stem


def mark(name: str, data: bytes) -> str:
    """Return the comment by which a file that was imported is known again."""
    plain = re.sub(r"[\r\n”]", " ", name)
    return f"Nhập từ “{plain}”, sha256 {hashlib.sha256(data).hexdigest()}"


def imported_before(folder: Path) -> dict[str, Path]:
    """Return the records below a folder that an import wrote, by the sum of what they came from."""
    records: dict[str, Path] = {}
    for match, file in _marked(folder):
        records.setdefault(match["sum"], file)
    return records


def sources_below(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the names of the files that the records below a folder came from, with the records."""
    yield from ((match["name"], file) for match, file in _marked(folder))


def source_of(record: Path) -> str:
    """Return the name of the file that a record came from; empty for one that nothing brought."""
    match = _MARK.search(record.read_text("utf-8", errors="replace")[:_HEAD])
    return match["name"] if match else ""


def _marked(folder: Path) -> Iterator[tuple[re.Match[str], Path]]:
    files = sorted(folder.rglob("*.md")) if folder.is_dir() else ()
    for file in filter(Path.is_file, files):
        with file.open(encoding="utf-8", errors="replace") as opened:
            match = _MARK.search(opened.read(_HEAD))
        if match:
            yield match, file


def place(
    folder: Path, name: str, data: bytes, before: dict[str, Path], is_fixed: bool = False
) -> Place:
    """Return a file in a folder that is free; a name that is taken gets a number.

    Raises Unplaceable when a name that is fixed, as a text's by its number, is taken.
    """
    if known := before.get(hashlib.sha256(data).hexdigest()):
        return Place(known, is_taken=True)
    stem = slug(name)[: LONGEST_NAME - _ROOM].strip("-") or "chua-co-tieu-de"
    number, file = 1, folder / f"{stem}.md"
    if is_fixed and file.exists():
        raise Unplaceable(f"đã có {file.name}, không ghi đè; văn bản mang số này có trong kho rồi")
    while file.exists() or (not is_fixed and file.with_suffix("").exists()):
        number += 1
        file = folder / f"{stem}-{number}.md"
    return Place(file)


def demand_inside(into: Path, root: Path) -> Path:
    """Return the folder, resolved; raises Unplaceable when it is no folder or a link leads out."""
    if into.is_symlink() or (into.exists() and not into.is_dir()):
        raise Unplaceable(f"“{into}” không phải là thư mục")
    return into.resolve()
