"""Is the site that stands what a build would make now? Answered without reading a record."""

import hashlib
import json
import os
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from operator import attrgetter
from pathlib import Path

from generator.git import commit
from generator.model.file_addresses import MANIFEST
from generator.output.manifest import digests, file_of
from generator.storage import code_version, read_plain, stamps_digest, write_whole

NOTE = Path(".cache") / "portal" / "site.json"
SETTINGS = "mkdocs.yml"
FILES = ("package.json", "package-lock.json", "node_modules/.package-lock.json")
EPOCH = "SOURCE_DATE_EPOCH"
MOST = 1 << 20
"""Bytes that are read at once."""


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
    asked: Mapping[str, str] = field(default_factory=dict)
    """What the command line asked for beyond the settings."""
    stamps: str = ""
    """A digest of the stamps of all its files: they are not read while it is the same."""
    settings: str = SETTINGS


@dataclass(frozen=True, slots=True)
class Standing:
    """The last `site`, if it is what a build would make; the `inputs` of its `places`, if anybody
    looked at them."""

    site: MadeSite | None = None
    places: Places | None = None
    inputs: str = ""


def inputs_of(root: Path, places: Places, settings: str = SETTINGS) -> str:
    """Return what changes when anything does that a build reads, but for the clock."""
    digest = hashlib.blake2b(code_version(), digest_size=16)
    digest.update(f"{commit(root)} {os.environ.get(EPOCH)}\n".encode())
    for name in (settings, *FILES):
        file = root / name
        _feed(digest.update, name, file.read_bytes() if file.is_file() else b"")
    for place in (places.content, places.theme):
        folder = str(root / place)
        if not os.path.lexists(folder):  # a portal whose theme came with the package has none
            _feed(digest.update, f"{place} is not there", b"")
            continue
        for entry in sorted(_entries(folder), key=attrgetter("path")):
            _feed(digest.update, f"{place}{entry.path[len(folder) :]}", _bytes(entry))
    return digest.hexdigest()


def note_made(root: Path, last_site: MadeSite) -> None:
    """Keep what is known of the site that a build has just put in place."""
    (root / NOTE).parent.mkdir(parents=True, exist_ok=True)
    write_whole(root / NOTE, json.dumps(asdict(last_site), ensure_ascii=False).encode())


def current_site(root: Path, now: datetime) -> MadeSite | None:
    """Return the site that stands; None when a build would make another one, or nobody knows."""
    return standing(root, now).site


def standing(
    root: Path, now: datetime, settings: str = SETTINGS, asked: Mapping[str, str] | None = None
) -> Standing:
    """Compare the last site with what a build of these settings, asked for in this way, makes."""
    last_site = _noted(root)
    if last_site is None or not lasts(last_site.day, last_site.until, now):
        return Standing()
    if last_site.settings != settings or last_site.asked != (asked or {}):
        return Standing()
    inputs = inputs_of(root, last_site.places, settings)
    same = inputs == last_site.inputs and _is_whole(root / last_site.places.site, last_site)
    return Standing(last_site if same else None, last_site.places, inputs)


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


def _is_whole(site: Path, last_site: MadeSite) -> bool:
    """Is every file there as it was written? Of one that has another stamp, its bytes tell."""
    try:
        if manifest_digest(site) != last_site.manifest:
            return False
        if stamps_digest(site) == last_site.stamps:
            return True
        listed = json.loads(read_plain(site / file_of(MANIFEST)))["files"]
        return bool(listed == digests(site))
    except OSError:
        return False


def _entries(folder: str, led: Sequence[str] = ()) -> Iterator[os.DirEntry[str]]:
    """Yield what lies in a folder, and in those that links lead to: a build reads there too."""
    with os.scandir(folder) as entries:
        for entry in entries:
            yield entry
            if not entry.is_symlink():
                if entry.is_dir():
                    yield from _entries(entry.path, led)
            elif entry.is_dir() and (target := os.path.realpath(entry.path)) not in led:
                yield from _entries(entry.path, (*led, target))


def _bytes(entry: os.DirEntry[str]) -> bytes:
    """Return a file's bytes; of what is no file, which a build may tell of, the kind it is of."""
    is_link = entry.is_symlink()
    if not entry.is_file():
        mode = entry.stat(follow_symlinks=False).st_mode
        return f"{stat.S_IFMT(mode):o}\n".encode()
    descriptor = os.open(entry.path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        # one call for all but the largest
        data = bytearray()
        while part := os.read(descriptor, MOST):
            data += part
            if len(part) < MOST:
                break
    finally:
        os.close(descriptor)
    return (b"link\n" if is_link else b"file\n") + bytes(data)


def _feed(update: Callable[[bytes], None], name: str, data: bytes) -> None:
    update(f"{name} {len(data)}\n".encode())
    update(data)
