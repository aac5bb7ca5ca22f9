"""What others show of an official text."""

from dataclasses import dataclass
from datetime import date

from generator.model import (
    Certainty,
    DocumentNumber,
    Issuer,
    RegionId,
    TextId,
    TextKind,
    TextType,
    TopicId,
)
from generator.model.addresses import text_url
from generator.site.texts.status import Status, StatusOnDay
from generator.text import day_before

NO_SUBJECT = "Cổng chưa có trích yếu được xác nhận"
"""Stands where a subject would; it is never a text's name."""


@dataclass(frozen=True, slots=True)
class TextLink:
    """An official text as others show it, with its status on the day of the build.

    `regions` are the places it is about, and the place of its issuer.
    """

    id: TextId
    number: DocumentNumber
    type: TextType
    issuer: Issuer
    issued: date | None
    issued_year: int
    certainty: Certainty
    subject: str
    kind: TextKind
    effective: date | None
    expires: date | None
    topics: tuple[TopicId, ...]
    regions: tuple[RegionId, ...]
    nicknames: tuple[str, ...]
    status: StatusOnDay
    co_issuers: tuple[Issuer, ...] = ()

    @property
    def url(self) -> str:
        return text_url(self.id)

    @property
    def has_subject(self) -> bool:
        return self.subject != NO_SUBJECT

    @property
    def issuers(self) -> tuple[Issuer, ...]:
        return (self.issuer, *self.co_issuers)

    @property
    def issuer_name(self) -> str:
        """The full names of all that issued it."""
        return ", ".join(issuer.name for issuer in self.issuers)

    @property
    def issuer_label(self) -> str:
        """The short names of all that issued it."""
        return ", ".join(issuer.label for issuer in self.issuers)

    @property
    def sort_day(self) -> date:
        """A day to sort by: a text known by its year alone stands at the year's start."""
        return self.issued or date(self.issued_year, 1, 1)

    @property
    def is_doubtful(self) -> bool:
        """Is the date of issue in doubt?"""
        return self.certainty is Certainty.NEEDS_REVIEW

    @property
    def sure_day(self) -> date | None:
        """The day of issue for machines, which are told no doubt: None when there is one."""
        return None if self.is_doubtful else self.issued

    @property
    def filed_on(self) -> date:
        """The day for files that must have one: the year's start when the day is not sure."""
        return self.sure_day or date(self.issued_year, 1, 1)

    @property
    def last_day(self) -> date | None:
        """The last day in force: its own, or the eve of the day on which a later text ended it."""
        ended = self.status.since if self.status.status is Status.ENDED_WHOLLY else None
        return day_before(ended) if ended else self.expires

    @property
    def told_on(self) -> date:
        """The day on which the text says what it says."""
        return self.sort_day
