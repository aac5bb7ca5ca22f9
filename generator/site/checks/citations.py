"""Citations that the register does not bear out: warnings, since the register may be incomplete.

Drafts and what is scheduled are checked as well: the editor shall know before the reader does.
"""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Article, CitationStatus, Content, Mention, Report, TextId
from generator.site.site import Site
from generator.site.status import NOT_IN_FORCE, STATUS_LABELS, Change, Status
from generator.text import format_date


def doubtful_citations(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L404 unknown number, L405 other date than the register's, L406 several texts."""
    for record in content.reports:
        for mention in site.bodies[record.url].mentions:
            if found := _doubt(site, record, mention):
                yield found


def texts_not_in_force(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L408: on the article's day the text had no effect yet or no more; told once an article."""
    for article in content.articles:
        told: set[TextId] = set()
        for mention in site.bodies[article.url].mentions:
            if mention.target and mention.target not in told:
                change = site.timelines[mention.target].at(article.day)
                if change and change.status in NOT_IN_FORCE:
                    told.add(mention.target)
                    yield _not_in_force(site, article, mention, change)


def _not_in_force(site: Site, article: Article, mention: Mention, change: Change) -> Diagnostic:
    assert mention.target
    timeline = site.timelines[mention.target]
    day = change.day
    if change.status is Status.NOT_YET:
        day = next((one.day for one in timeline.changes if one.day > day), day)
    words = ", bắt đầu từ" if change.status is Status.NOT_YET else " từ"
    instead = f"văn bản đang có hiệu lực ({site.text[change.by].number})" if change.by else ""
    return article.origin.problem_at(
        "L408",
        mention.line,
        mention.column,
        day=format_date(article.day),
        number=site.text[mention.target].number,
        status=STATUS_LABELS[change.status].lower(),
        since=f"{words} {format_date(day)}",
        instead=instead or "văn bản đang có hiệu lực",
    )


def _doubt(site: Site, record: Report, mention: Mention) -> Diagnostic | None:
    place = (mention.line, mention.column)
    if mention.status is CitationStatus.UNKNOWN and mention.number:
        return record.origin.problem_at("L404", *place, number=mention.number)
    if mention.status is CitationStatus.AMBIGUOUS and mention.number:
        candidates = ", ".join(site.text[one].origin.path for one in mention.candidates)
        return record.origin.problem_at(
            "L406", *place, number=mention.number, candidates=candidates
        )
    if mention.status is CitationStatus.DATE_CONFLICT and mention.target and mention.date:
        known = site.text[mention.target].issued
        return record.origin.problem_at(
            "L405",
            *place,
            number=mention.number or mention.written,
            given=format_date(mention.date),
            known=format_date(known) if known else "khác",
        )
    return None
