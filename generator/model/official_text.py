"""An official text: its true metadata, and its words or an editors' summary of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.model.addresses import text_url
from generator.model.article import Credit
from generator.model.document_number import DocumentNumber
from generator.model.figure import Figure
from generator.model.ids import IssuerId, RegionId, TextId, TopicId, TypeId
from generator.model.origin import Origin
from generator.model.text_period import TextPeriod


class TextKind(StrEnum):
    """What the body is: the text itself, the editors' summary of it, or nothing."""

    FULL = "full"
    SUMMARY = "summary"
    NONE = "none"


class Certainty(StrEnum):
    CERTAIN = "certain"
    NEEDS_REVIEW = "needs-review"


class RelationKind(StrEnum):
    """Verbs from the newer text to the older; the inverse is computed, never written."""

    BASED_ON = "based-on"
    GUIDES = "guides"
    AMENDS = "amends"
    REPLACES = "replaces"
    REPEALS = "repeals"
    ENDS = "ends"
    SUSPENDS = "suspends"
    CORRECTS = "corrects"
    CONSOLIDATES = "consolidates"
    ISSUED_WITH = "issued-with"
    IMPLEMENTS = "implements"
    CONTINUES = "continues"
    NEXT_PHASE = "next-phase"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a text does to another; `scope` names the part (`khoản 2 Điều 5`).

    It begins on `effective`; a suspension may say its last day, `until`. `credit` is where it was
    read that the text does so: without one only the full text's own words make it certain.
    """

    kind: RelationKind
    target: DocumentNumber
    issued: date | None = None
    scope: str = ""
    effective: date | None = None
    until: date | None = None
    certainty: Certainty = Certainty.CERTAIN
    credit: Credit | None = None


@dataclass(frozen=True, slots=True)
class Signer:
    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file beside the text; `sha256`, in lower-case hexadecimal, and `size` in bytes are the
    file's own."""

    file: str
    title: str
    sha256: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """The whole wording from `date` on, as amended `by` another text; `origin` is its file."""

    date: date
    origin: Origin
    by: DocumentNumber | None = None


@dataclass(frozen=True, slots=True)
class OtherDate:
    """A date of issue that another source gives."""

    date: date
    credit: Credit


@dataclass(frozen=True, slots=True)
class Unfit:
    """From `date` on nothing is left that the text could be applied to, as `basis` says."""

    date: date
    basis: str


@dataclass(frozen=True, slots=True)
class LaterPart:
    """A part of the text (`một số khoản`) that takes effect after the rest."""

    scope: str
    effective: date


@dataclass(frozen=True, slots=True)
class OfficialText:
    """`issued` is None when only `issued_year` is known; a joint text has `co_issuers`.

    `subject` is empty when no source of it is sure. A `draft` is nowhere on the portal.

    The body of the text's own file is the wording as issued; `versions` are the later ones, oldest
    first.
    """

    id: TextId
    number: DocumentNumber
    type: TypeId
    issuer: IssuerId
    issued: date | None
    issued_year: int
    subject: str
    text: TextKind
    origin: Origin
    issued_certainty: Certainty = Certainty.CERTAIN
    issued_alternatives: tuple[OtherDate, ...] = ()
    signers: tuple[Signer, ...] = ()
    effective: date | None = None
    later_parts: tuple[LaterPart, ...] = ()
    expires: date | None = None
    period: TextPeriod | None = None
    unfit: Unfit | None = None
    relations: tuple[Relation, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    versions: tuple[Version, ...] = ()
    credit: Credit | None = None
    regions: tuple[RegionId, ...] = ()
    topics: tuple[TopicId, ...] = ()
    nicknames: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    note: str = ""
    co_issuers: tuple[IssuerId, ...] = ()
    draft: bool = False

    @property
    def issuers(self) -> tuple[IssuerId, ...]:
        return (self.issuer, *self.co_issuers)

    @property
    def url(self) -> str:
        return text_url(self.id)

    @property
    def sort_day(self) -> date:
        """A day to sort by: a text known by its year alone stands at the year's start."""
        return self.issued or date(self.issued_year, 1, 1)

    @property
    def told_on(self) -> date:
        """The day on which the text says what it says."""
        return self.sort_day
