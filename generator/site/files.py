"""Files beside a record: pictures and attachments."""

import posixpath
from collections.abc import Iterator

from generator.model import Article, OfficialText, Record
from generator.site.site import Site

FOLDER = "content/"


def find_file(files: frozenset[str], path: str, name: str) -> str | None:
    """Return the file (relative to the content folder) that `name` means in a record.

    It lies beside the record's own file, or in a folder of the record's name.
    """
    folder, own = posixpath.split(path.removeprefix(FOLDER))
    for parent in (folder, posixpath.join(folder, own.removesuffix(".md"))):
        file = posixpath.normpath(posixpath.join(parent, name))
        if file in files:
            return file
    return None


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
    for image in site.bodies[record.url].images:
        yield image.href
    if isinstance(record, OfficialText):
        for wording in site.versions.get(record.id, ())[1:]:
            yield from (image.href for image in wording.body.images)
        for attachment in record.attachments:
            yield attachment.file
    elif isinstance(record, Article) and record.image:
        yield record.image.src
