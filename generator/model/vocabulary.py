"""The controlled words: topics, serials, types of texts, issuers, authors, abbreviations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.model.addresses import author_url, issuer_url, serial_url, topic_url
from generator.model.ids import (
    AbbreviationId,
    AuthorId,
    IssuerId,
    RegionId,
    SerialId,
    TopicId,
    TypeId,
)


class Regime(StrEnum):
    """Whose acts: they differ in whether a date of effect exists at all.

    The portal's own rules are no official texts about what the portal is of.
    """

    PARTY = "party"
    STATE = "state"
    ASSOCIATION = "association"
    PORTAL = "portal"


class AuthorKind(StrEnum):
    """A desk (`PV`) signs but is no person."""

    PERSON = "person"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Topic:
    id: TopicId
    name: str
    description: str = ""

    @property
    def url(self) -> str:
        return topic_url(self.id)


@dataclass(frozen=True, slots=True)
class Serial:
    """Articles in parts, to be read in order."""

    id: SerialId
    name: str
    description: str = ""

    @property
    def url(self) -> str:
        return serial_url(self.id)


@dataclass(frozen=True, slots=True)
class TextType:
    """A type of official text; `symbol` as it stands in numbers (`KL`), empty for laws."""

    id: TypeId
    name: str
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Issuer:
    """A body that issues texts; several may share one `organ` symbol (TW) and one `slug`."""

    id: IssuerId
    name: str
    slug: str
    organ: str
    regime: Regime
    short: str = ""
    region: RegionId | None = None
    aliases: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return self.short or self.name

    @property
    def url(self) -> str:
        return issuer_url(self.id)


@dataclass(frozen=True, slots=True)
class Author:
    id: AuthorId
    name: str
    kind: AuthorKind
    role: str = ""

    @property
    def url(self) -> str:
        return author_url(self.id)


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """How something is written in short: `XHHT`; more than one of `means` may be meant."""

    id: AbbreviationId
    name: str
    means: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All controlled words, by id."""

    topics: Mapping[TopicId, Topic]
    types: Mapping[TypeId, TextType]
    issuers: Mapping[IssuerId, Issuer]
    authors: Mapping[AuthorId, Author]
    abbreviations: Mapping[AbbreviationId, Abbreviation] = field(default_factory=dict)
    serials: Mapping[SerialId, Serial] = field(default_factory=dict)
