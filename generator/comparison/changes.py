"""Which pages a change is about: those of the files that differ, then all whose bytes do."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.build import prepare
from generator.model import Edition
from generator.model.content import CONTENT
from generator.project import cache_of
from generator.site.addresses import HOST_PAGES

_RECORD = ".md"


@dataclass(frozen=True, slots=True)
class Change:
    """A page of a file that differs; in a state where it has none, readers find nothing."""

    path: str
    url: str


@dataclass(frozen=True, slots=True)
class Changes:
    """`paged` are in the files' order; `unpaged` the files without a page of their own."""

    paged: tuple[Change, ...]
    unpaged: tuple[str, ...]


def addresses(root: Path, edition: Edition) -> dict[str, str]:
    """Return the address of each content file that has a page, drafts too."""
    with cache_of(root) as cache:
        built = prepare(root, edition.settings, edition.now, cache=cache)
    written = {_file_of(url): url for url in built.plan.written}
    own = {path: url for path, url in written.items() if (root / path).is_file()}
    waiting = {record.origin.path: record.url for record in built.waiting}
    return {**own, **waiting, **built.addresses.of_path}


def changes_of(
    files: Iterable[str], before: Mapping[str, str], after: Mapping[str, str]
) -> Changes:
    """Return the pages of files, each once: those of the state after, and those that it lost."""
    paged: dict[str, Change] = {}
    unpaged = []
    for path in files:
        urls = {known[owner] for known in (after, before) if (owner := _owner(path, known))}
        for url in sorted(urls):
            paged.setdefault(url, Change(path, url))
        if not urls:
            unpaged.append(path)
    return Changes(tuple(paged.values()), tuple(unpaged))


def with_users(files: Iterable[str], root: Path) -> tuple[str, ...]:
    """Return files, a picture beside its record as the records there that name it."""
    return tuple(dict.fromkeys(user for path in files for user in _users(path, root)))


def _users(path: str, root: Path) -> tuple[str, ...]:
    if path.endswith(_RECORD) or not (root / path).parent.is_dir():
        return (path,)
    name = PurePosixPath(path).name
    beside = sorted((root / path).parent.glob(f"*{_RECORD}"))
    users = [file for file in beside if name in file.read_text("utf-8", errors="replace")]
    return tuple(file.relative_to(root).as_posix() for file in users) or (path,)


def differing(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[str, ...]:
    """Return the addresses of pages in both states whose digests differ."""
    return tuple(
        url for url in after if url.endswith("/") and before.get(url, after[url]) != after[url]
    )


def _owner(path: str, known: Mapping[str, str]) -> str | None:
    """Return the file whose page shows a file: itself, or the record whose folder it lies in."""
    return next((owner for owner in _owners(PurePosixPath(path)) if owner in known), None)


def _owners(path: PurePosixPath) -> Iterator[str]:
    yield str(path)
    for folder in path.parents:
        if str(folder) not in (".", CONTENT):
            yield f"{folder}{_RECORD}"


def _file_of(url: str) -> str:
    """Return the hand-written page that MkDocs puts at an address."""
    named = {address: name for name, address in HOST_PAGES.items() if name != "README"}
    return f"{CONTENT}/{named.get(url, url.strip('/'))}{_RECORD}"
