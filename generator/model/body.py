"""A body after Markdown: what is shown, and what was found in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.document_number import DocumentNumber
from generator.model.ids import TextId
from generator.model.provision import Provision, Reference


class CitationStatus(StrEnum):
    RESOLVED = "resolved"
    RESOLVED_SHORT = "resolved-short"
    DATE_CONFLICT = "date-conflict"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


class Doubt(StrEnum):
    """What speaks against the text that a citation means."""

    ISSUER = "issuer"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture address as the editor wrote it; line and column in the file, from 1."""

    href: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence word for word, cut where the found words stand: before + marked + after."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A citation of an official text in a body; `anchor` is its id on the page.

    `candidates` of an unknown text only share its number; `issuer` is as written.
    """

    status: CitationStatus
    target: TextId | None
    candidates: tuple[TextId, ...]
    number: DocumentNumber | None
    written: str
    date: date | None
    fragment: str
    sentence: Sentence
    anchor: str
    line: int
    column: int
    issuer: str = ""
    doubts: frozenset[Doubt] = frozenset()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Where a figure's quote stands: its sentence, and the sentence's id on the page.

    `lead_in` are the words over the list or table it stands in: `Phấn đấu đến năm 2025:`.
    """

    sentence: Sentence
    anchor: str
    lead_in: str = ""


class SlotKind(StrEnum):
    """What a page may put into a body: words about the text that a link leads to, a list of what
    refers to a provision, the way from the page to the folder of the body's own page."""

    TITLE = "title"
    REFERENCES = "references"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap in a body; `key` is the text or the anchor of the provision that it is about."""

    kind: SlotKind
    key: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What only the page of a body shows of it. `pieces` are HTML and, between it, slots."""

    pieces: tuple[str | Slot, ...] = ()
    headings: tuple[Heading, ...] = ()
    anchors: frozenset[str] = frozenset()
    provisions: tuple[Provision, ...] = ()
    """Of a full text: its parts as a tree."""
    references: tuple[Reference, ...] = ()
    """Of a full text: links from one of its provisions to another."""


@dataclass(frozen=True, slots=True)
class KeptWords:
    """Words that an earlier build rendered, loaded when a page asks; equal digests, equal words.

    `facts` is a digest of all else of their body, but for where it stands in its file.
    """

    digest: bytes
    load: Callable[[], Words]
    facts: bytes = b""


@dataclass(frozen=True, slots=True)
class Body:
    """`mentions` stand in the source's own words, `editors_mentions` in what the editors say: a
    note, or the summary of a text. `quotations` is parallel to the quotes asked for, None where the
    body has no such words.
    """

    shown: Words | KeptWords
    links: tuple[Link, ...] = ()
    images: tuple[Link, ...] = ()
    mentions: tuple[Mention, ...] = ()
    editors_mentions: tuple[Mention, ...] = ()
    quotations: tuple[Quotation | None, ...] = ()
    problems: tuple[tuple[str, int, tuple[tuple[str, object], ...]], ...] = ()
    """Findings inside the body: code, line, values."""

    @property
    def words(self) -> Words:
        return self.shown if isinstance(self.shown, Words) else self.shown.load()

    @property
    def pieces(self) -> tuple[str | Slot, ...]:
        return self.words.pieces

    @property
    def headings(self) -> tuple[Heading, ...]:
        return self.words.headings

    @property
    def anchors(self) -> frozenset[str]:
        return self.words.anchors

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return self.words.provisions

    @property
    def references(self) -> tuple[Reference, ...]:
        return self.words.references

    @property
    def all_mentions(self) -> tuple[Mention, ...]:
        """Return every citation, whoever says it."""
        return (*self.mentions, *self.editors_mentions)
