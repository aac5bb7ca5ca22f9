"""What waits for its day, what says nothing, and what was entered twice."""

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostic
from generator.model import Article, Content, OfficialText
from generator.site.site import Site
from generator.text import format_date

_SHORT = 200
"""Letters of a body that two records may share by chance."""


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


def records_entered_twice(content: Content) -> Iterator[Diagnostic]:
    """L423: two articles, or two texts, of the same title and body, or of one long body."""
    yield from _twins(content.articles)
    yield from _twins(content.texts)


def _twins(records: Iterable[Article | OfficialText]) -> Iterator[Diagnostic]:
    first: dict[str, Article | OfficialText] = {}
    for record in sorted(records, key=lambda record: record.origin.path):
        title = record.title if isinstance(record, Article) else record.subject
        body = " ".join(record.origin.body.split())
        is_long = len(body) >= _SHORT
        if not body or not (title or is_long):
            continue
        other = first.setdefault(body if is_long else f"{title}\n{body}", record)
        if other is not record:
            key = "title" if isinstance(record, Article) else "subject"
            yield record.origin.problem("L423", key, other=other.origin.path)
