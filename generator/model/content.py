"""Everything read from the content folder, not yet linked."""

from dataclasses import dataclass, replace

from generator.model.article import Article
from generator.model.event import CalendarEvent
from generator.model.figure import Indicator
from generator.model.official_text import OfficialText
from generator.model.region import Region
from generator.model.vocabulary import Vocabulary

Source = Article | OfficialText
"""What may report figures and cite official texts: an article or an official text."""

Record = Source | Region | Indicator | CalendarEvent
"""What has a page of its own, written in one content file."""


@dataclass(frozen=True, slots=True)
class Content:
    """Only sound records; a broken file is left out and has its diagnostics."""

    articles: tuple[Article, ...]
    texts: tuple[OfficialText, ...]
    regions: tuple[Region, ...]
    indicators: tuple[Indicator, ...]
    vocabulary: Vocabulary
    files: frozenset[str]
    """Paths of all files below the content folder, relative to it: pictures, attachments, pages."""
    events: tuple[CalendarEvent, ...] = ()

    @property
    def withdrawn(self) -> tuple[Article, ...]:
        return tuple(article for article in self.articles if article.withdrawn)

    @property
    def without_withdrawn(self) -> "Content":
        """All but the withdrawn articles, which keep a page while nothing that they say is told."""
        remaining = tuple(article for article in self.articles if not article.withdrawn)
        return replace(self, articles=remaining)

    @property
    def sources(self) -> tuple[Source, ...]:
        return (*self.articles, *self.texts)

    @property
    def records(self) -> tuple[Record, ...]:
        return (*self.articles, *self.texts, *self.regions, *self.indicators, *self.events)
