"""What waits for its day, and what says nothing."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.site.site import Site
from generator.text import format_date


def records_that_wait(site: Site) -> Iterator[Diagnostic]:
    """L422: an article whose hour has not come."""
    for record in site.unshown.records:
        moment = site.unshown.waiting[record.url]
        if moment:
            day, hour = format_date(moment.date()), f"{moment:%H:%M}"
            yield record.origin.problem("L422", "date", day=day, hour=hour)


def articles_without_words(site: Site) -> Iterator[Diagnostic]:
    """B621: an article that has a title and a lead, and no more."""
    for article in site.articles:
        if not article.origin.body.strip():
            yield article.origin.problem("B621", "title")
