"""The values that the pages of one official text are made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.model import (
    Body,
    Credit,
    LaterPart,
    OtherDate,
    Provision,
    Reference,
    Signer,
    TextId,
    Topic,
)
from generator.site.calendar.linked import EventLink
from generator.site.links import Citing, Place, ReportedFigure, Spelling, TextLink
from generator.site.paging import PageOfItems
from generator.site.shortened import Shortened
from generator.site.texts.attachments import AttachedFile
from generator.site.texts.linked_wordings import WordingLink
from generator.site.texts.relation_kinds import KINDS_OF_RELATION, Effect
from generator.site.texts.relations import Relationship
from generator.site.texts.standing import Standing
from generator.site.texts.status_changes import Timeline

Texts = Mapping[TextId, TextLink]


@dataclass(frozen=True, slots=True)
class CitingCounts:
    """How many articles and how many other texts cite a text."""

    articles: int
    texts: int

    @property
    def records(self) -> int:
        return self.articles + self.texts


@dataclass(frozen=True, slots=True)
class CitedIn:
    """What cites a text: the newest of all that are counted."""

    newest: tuple[Citing, ...]
    counts: CitingCounts


@dataclass(frozen=True, slots=True)
class BackReferences:
    """What refers to a điều or phụ lục: links of the text itself, then other records.

    `inside` are all, `citing` the first.
    """

    inside: tuple[Reference, ...]
    citing: Shortened[Citing]

    @property
    def count(self) -> int:
        return len(self.inside) + len(self.citing.items) + self.citing.left


@dataclass(frozen=True, slots=True)
class CarriedOutIn:
    """Where a text stands in the matrix, and whether any place is proven to carry it out."""

    url: str
    is_proven: bool


@dataclass(frozen=True, slots=True)
class Unrelated:
    """The texts that a text's words name without a relation, and those that name it so.

    `cited_in` are the first of `cited_in_count`.
    """

    cited: tuple[TextLink, ...]
    cited_in: tuple[TextLink, ...]
    cited_in_count: int


@dataclass(frozen=True, slots=True)
class LinkedText:
    """A text with everything its page shows.

    `places` are those it is about. `body` are its words as they read today, or the editors'
    summary, as the text's kind says. `back_references` are by anchor. `wordings` are a full text's,
    oldest first.

    `carried_out` is its place in the matrix of
    texts and provinces. `events` are the last of those held by it. `texts` are all that relations,
    timeline and body name by id.
    """

    text: TextLink
    alternatives: tuple[OtherDate, ...]
    credit: Credit | None
    note: str
    signers: tuple[Signer, ...]
    topics: tuple[Topic, ...]
    places: tuple[Place, ...]
    spellings: tuple[Spelling, ...]
    files: tuple[AttachedFile, ...]
    body: Body
    back_references: Mapping[str, BackReferences]
    wordings: tuple[WordingLink, ...]
    timeline: Timeline
    standing: Standing
    later_parts: tuple[LaterPart, ...]
    relations: tuple[Relationship, ...]
    unrelated: Unrelated
    citing: CitedIn
    figures: tuple[ReportedFigure, ...]
    carried_out: CarriedOutIn | None
    events: Shortened[EventLink]
    texts: Texts

    @property
    def is_related(self) -> bool:
        return bool(self.relations or self.unrelated.cited or self.unrelated.cited_in)

    @property
    def amendments(self) -> tuple[Relationship, ...]:
        """What later texts do to its words, first day first, those without a day last."""
        effects = ((row, KINDS_OF_RELATION[row.kind].effect) for row in self.relations)
        rows = [row for row, does in effects if not row.acting and does is Effect.CHANGES_WORDS]
        return tuple(sorted(rows, key=lambda row: row.effective or date.max))

    @property
    def has_history(self) -> bool:
        """Is anything known of its status or its words in time?"""
        in_time = self.timeline.changes or self.timeline.doubts or self.amendments
        return bool(in_time or self.later_parts or self.has_versions)

    @property
    def has_versions(self) -> bool:
        return len(self.wordings) > 1


@dataclass(frozen=True, slots=True)
class LinkedMentions:
    """A page of all that cites a text, newest first."""

    text: TextLink
    counts: CitingCounts
    page: PageOfItems[Citing]


@dataclass(frozen=True, slots=True)
class LinkedWords:
    """The words of a full text as they read today, as a tree."""

    text: TextLink
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class LinkedPdf:
    """A PDF beside a text; `path` is its file, relative to the content folder."""

    url: str
    path: str
    title: str
    text: TextLink
    places: tuple[Place, ...]
