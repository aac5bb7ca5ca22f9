"""Is the site that stands what a build would make now? Answered without reading a record."""

import hashlib
import json
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path

from generator.git import commit
from generator.model.file_addresses import MANIFEST
from generator.output.manifest import digests, file_of
from generator.storage import code_version, read_plain, write_whole

NOTE = Path(".cache") / "portal" / "site.json"
FILES = ("mkdocs.yml", "package.json", "package-lock.json", "node_modules/.package-lock.json")
EPOCH = "SOURCE_DATE_EPOCH"


@dataclass(frozen=True, slots=True)
class Places:
    """Where a build read and wrote, relative to the project's root."""

    content: str
    theme: str
    site: str

    @classmethod
    def of(cls, root: Path, content: Path, theme: Path, site: Path) -> "Places":
        return cls(*(os.path.relpath(place, root) for place in (content, theme, site)))


@dataclass(frozen=True, slots=True)
class MadeSite:
    """What is known of the last site: `day` is its day, None when it is fixed by the settings;
    `until` is when something scheduled comes due. `report` is what the build told of the content.
    """

    places: Places
    inputs: str
    manifest: str
    day: str | None
    until: str | None
    report: str


def inputs_of(root: Path, places: Places) -> str:
    """Return what changes when anything does that a build reads, but for the clock."""
    digest = hashlib.blake2b(code_version(), digest_size=16)
    digest.update(f"{commit(root)} {os.environ.get(EPOCH)}\n".encode())
    for name in FILES:
        file = root / name
        _feed(digest.update, name, file.read_bytes() if file.is_file() else b"")
    for place in (places.content, places.theme):
        for path in sorted(_entries(str(root / place))):
            _feed(digest.update, os.path.relpath(path, root), _bytes(path))
    return digest.hexdigest()


def note_made(root: Path, last_site: MadeSite) -> None:
    """Keep what is known of the site that a build has just put in place."""
    (root / NOTE).parent.mkdir(parents=True, exist_ok=True)
    write_whole(root / NOTE, json.dumps(asdict(last_site), ensure_ascii=False).encode())


def current_site(root: Path, now: datetime) -> MadeSite | None:
    """Return the site that stands; None when a build would make another one, or nobody knows."""
    last_site = _noted(root)
    if last_site is None or not lasts(last_site.day, last_site.until, now):
        return None
    if inputs_of(root, last_site.places) != last_site.inputs:
        return None
    return last_site if _is_whole(root / last_site.places.site, last_site.manifest) else None


def manifest_digest(site: Path) -> str:
    """Return the digest of a site's manifest, which has those of all other files."""
    return hashlib.sha256(read_plain(site / file_of(MANIFEST))).hexdigest()


def lasts(day: str | None, until: str | None, now: datetime) -> bool:
    """Is it still the day of what was made, and nothing that is scheduled due? Without a day it
    is always."""
    if until and datetime.fromisoformat(until) <= now:
        return False
    return day is None or date.fromisoformat(day) == now.date()


def _noted(root: Path) -> MadeSite | None:
    try:
        note = json.loads(read_plain(root / NOTE))
        return MadeSite(**{**note, "places": Places(**note["places"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _is_whole(site: Path, manifest: str) -> bool:
    try:
        if manifest_digest(site) != manifest:
            return False
        listed = json.loads(read_plain(site / file_of(MANIFEST)))["files"]
        return bool(listed == digests(site))
    except OSError:
        return False


def _entries(folder: str) -> Iterator[str]:
    for above, folders, names in os.walk(folder):
        for name in (*folders, *names):
            yield os.path.join(above, name)  # noqa: PTH118


def _bytes(path: str) -> bytes:
    """Return a file's bytes; of what is no file, which a build may tell of, the kind it is of."""
    mode = os.lstat(path).st_mode
    kind = f"{stat.S_IFMT(mode):o}\n".encode()
    if not stat.S_ISREG(mode) and not (stat.S_ISLNK(mode) and os.path.isfile(path)):  # noqa: PTH113
        return kind
    with open(path, "rb", buffering=0) as open_file:  # noqa: PTH123
        return kind + open_file.read()


def _feed(update: Callable[[bytes], None], name: str, data: bytes) -> None:
    update(f"{name} {len(data)}\n".encode())
    update(data)
