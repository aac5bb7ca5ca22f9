"""What an edition is made of: the digest of every file, so that a copy can be told from it."""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from generator.git import commit
from generator.model import Edition
from generator.model.file_addresses import MANIFEST, WORKER
from generator.offline.worker import worker
from generator.storage import Stamp, WrittenFile, open_plain, stamp_of, stamps_in

INDEX = "index.html"
_quoted = json.JSONEncoder(ensure_ascii=False).encode
_NAME = 16
"""Letters of an edition's name."""


def write_manifest(
    folder: Path,
    edition: Edition,
    root: Path,
    last: Path | None = None,
    noted: Mapping[str, WrittenFile] | None = None,
) -> dict[str, Stamp]:
    """Write /ban-phat-hanh.json over all that stands in `folder`; `root` is the project. Return
    the stamps of all files, the manifest among them, by their paths below the folder.

    Its `edition` is of all other files' digests: the worker that keeps pages on a device bears it.
    Not read are files that are as `noted`, and those that are one with the `last` site's, which
    have the digest that its manifest gives.
    """
    by_path = {f"/{file_of(url)}": file for url, file in (noted or {}).items()}
    stamps = stamps_in(folder, {path: file.stamp for path, file in by_path.items()})
    stamps.pop(f"/{file_of(MANIFEST)}", None)
    known = {path: file.digest for path, file in by_path.items() if stamps.get(path) == file.stamp}
    others = {path: stamp for path, stamp in stamps.items() if path not in known}
    shared = _known(folder, others, last) if last else {}
    files = {
        url: known.get(path) or shared.get(url) or _sha256(f"{folder}{path}")
        for url, path in _addresses(stamps).items()
    }
    name = hashlib.sha256(json.dumps(files).encode()).hexdigest()[:_NAME]
    if data := worker(folder, name):
        stamps |= _written(folder, WORKER, data)
        files = dict(sorted({**files, WORKER: hashlib.sha256(data).hexdigest()}.items()))
    about = {
        "site": edition.settings.site_url,
        "day": edition.today.isoformat(),
        "commit": commit(root),
        "edition": name,
        "files": files,
    }
    return stamps | _written(folder, MANIFEST, as_json(about).encode())


def as_json(about: Mapping[str, Any]) -> str:
    """Return what `json.dumps` does, a line each (`indent=0`), which goes by Python's own code."""
    rows = (
        f"{_quoted(name)}: {as_json(said) if isinstance(said, dict) else _quoted(said)}"
        for name, said in about.items()
    )
    lines = ",\n".join(rows)
    return f"{{\n{lines}\n}}" if lines else "{}"


def _written(folder: Path, url: str, data: bytes) -> dict[str, Stamp]:
    file = folder / file_of(url)
    file.write_bytes(data)
    return {f"/{file_of(url)}": stamp_of(file.stat())}


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below `folder` but the manifest, by address."""
    prefix = len(str(folder))
    addresses = _addresses(entry.path[prefix:] for entry in _entries(str(folder)))
    addresses.pop(MANIFEST, None)
    return {url: _sha256(f"{folder}{path}") for url, path in addresses.items()}


def _addresses(paths: Iterable[str]) -> dict[str, str]:
    """Return files' paths by their addresses, in the order of the paths."""
    return {address_of(path): path for path in sorted(paths)}


def _known(folder: Path, stamps: Mapping[str, Stamp], last: Path) -> dict[str, str]:
    """Return the digests that the last site's manifest gives of files that `folder` shares."""
    try:
        listed = json.loads((last / file_of(MANIFEST)).read_bytes())["files"].items()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    if folder.stat().st_dev != last.stat().st_dev:
        return {}
    folders = {path.rpartition("/")[0] for path in stamps}
    there = dict(row for name in folders for row in _numbers(last, name))
    shared = {
        address_of(path) for path, (_, _, number) in stamps.items() if there.get(path) == number
    }
    return {url: digest for url, digest in listed if url in shared}


def _numbers(site: Path, folder: str) -> Iterator[tuple[str, int]]:
    """Yield the paths and numbers of what lies in a folder of a site, if it is there."""
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(f"{site}{folder}") as entries:
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                yield f"{folder}/{entry.name}", entry.inode()


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
