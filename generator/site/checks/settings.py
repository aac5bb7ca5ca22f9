"""What the owner has yet to fill in before the portal goes public: build and check say it."""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, Position
from generator.model import Content, Edition, WrittenPage
from generator.read.owner_block import owner_block, unfinished_settings

FILE = Position("mkdocs.yml")
TO_FILL_IN = re.compile(r"\[[^\]\n]*?chưa điền[^\w\]]*([^\]\n]*)\]", re.IGNORECASE)


def unfinished(edition: Edition, root: Path) -> Iterator[Diagnostic]:
    """Yield what settings and hand-written pages lack."""
    yield from unfinished_settings(edition.settings, owner_block(root))
    yield from edition.unfinished


def unfinished_pages(content: Content) -> Iterator[Diagnostic]:
    """C707: what a hand-written page leaves to the owner, in square brackets."""
    for page in content.of(WrittenPage):
        for number, line in enumerate(page.origin.body.split("\n"), page.origin.body_line):
            for match in TO_FILL_IN.finditer(line):
                yield page.origin.problem_in(
                    "C707", number, match[0], words=match[1].strip() or match[0]
                )
