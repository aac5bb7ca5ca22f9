"""What the site's owner has yet to fill in before the portal goes public."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position, problem
from generator.model import Settings

FILE = Position("mkdocs.yml")
WEB = ("https://", "http://")


def unfinished_settings(settings: Settings) -> Iterator[Diagnostic]:
    """C701 and C702: an owner block with blanks, and addresses that would name no host."""
    if settings.owner.missing:
        yield problem("C701", FILE, fields=", ".join(settings.owner.missing))
    if not settings.site_url.startswith(WEB):
        yield problem("C702", FILE)
