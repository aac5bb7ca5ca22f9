"""What pages of several sections are linked with, made when it is first asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model import TextId
from generator.site.calendar.events import Calendar, calendar
from generator.site.site import Site
from generator.site.texts.carried_out import Implementation, implementation
from generator.site.texts.changes import TextChange, text_changes
from generator.site.texts.linked import CarriedOutIn
from generator.site.texts.numbered import TextsByNumber, texts_by_number


@dataclass(frozen=True, eq=False)
class Shared:
    """Each fact is made once for a plan."""

    site: Site

    @cached_property
    def implementation(self) -> Implementation:
        """Which province has reported carrying out which text."""
        return implementation(self.site)

    @cached_property
    def carried_out(self) -> Mapping[TextId, CarriedOutIn]:
        """Where each text stands in that matrix."""
        matrix = self.implementation
        return {
            text: CarriedOutIn(url, matrix.is_proven(text)) for text, url in matrix.urls().items()
        }

    @cached_property
    def texts_by_number(self) -> TextsByNumber:
        return texts_by_number(self.site)

    @cached_property
    def calendar(self) -> Calendar:
        return calendar(self.site, self.texts_by_number)

    @cached_property
    def text_changes(self) -> tuple[TextChange, ...]:
        return text_changes(self.site)
