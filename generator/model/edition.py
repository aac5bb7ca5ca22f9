"""What all pages of one build share."""

from dataclasses import dataclass
from datetime import date, datetime

from generator.diagnostics import Diagnostic
from generator.model.settings import Settings


@dataclass(frozen=True, slots=True)
class WrittenLink:
    """A hand-written page as every page's foot shows it."""

    title: str
    url: str
    language: str


@dataclass(frozen=True, slots=True)
class Edition:
    """The owner's settings, and the moment (aware, Vietnam's time) the site is built for.

    Pages show its day alone, never its minute: built twice in a day, they are the same bytes.
    """

    settings: Settings
    now: datetime
    newest: date | None = None
    """The newest day that an article tells of: its source's, where it is told anew."""

    written: tuple[WrittenLink, ...] = ()
    """The hand-written pages that there are, in Vietnamese order."""

    unfinished: tuple[Diagnostic, ...] = ()
    """What hand-written pages leave to the owner."""

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def owner_name(self) -> str:
        return self.settings.owner.organisation or self.settings.site_name

    def absolute(self, url: str) -> str:
        """Return an address from the root with its host."""
        return self.settings.site_url + url.removeprefix("/")
