"""What the search of a copy looks through: a script that any browser loads from a file."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).with_name("search.js")
FILES_SCRIPT = Path(__file__).with_name("from-file.js")


@dataclass(frozen=True, slots=True)
class PageWords:
    """A page as the search knows it; `day` is ISO, or empty."""

    url: str
    title: str
    kind: str
    day: str
    facts: str
    words: str


def words_script(pages: Iterable[PageWords]) -> bytes:
    """Return the pages as a script that sets `portalPages`, in the order of their addresses."""
    rows = [
        (page.url, page.title, page.kind, page.day, page.facts, page.words)
        for page in sorted(pages, key=lambda page: page.url)
    ]
    written = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.portalPages={written};\n".encode()
