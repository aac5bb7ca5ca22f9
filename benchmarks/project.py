"""What a made-up portal takes over from the real one: words, regions, indicators."""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

_TAKEN = ("vocabularies", "regions", "statistics")
_FRONT_MATTER = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Place:
    id: str
    name: str
    kind: str
    ended: date | None
    began: date = date.min

    def exists(self, day: date) -> bool:
        return self.began <= day and (self.ended is None or day < self.ended)


@dataclass(frozen=True, slots=True)
class Project:
    places: tuple[Place, ...]
    indicators: frozenset[str]
    topics: tuple[str, ...]
    authors: tuple[str, ...]
    types: Mapping[str, Mapping[str, str]]
    issuers: Mapping[str, Mapping[str, str]]


def take_over(content: Path, target: Path) -> Project:
    """Copy the shared folders into `target` and return what can be referred to."""
    for folder in _TAKEN:
        shutil.copytree(content / folder, target / folder, dirs_exist_ok=True)
    words = {
        path.stem: _yaml(path.read_text("utf-8")) for path in content.glob("vocabularies/*.yml")
    }
    regions = sorted(content.glob("regions/*.md"))
    return Project(
        places=tuple(map(_place, regions)),
        indicators=frozenset(path.stem for path in content.glob("statistics/*.md")),
        topics=tuple(words["topics"]),
        authors=tuple(words["authors"]),
        types=words["types"],
        issuers=words["issuers"],
    )


def _place(path: Path) -> Place:
    match = _FRONT_MATTER.match(path.read_text("utf-8"))
    keys = _yaml(match[1]) if match else {}
    events = keys.get("history", ())
    ends = [event["date"] for event in events if event["event"] in ("merged-into", "ended")]
    return Place(path.stem, keys["name"], keys["kind"], max(ends, default=None))


def _yaml(text: str) -> Any:
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
