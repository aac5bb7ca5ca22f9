"""What an import knows of a record; what it cannot know stays empty."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.importing.block import Block
from generator.text.moment_in_line import Moment


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a page; `src` is empty when only its place is known."""

    src: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """`date` is the day on which the source published it."""

    name: str
    title: str = ""
    date: Moment | None = None
    authors: tuple[str, ...] = ()
    source: str = ""
    url: str = ""
    permission: str = ""
    lead: str = ""
    body: tuple[Block, ...] = ()
    pictures: tuple[Picture, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    footnotes: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    topics_are_sure: bool = False
    documents: tuple[str, ...] = ()
    figures: str = ""
    dropped: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedText:
    """`issuers` are ids of the vocabulary, or names where it knows none."""

    name: str
    number: str = ""
    type: str = ""
    issuers: tuple[str, ...] = ()
    known_issuers: tuple[str, ...] = ()
    place: str = ""
    issued: Moment | None = None
    effective: date | None = None
    subject: str = ""
    signers: tuple[tuple[str, str], ...] = ()
    body: tuple[Block, ...] = ()
    provisions: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    footnotes: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
