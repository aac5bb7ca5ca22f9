"""One file → the record that it becomes, and how it is put into the content."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from generator.importing.beside import Shelf, with_pictures
from generator.importing.files import read_page
from generator.importing.imported import ImportedArticle, ImportedText
from generator.importing.left_out import lost_of_article, lost_of_text
from generator.importing.library import Library
from generator.importing.news.reader import read_article
from generator.importing.notes import with_notes
from generator.importing.page import Page, Unreadable
from generator.importing.picture_doubts import undescribed, without_file
from generator.importing.pictures import PlainPicture, plain_pictures
from generator.importing.placing import Place, mark, place, source_of
from generator.importing.shortened import shortened
from generator.importing.stated.lines import is_of_several, stated_lines
from generator.importing.stated.values import Stated, stated_values
from generator.importing.texts.letterhead import has_letterhead
from generator.importing.texts.reader import read_official_text
from generator.importing.written.article import article_file, left_open
from generator.importing.written.documents import Object, article_object, text_object
from generator.importing.written.text import left_open_keys, text_file
from generator.model import DocumentNumber
from generator.storage import write_whole
from generator.text import slug

_ATTACHED = frozenset([".docx", ".pdf"])
TEXT = "text"


@dataclass(frozen=True, slots=True)
class Draft:
    """A record and where it belongs; the name of a text's file is fixed by its number."""

    record: ImportedArticle | ImportedText
    name: str
    folder: PurePosixPath
    object: Object
    open_keys: tuple[str, ...]
    is_fixed: bool = False
    pictures: Mapping[str, PlainPicture] = field(default_factory=dict)


def draft(
    name: str,
    data: bytes,
    library: Library,
    kind: str,
    today: date,
    shelf: Shelf = MappingProxyType({}),
) -> Draft:
    """Return what a file becomes, with the pictures of a shelf that belong to it.

    Without a date it lies in today's month. Raises Unreadable, OSError.
    """
    whole = read_page(name, data)
    if is_of_several(name, whole):
        raise Unreadable(
            "tệp có hơn một dòng “Ngày đăng”, nên có hơn một bài: mỗi bài để trong một tệp"
        )
    lines, page = stated_lines(with_notes(whole))
    stated = stated_values(lines, library, today)
    is_text = kind == TEXT or (not kind and (bool(stated.number) or has_letterhead(page.blocks)))
    make = _text if is_text else _article
    if not is_text:
        page = with_pictures(page, Path(name).stem, shelf)
    return make(page, library, today, stated)


def _article(page: Page, library: Library, today: date, stated: Stated) -> Draft:
    read = read_article(page, library, stated)
    pictures, doubts = plain_pictures(read.files)
    rest = lost_of_article(page, read)
    seen = (*without_file(read), *undescribed(read, pictures), *shortened(page, read))
    doubts = (*doubts, *seen)
    record = replace(read, doubts=(*read.doubts, *doubts), dropped=(*read.dropped, *rest))
    month = f"{record.date.value.date() if record.date else today:%Y/%m}"
    return Draft(
        record,
        record.title or Path(page.name).stem,
        PurePosixPath("news") / month,
        article_object(record),
        left_open(record, library.content.vocabulary),
        pictures=pictures,
    )


def _text(page: Page, library: Library, today: date, stated: Stated) -> Draft:
    read = read_official_text(page, library, stated)
    record = replace(read, dropped=(*read.dropped, *lost_of_text(page, read)))
    year = (record.issued.value.date() if record.issued else today).year
    number = DocumentNumber.parse(record.number) if record.number else None
    stem = f"{(number.year or year) if number else year}-{number.slug}" if number else ""
    attached = attachment_name(page.name)
    return Draft(
        record,
        stem or record.subject or Path(page.name).stem,
        PurePosixPath("documents") / (record.type or "chua-ro-loai"),
        text_object(record, [attached] if attached else []),
        left_open_keys(record),
        is_fixed=bool(stem),
    )


def attachment_name(name: str) -> str:
    """Return what a file is called beside its text; empty for a file that is no one's copy."""
    path = PurePosixPath(name)
    stem = slug(path.stem) or "ban-goc"
    return f"{stem}{path.suffix.lower()}" if path.suffix.lower() in _ATTACHED else ""


def write(
    item: Draft,
    data: bytes,
    into: Path,
    before: dict[str, Path],
    library: Library,
    over: Path | None = None,
) -> Place:
    """Put a draft into a folder, unless it is there already. Raises OSError, Unplaceable.

    `over` is the record of an earlier state, which it replaces with its pictures.
    """
    if over and hashlib.sha256(data).hexdigest() not in before:
        free, into = Place(over), over.parent
        _clear_earlier(over)
    else:
        free = place(into, item.name, data, before, item.is_fixed)
    if free.is_taken:
        return free
    into.mkdir(parents=True, exist_ok=True)
    sum_line = mark(item.record.name, data)
    if isinstance(item.record, ImportedText):
        text = text_file(item.record, sum_line, _attach(item.record, free, data), data)
    else:
        names = _put_pictures(item.pictures, free.stem, into)
        text = article_file(item.record, library.content.vocabulary, sum_line, names)
    write_whole(free.file, text.encode())
    return free


def _attach(record: ImportedText, free: Place, data: bytes) -> str:
    """Put the imported file itself into the folder that is called as the text's."""
    name = attachment_name(record.name)
    if name:
        folder = free.file.with_suffix("")
        folder.mkdir(exist_ok=True)
        write_whole(folder / name, data)
    return name


def _clear_earlier(record: Path) -> None:
    """Take away what an earlier file brought beside its record: its pictures, the file itself."""
    if name := attachment_name(source_of(record)):
        (record.with_suffix("") / name).unlink(missing_ok=True)
    numbered = re.compile(rf"{re.escape(record.stem)}-\d+\.(?:jpg|png)")
    for file in record.parent.iterdir():
        if numbered.fullmatch(file.name):
            file.unlink()


def _put_pictures(pictures: Mapping[str, PlainPicture], stem: str, into: Path) -> dict[str, str]:
    """Return the names that pictures got, by `src`: nothing of the input's own names stays."""
    names = {
        src: f"{stem}-{number}{picture.ending}"
        for number, (src, picture) in enumerate(pictures.items(), 1)
    }
    for src, name in names.items():
        write_whole(into / name, pictures[src].data)
    return names
