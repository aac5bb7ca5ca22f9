"""Deadlines and events that name a text the register does not have, or a level that has ended."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import DISTRICTS_ENDED, CalendarEvent, Content, Level, Ordered
from generator.model.addresses import article_url
from generator.site.calendar.ordered import ordering_texts
from generator.site.checks.chronology import issued_after, younger
from generator.site.checks.missing_texts import missing
from generator.site.left_out import may_be_number
from generator.site.site import Site
from generator.text import format_date


def events_of_unknown_texts(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L404 unknown number, L405 other date than the register's, L406 several texts, L414 one that
    was issued when the event was over."""
    for event in content.of(CalendarEvent):
        if event.text and (finding := _doubt(site, event, event.text)):
            yield finding


def events_of_unshown_articles(site: Site, content: Content) -> Iterator[Diagnostic]:
    """L424: the article that tells of an event is a draft, or waits for its hour."""
    for event in content.of(CalendarEvent):
        url = article_url(event.article) if event.article else ""
        if url in site.unshown.waiting:
            moment = site.unshown.waiting[url]
            state = f"chờ đến ngày {format_date(moment.date())}" if moment else "còn là bản nháp"
            yield event.origin.problem("L424", "article", article=event.article, state=state)


def levels_of_another_time(content: Content) -> Iterator[Diagnostic]:
    """L413: something for the districts to do, on a day that has none."""
    for event in content.of(CalendarEvent):
        if Level.DISTRICT in event.levels and event.first_day >= DISTRICTS_ENDED:
            index = event.levels.index(Level.DISTRICT)
            day, ended = format_date(event.first_day), format_date(DISTRICTS_ENDED)
            yield event.origin.problem("L413", "levels", index, day=day, ended=ended)


def _doubt(site: Site, event: CalendarEvent, ordered: Ordered) -> Diagnostic | None:
    texts = ordering_texts(site.texts, ordered)
    if len(texts) == 1 and issued_after(texts[0], event.last_day):
        return younger(event.origin, texts[0], event.last_day, "việc này", "text", "number")
    if len(texts) == 1 or (not texts and may_be_number(site.content, ordered.number)):
        return None
    number, path = ordered.number, ("text", "number")
    if texts:
        candidates = ", ".join(text.origin.path for text in texts)
        return event.origin.problem("L406", *path, number=number, candidates=candidates)
    namesakes = ordering_texts(site.texts, Ordered(number))
    if not namesakes or ordered.issued is None:
        return event.origin.problem("L404", *path, **missing(site, number))
    known = ", ".join(format_date(text.issued) for text in namesakes if text.issued)
    given = format_date(ordered.issued)
    return event.origin.problem("L405", "text", "issued", number=number, given=given, known=known)
