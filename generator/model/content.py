"""Everything read from the content folder, not yet linked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar

from generator.model.article import Article
from generator.model.document_file import DocumentFault
from generator.model.figure import Indicator
from generator.model.file_form import FileForm
from generator.model.official_text import OfficialText
from generator.model.origin import Origin
from generator.model.picture import PictureFile
from generator.model.region import Region
from generator.model.vocabulary import Vocabulary

CONTENT = "content"
"""The folder that it is read from, below the root of a project."""
Source = Article | OfficialText
"""What may report figures and cite official texts: an article or an official text."""


class Record(Protocol):
    """What has a page of its own, written in one content file."""

    @property
    def id(self) -> str: ...
    @property
    def origin(self) -> Origin: ...
    @property
    def url(self) -> str: ...


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Content:
    """Only sound records; a broken file is left out and has its diagnostics."""

    kinds: Mapping[type, tuple[Any, ...]]
    """The records of each class."""
    vocabulary: Vocabulary
    files: frozenset[str]
    """Paths of all files below the content folder, relative to it: pictures, attachments, pages."""
    forms: Mapping[str, FileForm] = field(default_factory=dict)
    """By path, what pictures and attachments really are."""
    pictures: Mapping[str, PictureFile] = field(default_factory=dict)
    documents: Mapping[str, DocumentFault] = field(default_factory=dict)
    """By path, why a document is not given to readers; of a sound one, nothing."""
    cname: str | None = None
    """The host that the file CNAME names, by which some hosts know their site."""
    broken: tuple[Origin, ...] = ()
    """The files that are left out although their bodies are known."""
    left_out: frozenset[str] = frozenset()
    """Paths of the files that should have brought records or words and did not, as in `files`."""
    facts: Mapping[str, bytes] = field(default_factory=dict)
    """By path, a digest of what a record says above its body: of records that a cache keeps."""
    words: bytes = b""
    """A digest of the vocabularies' files."""

    def of(self, kind: type[R]) -> tuple[R, ...]:
        """Return the records of a class."""
        return self.kinds.get(kind, ())

    def with_records(self, kind: type[R], records: tuple[R, ...]) -> "Content":
        """Return the content with other records of a class."""
        return replace(self, kinds={**self.kinds, kind: records})

    def only(self, kind: type[Record]) -> "Content":
        """Return the content without records of any other class."""
        return replace(self, kinds={kind: self.of(kind)})

    @property
    def articles(self) -> tuple[Article, ...]:
        return self.of(Article)

    @property
    def texts(self) -> tuple[OfficialText, ...]:
        return self.of(OfficialText)

    @property
    def regions(self) -> tuple[Region, ...]:
        return self.of(Region)

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        return self.of(Indicator)

    @property
    def withdrawn(self) -> tuple[Article, ...]:
        return tuple(article for article in self.articles if article.withdrawn)

    @property
    def without_withdrawn(self) -> "Content":
        """All but the withdrawn articles, which keep a page while nothing that they say is told."""
        remaining = tuple(article for article in self.articles if not article.withdrawn)
        return self.with_records(Article, remaining)

    @property
    def sources(self) -> tuple[Source, ...]:
        return (*self.articles, *self.texts)

    @property
    def records(self) -> tuple[Record, ...]:
        return tuple(record for records in self.kinds.values() for record in records)
