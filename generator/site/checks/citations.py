"""Citations of texts, or of their parts, that had no effect on the day: warnings."""

from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic
from generator.markdown import anchors_named
from generator.model import Content, Mention, TextId
from generator.site.site import Site
from generator.site.texts.status import STANDS, STATUS_LABELS, Stand, Status
from generator.site.texts.status_changes import Change, Timeline
from generator.text import format_date


def texts_not_in_force(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L408: on the article's day the text, or the part it names, had no effect yet or no more.

    Reported once an article.
    """
    for article in content.articles:
        reported: set[tuple[TextId | None, str]] = set()
        for mention in site.bodies[article.url].mentions:
            problem = _not_in_force(site, mention, article.told_on)
            if problem and (mention.target, problem[0]) not in reported:
                reported.add((mention.target, problem[0]))
                status, instead = problem
                yield article.origin.problem_at(
                    "L408",
                    mention.line,
                    mention.column,
                    day=format_date(article.told_on),
                    number=mention.number or mention.written,
                    status=status,
                    instead=f"văn bản đang có hiệu lực{instead}",
                )


def _not_in_force(site: Site, mention: Mention, day: date) -> tuple[str, str] | None:
    """Return the words for the status, and the number of the text behind it in brackets."""
    change = site.timelines[mention.target].at(day) if mention.target else None
    if change is None or mention.target is None:
        return None
    if _is_not_in_force(change.status):
        since = _since(site.timelines[mention.target], change)
        return f"{STATUS_LABELS[change.status].lower()}{since}", _by(site, change.by)
    for part in (*change.ended, *change.suspended):
        if _is_in(mention.fragment, part.scope):
            ended = part in change.ended
            status = Status.PARTLY_ENDED if ended else Status.PARTLY_SUSPENDED
            words = f"{STATUS_LABELS[status].lower()}: {part.scope}"
            return f"{words} từ {format_date(part.since)}", _by(site, part.by)
    return None


def _is_not_in_force(status: Status) -> bool:
    """A plan whose period is over was in force, and a report may well name it."""
    return status is Status.UNFIT or STANDS[status] in (Stand.WAITS, Stand.ENDED)


def _since(timeline: Timeline, change: Change) -> str:
    if change.status is not Status.NOT_YET:
        return f" từ {format_date(change.day)}"
    later = next((after.day for after in timeline.changes if after.day > change.day), change.day)
    return f", bắt đầu từ {format_date(later)}"


def _by(site: Site, text: TextId | None) -> str:
    return f" ({site.text[text].number})" if text else ""


def _is_in(fragment: str, scope: str) -> bool:
    """Is the provision that is cited one of those the scope names, or a part of one?"""
    anchor = fragment.removeprefix("#")
    return any(f"{anchor}-".startswith(f"{named}-") for named in anchors_named(scope))
