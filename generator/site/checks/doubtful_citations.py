"""Citations that the register does not bear out: warnings, since the register may be incomplete.

Drafts and what is scheduled are checked as well: the editor shall know before the reader does.
"""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import (
    Article,
    CitationStatus,
    Content,
    DocumentNumber,
    Doubt,
    Issuer,
    Mention,
    NumberFamily,
    OfficialText,
    Ordered,
    Source,
    TextId,
)
from generator.site.calendar.ordered import ordering_texts
from generator.site.checks.missing_texts import missing
from generator.site.left_out import may_be_number
from generator.site.site import Site
from generator.text import fold, format_date

_TERM = re.compile(r"\bkh(?:óa|oá) [IVXLC]+\b")


def doubtful_citations(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L404 unknown number, L405 other date than the register's, L406 several texts, L417 another
    text's number, L418 another issuer; L419, once a text: of which term of the Party is it?
    """
    for record in content.sources:
        dated = set(_dated(site, record))
        for mention in site.bodies[record.url].all_mentions:
            if problem := _problem(site, record, mention):
                yield problem
            if Doubt.TERM in mention.doubts and mention.target and mention.target not in dated:
                dated.add(mention.target)
                yield _of_earlier_term(site, record, mention, mention.target)


def _dated(site: Site, record: Source) -> Iterator[TextId]:
    """Yield the texts whose day or term the record tells somewhere."""
    for mention in site.bodies[record.url].all_mentions:
        if mention.target and Doubt.TERM not in mention.doubts:
            yield mention.target
    for row in record.carries_out if isinstance(record, Article) else ():
        if row.issued:
            yield from (
                text.id for text in ordering_texts(site.texts, Ordered(row.text, row.issued))
            )


def _problem(site: Site, record: Source, mention: Mention) -> Diagnostic | None:
    position = (mention.line, mention.column)
    number = mention.number or mention.written
    if known := _of_other_letters(site, mention):
        given = mention.issuer
        return record.origin.problem_at("L418", *position, number=number, given=given, known=known)
    if mention.number and may_be_number(site.content, mention.number):
        return None
    if mention.status is CitationStatus.UNKNOWN and mention.candidates:
        return _of_another(site, record, mention)
    if mention.status is CitationStatus.UNKNOWN and mention.number:
        values = missing(site, mention.number) | {"number": _as_read(mention, mention.number)}
        return record.origin.problem_at("L404", mention.line, mention.column, **values)
    if mention.status is CitationStatus.AMBIGUOUS and (
        mention.number or _of_two_terms(site, mention)
    ):
        candidates = ", ".join(site.text[text].origin.path for text in mention.candidates)
        return record.origin.problem_at("L406", *position, number=number, candidates=candidates)
    if mention.status is CitationStatus.DATE_CONFLICT and mention.target and mention.date:
        issued = site.text[mention.target].issued
        given, known = format_date(mention.date), format_date(issued) if issued else "khác"
        return record.origin.problem_at("L405", *position, number=number, given=given, known=known)
    if Doubt.ISSUER in mention.doubts and mention.target:
        known = _issuers(site, site.text[mention.target])
        return record.origin.problem_at(
            "L418", *position, number=_number(mention), given=mention.issuer, known=known
        )
    return None


def _of_other_letters(site: Site, mention: Mention) -> str:
    """Return whose letters a number has that is told as another's: `281/QĐ-TTg của Chính phủ`."""
    issuers = site.vocabulary.issuers.values()
    organ = mention.number.organ if mention.number else ""
    own = [row for row in issuers if row.organ == organ and not row.region]
    if not mention.issuer or len(own) != 1:
        return ""
    named = [row for row in issuers if fold(mention.issuer) in map(fold, _names(row))]
    is_other = bool(named) and all(row.organ and row.organ != organ for row in named)
    return own[0].name if is_other else ""


def _names(issuer: Issuer) -> Iterator[str]:
    yield from filter(None, (issuer.name, issuer.short, *issuer.aliases))


def _of_two_terms(site: Site, mention: Mention) -> bool:
    """Does a short form mean one Party number that two terms have? “Kết luận 91”."""
    numbers = {site.text[text].number for text in mention.candidates}
    return len(numbers) == 1 and numbers.pop().family is NumberFamily.PARTY


def _of_another(site: Site, record: Source, mention: Mention) -> Diagnostic:
    """Tell that only texts of other bodies, or of other years, have this number."""
    texts = (site.text[text] for text in mention.candidates)
    day = f"ngày {format_date(mention.date)}" if mention.date else ""
    issuer = f"của {mention.issuer}" if mention.issuer else ""
    term = "" if mention.date else "".join(_TERM.findall(mention.written)[:1])
    return record.origin.problem_at(
        "L417",
        mention.line,
        mention.column,
        number=_number(mention),
        given=" ".join(filter(None, (day, issuer, term))),
        known="; ".join(f"{text.number} {_day(text)} của {_issuers(site, text)}" for text in texts),
    )


def _of_earlier_term(site: Site, record: Source, mention: Mention, text: TextId) -> Diagnostic:
    return record.origin.problem_at(
        "L419",
        mention.line,
        mention.column,
        number=mention.number or mention.written,
        known=_day(site.text[text]).removeprefix("ngày "),
    )


def _as_read(mention: Mention, number: DocumentNumber) -> str:
    """Return the number, and the signs it was read from where they are others: 08/NQ-HDND."""
    signs = [
        word.strip("().,;:“”") for word in mention.written.split() if "/" in word or "-" in word
    ]
    if str(number) in mention.written or not signs:
        return str(number)
    return f"{number} (bài viết {signs[0]})"


def _number(mention: Mention) -> str:
    """Return the number as written, without the words behind it that are told apart."""
    if mention.number:
        return str(mention.number)
    return mention.written.partition(" ngày ")[0].partition(" của ")[0].partition(" (")[0]


def _day(text: OfficialText) -> str:
    return f"ngày {format_date(text.issued)}" if text.issued else f"năm {text.issued_year}"


def _issuers(site: Site, text: OfficialText) -> str:
    return ", ".join(site.vocabulary.issuers[issuer].name for issuer in text.issuers)
