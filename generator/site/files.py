"""Files beside a record: pictures and attachments."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.model import Article, OfficialText, Record
from generator.site.site import Site
from generator.text import nfc

FOLDER = "content/"
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)$", re.IGNORECASE)


def find_file(files: frozenset[str], path: str, name: str) -> str | None:
    """Return the file (relative to the content folder) that `name` means in a record.

    It lies beside the record's own file, or in a folder of the record's name.
    """
    folder, own = posixpath.split(path.removeprefix(FOLDER))
    by_name = _by_name(files)
    for parent in (folder, posixpath.join(folder, own.removesuffix(".md"))):
        file = nfc(posixpath.normpath(posixpath.join(parent, name)))
        if file in by_name:
            return by_name[file]
    return None


@lru_cache(maxsize=2)
def _by_name(files: frozenset[str]) -> Mapping[str, str]:
    """Some systems take the letters of a name apart: a name is compared in one form."""
    return {nfc(file): file for file in files}


def is_picture(name: str) -> bool:
    """May a file be published as a picture: by its ending, and not from another folder?"""
    inside = not name.startswith("/") and ".." not in name.split("/")
    return inside and _PICTURE.search(name) is not None


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
    yield from filter(is_picture, (image.href for image in site.bodies[record.url].images))
    if isinstance(record, OfficialText):
        for wording in site.versions.get(record.id, ())[1:]:
            yield from filter(is_picture, (image.href for image in wording.body.images))
        for attachment in record.attachments:
            yield attachment.file
    elif isinstance(record, Article) and record.image and is_picture(record.image.src):
        yield record.image.src
