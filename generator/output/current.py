"""Is the site that stands what a build would make now? Answered without reading a record."""

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path

from generator.model.file_addresses import MANIFEST
from generator.output.inputs import Inputs, inputs_apart, inputs_digest
from generator.output.manifest import digests, file_of
from generator.storage import read_plain, stamps_digest, write_whole

NOTE = Path(".cache") / "portal" / "site.json"
SETTINGS = "mkdocs.yml"
FILES = ("package.json", "package-lock.json", "node_modules/.package-lock.json")


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
    return inputs_digest(root, (settings, *FILES), (places.content, places.theme))


def inputs_apart_of(root: Path, places: Places, apart: re.Pattern[str]) -> Inputs:
    """Return the same, and what there is without the files whose paths match `apart`."""
    return inputs_apart(root, (SETTINGS, *FILES), (places.content, places.theme), apart)


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
