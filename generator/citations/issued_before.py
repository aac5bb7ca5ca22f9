"""What the words before a citation say of its issue: who issued it, on which day."""

from dataclasses import replace

from generator.citations.before import Lead
from generator.citations.issuers import day_of_issue_before, issuer_before, type_before_issuer
from generator.citations.pinpoints import pinpoint_before
from generator.citations.value import Citation


def lead_before_issuer(text: str, lead: Lead, floor: int) -> tuple[Lead, str] | None:
    """“Thông tư của Bộ GD&ĐT số 22/2020”: the issuer stands between type and number."""
    if lead.type_name or not lead.says_number:
        return None
    words = type_before_issuer(text, lead.start, floor)
    if not words:
        return None
    start, type_name, issuer = words
    pinpoint, first = pinpoint_before(text, start, floor)
    is_capital = text[start].isupper()
    return replace(
        lead, start=first, type_name=type_name, pinpoint=pinpoint, is_capital=is_capital
    ), issuer


def of_issuer_before(
    text: str, citations: tuple[Citation, ...], floor: int
) -> tuple[Citation, ...]:
    """Citations whose issuer is named before the first of them, and not behind it."""
    unsaid = any(not citation.issuer and not citation.name for citation in citations)
    issuer = issuer_before(text, citations[0].start, floor) if unsaid else None
    if not issuer:
        return citations
    return tuple(
        citation if citation.issuer or citation.name else replace(citation, issuer=issuer)
        for citation in citations
    )


def of_day_before(text: str, citations: tuple[Citation, ...], floor: int) -> tuple[Citation, ...]:
    """A single text is of the day on which its issuer is said to have issued it."""
    if len(citations) != 1 or citations[0].date or citations[0].name:
        return citations
    day = day_of_issue_before(text, citations[0].start, floor)
    return (replace(citations[0], date=day),) if day else citations
