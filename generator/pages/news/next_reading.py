"""What stands after an article: at most three others, each with its reason."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import heading, unbroken
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import name_within
from generator.pages.parts.wording import sentence_within
from generator.site.news.linked import LinkedArticle
from generator.site.news.next_reading import NextReading, Reason
from generator.text import format_date

REASONS = {
    Reason.TEXT: "Cũng nhắc {}",
    Reason.INDICATOR: "Cùng chỉ tiêu: {}",
    Reason.TOPIC: "Cùng chủ đề: {}",
    Reason.REGION: "Cùng địa phương: {}",
}


@dataclass(frozen=True, slots=True)
class NextArticle:
    """Another article and why it is proposed."""

    reason: Markup
    url: str
    title: Markup
    place: str
    day: str
    day_iso: str


def next_reading(linked: LinkedArticle) -> tuple[NextArticle, ...]:
    """Return what to read next."""
    return tuple(_next(reading) for reading in linked.next)


def more_of_place(linked: LinkedArticle) -> NamedLink | None:
    """Their number is not told: it would change each page of a place with each of its articles."""
    if not linked.has_more_of_place:
        return None
    place = linked.places[0]
    return NamedLink(f"Mọi tin của {name_within(place.name)}", f"{place.url}#tin")


def _next(reading: NextReading) -> NextArticle:
    article, day = reading.article, reading.article.told_on
    return NextArticle(
        reason=unbroken(REASONS[reading.reason].format(_shared(reading))),
        url=article.url,
        title=heading(article.title),
        place=article.place.name,
        day=format_date(day),
        day_iso=day.isoformat(),
    )


def _shared(reading: NextReading) -> str:
    """A name of our own vocabulary stands within the line; a place keeps its capital."""
    is_word = reading.reason in (Reason.INDICATOR, Reason.TOPIC)
    return sentence_within(reading.shared) if is_word else reading.shared
