"""Citations put together from what stands before, in and after their numbers."""

from generator.citations.after import Tail
from generator.citations.before import Lead
from generator.citations.short_forms import ShortForm
from generator.citations.value import Citation
from generator.model.document_number import DocumentNumber


def full_citation(lead: Lead, start: int, end: int, number: DocumentNumber, tail: Tail) -> Citation:
    """A citation with its full number, which stands from start to end."""
    return Citation(
        lead.start,
        tail.end,
        start,
        end,
        number,
        type_name=lead.type_name,
        date=lead.date or tail.date,
        issuer=tail.issuer,
        term=tail.term,
        pinpoint=lead.pinpoint or tail.pinpoint,
    )


def short_citation(lead: Lead, start: int, short: ShortForm) -> Citation:
    """A citation by type and number only."""
    return Citation(
        lead.start,
        short.tail.end,
        start,
        short.end,
        short_number=short.number,
        short_year=short.year,
        short_symbol=short.symbol,
        type_name=lead.type_name,
        date=lead.date or short.tail.date,
        issuer=short.tail.issuer,
        term=short.tail.term,
        pinpoint=lead.pinpoint or short.tail.pinpoint,
    )
