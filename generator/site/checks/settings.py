"""What the site's owner has yet to fill in before the portal goes public: the build says it."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position, problem
from generator.model import Content, Edition, Settings, WrittenPage

FILE = Position("mkdocs.yml")
WEB = ("https://", "http://")
TO_FILL_IN = re.compile(r"\[[^\]\n]*?chưa điền[^\w\]]*([^\]\n]*)\]", re.IGNORECASE)


def unfinished(edition: Edition) -> Iterator[Diagnostic]:
    """Yield what settings and hand-written pages lack."""
    yield from unfinished_settings(edition.settings)
    yield from edition.unfinished


def unfinished_settings(settings: Settings) -> Iterator[Diagnostic]:
    """C701, C702, C706: an owner block with blanks, addresses that would name no host, and nobody
    whom readers could write to."""
    if settings.owner.missing:
        yield problem("C701", FILE, fields=", ".join(settings.owner.missing))
    if not settings.owner.email:
        yield problem("C706", FILE)
    if not settings.site_url.startswith(WEB):
        yield problem("C702", FILE)


def unfinished_pages(content: Content) -> Iterator[Diagnostic]:
    """C707: what a hand-written page leaves to the owner, in square brackets."""
    for page in content.of(WrittenPage):
        for number, line in enumerate(page.origin.body.split("\n"), page.origin.body_line):
            for match in TO_FILL_IN.finditer(line):
                yield page.origin.problem_in(
                    "C707", number, match[0], words=match[1].strip() or match[0]
                )
