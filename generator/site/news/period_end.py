"""Which programmes of years end next, and what they mean to have reached by then."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import WHOLE_COUNTRY
from generator.site.links import ReportedFigure, TextLink
from generator.site.site import Site
from generator.site.texts.register_groups import is_of_portal
from generator.site.texts.status import Status

TARGETS = 3


@dataclass(frozen=True, slots=True)
class PeriodEnd:
    """`texts` counts those that now run and end with the year; `targets` are the country's."""

    year: int
    texts: int
    targets: tuple[ReportedFigure, ...]


def next_period_end(site: Site) -> PeriodEnd | None:
    """Return the nearest end, None where nothing runs for years."""
    ends = [(text.status.period.last, text) for text in _running(site) if text.status.period]
    if not ends:
        return None
    year = min(last for last, _ in ends)
    urls = {text.url for last, text in ends if last == year}
    targets = (
        reported
        for url in urls
        for reported in site.figures_by.record.get(url, ())
        if reported.intended
        and reported.place.region.id == WHOLE_COUNTRY
        and reported.figure.period.end.year == year
    )
    ordered = sorted(targets, key=lambda reported: reported.url)
    return PeriodEnd(year, len(urls), tuple(ordered[:TARGETS]))


def _running(site: Site) -> Iterator[TextLink]:
    for text in site.text_links.values():
        if text.status.status is Status.PERIOD and not is_of_portal(text):
            yield text
