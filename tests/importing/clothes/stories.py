"""What made-up pieces tell. `{tinh}` and its like are filled in; every other story is held out."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Told:
    title: str
    lead: str
    paragraphs: list[str]
    headings: list[str]
    captions: list[str]


STORIES = [
    Told(**story)
    for story in json.loads(Path(__file__).with_name("stories.json").read_text(encoding="utf-8"))
]
