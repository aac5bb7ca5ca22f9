"""The linked site: every record, and everything that follows from their being together.

Immutable. Pages are views of it; nothing after `link` looks anything up by searching.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from generator.model import (
    Article,
    AuthorId,
    Body,
    Figure,
    Indicator,
    IndicatorId,
    Mention,
    OfficialText,
    Reference,
    RegionId,
    Report,
    Sentence,
    Settings,
    Stage,
    TextId,
    TopicId,
    Vocabulary,
)
from generator.site.addresses import Addresses
from generator.site.regions.atlas import Atlas
from generator.site.texts.relations import Relationship
from generator.site.texts.status import Timeline
from generator.site.texts.versions import Wording, wording_on


@dataclass(frozen=True, slots=True)
class Citing:
    """A record whose body cites an official text, and where."""

    record: Report
    mention: Mention


@dataclass(frozen=True, slots=True)
class ReportedFigure:
    """A figure with its indicator, the record that reports it, and its sentence there."""

    figure: Figure
    indicator: Indicator
    record: Report
    sentence: Sentence
    anchor: str

    @property
    def url(self) -> str:
        """The address of the very sentence."""
        return f"{self.record.url}#{self.anchor}"

    @property
    def stage(self) -> Stage | None:
        """The figure's own stage, or else its indicator's."""
        return self.figure.stage or self.indicator.stage

    @property
    def told_on(self) -> date:
        """The day of the record."""
        return told_on(self.record)

    @property
    def territory_day(self) -> date:
        """The day whose territory the figure means."""
        return territory_day(self.figure, self.record)


def told_on(record: Report) -> date:
    """Return the day on which a record told what it tells."""
    return record.day if isinstance(record, Article) else record.sort_day


def territory_day(figure: Figure, record: Report) -> date:
    """Return the end of the period; a target was set for the place as it was when told."""
    return min(figure.period.end, told_on(record))


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """`articles` and `texts` are newest first; drafts and the future are left out."""

    settings: Settings
    now: datetime
    articles: tuple[Article, ...]
    texts: tuple[OfficialText, ...]
    text: Mapping[TextId, OfficialText]
    indicators: Mapping[IndicatorId, Indicator]
    vocabulary: Vocabulary
    atlas: Atlas
    bodies: Mapping[str, Body]
    """By the record's address."""
    citing: Mapping[TextId, tuple[Citing, ...]]
    """Newest record first."""
    citing_provision: Mapping[tuple[TextId, str], tuple[Citing, ...]]
    """By text and anchor (`dieu-5`), what names that provision or a part of it."""
    referring: Mapping[tuple[TextId, str], tuple[Reference, ...]]
    """By text and anchor, the links of that very text to the provision or a part of it."""
    versions: Mapping[TextId, tuple[Wording, ...]]
    """Of full texts, oldest first; the first is the wording as issued."""
    relations: Mapping[TextId, tuple[Relationship, ...]]
    timelines: Mapping[TextId, Timeline]
    figures: tuple[ReportedFigure, ...]
    figures_of_region: Mapping[RegionId, tuple[ReportedFigure, ...]]
    figures_of_indicator: Mapping[IndicatorId, tuple[ReportedFigure, ...]]
    figures_of_record: Mapping[str, tuple[ReportedFigure, ...]]
    """By the record's address."""
    articles_of_region: Mapping[RegionId, tuple[Article, ...]]
    texts_of_region: Mapping[RegionId, tuple[OfficialText, ...]]
    articles_of_topic: Mapping[TopicId, tuple[Article, ...]]
    articles_of_author: Mapping[AuthorId, tuple[Article, ...]]
    redirects: Mapping[str, str]
    """Old address to new, both from the site's root."""
    addresses: Addresses
    files: frozenset[str]

    @property
    def reports(self) -> tuple[Report, ...]:
        return (*self.articles, *self.texts)

    @property
    def today(self) -> date:
        return self.now.date()

    def shown(self, text: OfficialText) -> Body:
        """Return a text's words as they read today; `bodies` has those of its own file."""
        rows = self.versions.get(text.id)
        return wording_on(rows, self.today).body if rows else self.bodies[text.url]
