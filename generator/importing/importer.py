"""One file → the record that it becomes, with its pictures, and how it is put into the content."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from generator.importing.files import read_page
from generator.importing.imported import ImportedArticle
from generator.importing.library import Library
from generator.importing.news.reader import read_article
from generator.importing.placing import Place, mark, place
from generator.importing.written.article import article_file, left_open
from generator.importing.written.documents import Object, article_object
from generator.storage import write_whole

_ENDINGS = frozenset([".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"])


@dataclass(frozen=True, slots=True)
class Draft:
    """What is written: `files` are bytes by their path below the record's folder."""

    record: ImportedArticle
    name: str
    folder: PurePosixPath
    object: Object
    open_keys: tuple[str, ...]


def draft(name: str, data: bytes, library: Library, kind: str, today: date) -> Draft:
    """Return what a file becomes; without a date it lies in today's month. Raises Unreadable."""
    record = read_article(read_page(name, data), library)
    month = f"{record.date.value.date() if record.date else today:%Y/%m}"
    return Draft(
        record,
        record.title or Path(name).stem,
        PurePosixPath("news") / month,
        article_object(record),
        left_open(record, library.content.vocabulary),
    )


def write(item: Draft, data: bytes, into: Path, before: dict[str, Path], library: Library) -> Place:
    """Put a draft into a folder, unless it is there already. Raises OSError."""
    free = place(into, item.name, data, before)
    if free.is_taken:
        return free
    into.mkdir(parents=True, exist_ok=True)
    names = _names(item.record.files, free.stem)
    for src, name in names.items():
        write_whole(into / name, item.record.files[src])
    words = library.content.vocabulary
    text = article_file(item.record, words, mark(item.record.name, data), names)
    write_whole(free.file, text.encode())
    return free


def _names(files: Mapping[str, bytes], stem: str) -> dict[str, str]:
    """Return the names that pictures get, by `src`: nothing of the input's own names stays."""
    names = {}
    for number, src in enumerate(files, 1):
        ending = PurePosixPath(src.split("?")[0]).suffix.lower()
        names[src] = f"{stem}-{number}{ending if ending in _ENDINGS else '.jpg'}"
    return names
