"""What an edition is made of: the digest of every file, so that a copy can be told from it."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.git import commit
from generator.model import Edition
from generator.model.file_addresses import MANIFEST, WORKER
from generator.offline.worker import worker
from generator.storage import open_plain

INDEX = "index.html"
_NAME = 16
"""Letters of an edition's name."""


def write_manifest(folder: Path, edition: Edition, root: Path, last: Path | None = None) -> None:
    """Write /ban-phat-hanh.json over all that stands in `folder`; `root` is the project.

    Its `edition` is of all other files' digests: the worker that keeps pages on a device bears it.
    Files that are one with those of the `last` site have the digest that its manifest gives.
    """
    files = digests(folder, _known(folder, last) if last else {})
    name = hashlib.sha256(json.dumps(files).encode()).hexdigest()[:_NAME]
    if data := worker(folder, name):
        (folder / file_of(WORKER)).write_bytes(data)
        files = dict(sorted({**files, WORKER: hashlib.sha256(data).hexdigest()}.items()))
    about = {
        "site": edition.settings.site_url,
        "day": edition.today.isoformat(),
        "commit": commit(root),
        "edition": name,
        "files": files,
    }
    data = json.dumps(about, ensure_ascii=False, indent=0).encode()
    (folder / file_of(MANIFEST)).write_bytes(data)


def digests(folder: Path, known: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the SHA-256 of every file below `folder` but the manifest, by address."""
    files = sorted(entry.path for entry in _entries(str(folder)))
    prefix = len(str(folder))
    paths = {address_of(path[prefix:]): path for path in files}
    known = known or {}
    return {url: known.get(url) or _sha256(path) for url, path in paths.items() if url != MANIFEST}


def _known(folder: Path, last: Path) -> dict[str, str]:
    """Return the digests that the last site's manifest gives of files that `folder` shares."""
    try:
        listed = json.loads((last / file_of(MANIFEST)).read_bytes())["files"].items()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    here, there = _numbers(folder), _numbers(last)
    return {url: digest for url, digest in listed if url in here and here[url] == there.get(url)}


def _numbers(folder: Path) -> dict[str, tuple[int, int]]:
    """Return by address which file of which disk stands there."""
    disk, prefix = folder.stat().st_dev, len(str(folder))
    return {
        address_of(entry.path[prefix:]): (disk, entry.inode()) for entry in _entries(str(folder))
    }


def file_of(url: str) -> str:
    """Return where the file of an address lies below the site's folder."""
    return f"{url}{INDEX}".lstrip("/") if url.endswith("/") else url.lstrip("/")


def _entries(folder: str) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(entry.path)
            else:
                yield entry


def address_of(path: str) -> str:
    """Return the address of a file by its path below the site, which begins with a slash."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/" if name == INDEX else path


def _sha256(path: str) -> str:
    with os.fdopen(open_plain(path, os.O_RDONLY), "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
