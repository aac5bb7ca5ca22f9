"""Files beside a record: pictures and attachments."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from urllib.parse import unquote

from generator.model import (
    Article,
    Body,
    Content,
    FileForm,
    Link,
    OfficialText,
    PictureFile,
    Record,
    WrittenPage,
)
from generator.site.site import Site
from generator.text import nfc

FOLDER = "content/"
_ATTACHMENT = re.compile(r"\.(?:pdf|docx|xlsx)$", re.IGNORECASE)
_DOCUMENTS = {
    **{".pdf": FileForm.PDF, ".docx": FileForm.ZIP, ".xlsx": FileForm.ZIP},
    **{".html": FileForm.PROOF, ".xml": FileForm.PROOF, ".txt": FileForm.TEXT},
}
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)$", re.IGNORECASE)


def find_file(files: frozenset[str], path: str, name: str) -> str | None:
    """Return the file (relative to the content folder) that `name` means in a record.

    It lies in a folder of the record's name, or beside the record's own file.
    """
    folder, own = posixpath.split(path.removeprefix(FOLDER))
    by_name = _by_name(files)
    for parent in (posixpath.join(folder, own.removesuffix(".md")), folder):
        file = nfc(posixpath.normpath(posixpath.join(parent, name)))
        if file in by_name:
            return by_name[file]
    return None


@lru_cache(maxsize=2)
def _by_name(files: frozenset[str]) -> Mapping[str, str]:
    """Some systems take the letters of a name apart: a name is compared in one form."""
    return {nfc(file): file for file in files}


def find_picture(content: Content, path: str, name: str) -> PictureFile | None:
    """Return the sound picture that `name` means in a record."""
    file = find_file(content.files, path, name) if is_picture(name) else None
    picture = content.pictures.get(file) if file else None
    return picture if picture and not picture.fault else None


def is_picture(name: str) -> bool:
    """May a file be published as a picture: by its ending, and not from another folder?"""
    return _is_inside(name) and _PICTURE.search(name) is not None


def is_attachment(name: str) -> bool:
    """May a file be published because a body links to it: a document, not of another folder?"""
    return _is_inside(name) and _ATTACHMENT.search(name) is not None


def is_what_it_says(content: Content, file: str) -> bool:
    """Is an attachment, by its bytes, what its name says? Other files say nothing."""
    form = _DOCUMENTS.get(posixpath.splitext(file)[1].lower())
    return form is None or content.forms.get(file) is form


def _is_inside(name: str) -> bool:
    return not name.startswith("/") and ":" not in name and ".." not in name.split("/")


def linked_name(link: Link) -> str:
    """Return the name of a file that a link may mean, as people write it."""
    return unquote(re.split("[#?]", link.href)[0])


def served_files(site: Site) -> Iterator[tuple[str, str]]:
    """Yield (address, content file) of every picture and attachment that pages show."""
    for record in site.content.records:
        yield from files_of(site, record)


def files_of(site: Site, record: Record) -> Iterator[tuple[str, str]]:
    """Yield (address, content file) of a record's pictures and attachments."""
    for name in dict.fromkeys(_names(site, record)):
        if file := find_file(site.content.files, record.origin.path, name):
            yield posixpath.normpath(record.url + name), file


def _names(site: Site, record: Record) -> Iterator[str]:
    yield from _named(site.bodies[record.url], record)
    if isinstance(record, OfficialText):
        for wording in site.versions.get(record.id, ())[1:]:
            yield from _named(wording.body, record)
        for attachment in record.attachments:
            yield attachment.file
    elif isinstance(record, Article) and record.image and is_picture(record.image.src):
        yield record.image.src


def _named(body: Body, record: Record) -> Iterator[str]:
    """The host publishes what pages written by hand link to, in the content folder itself."""
    yield from filter(is_picture, (image.href for image in body.images))
    if not isinstance(record, WrittenPage):
        names = map(linked_name, body.links)
        yield from (name for name in names if is_attachment(name) or is_picture(name))
