"""A deadline or an event in a list."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.markdown import unbroken
from generator.model import CalendarKind, Level
from generator.model.file_addresses import event_file_url
from generator.pages.parts.event_times import time_left, when
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import place_view
from generator.pages.parts.wording import sentence_case
from generator.site.calendar.linked import EventLink
from generator.text import format_date

KIND_LABELS = {
    CalendarKind.DEADLINE: "Thời hạn",
    CalendarKind.CONFERENCE: "Hội nghị",
    CalendarKind.CAMPAIGN: "Đợt vận động",
    CalendarKind.ANNIVERSARY: "Ngày kỷ niệm",
}
LEVEL_LABELS = {
    Level.ALL: "Các cấp hội",
    Level.COMMUNE: "Cấp xã",
    Level.DISTRICT: "Cấp huyện",
    Level.PROVINCE: "Cấp tỉnh",
    Level.CENTRE: "Trung ương",
}
LISTED_LEVELS = {**LEVEL_LABELS, Level.DISTRICT: "Cấp huyện (đến 30/06/2025)"}
"""As a reader chooses among them: districts ended with that day, and what they had to do stays."""
ANY, COMING = "*", "sap-toi"
WITHDRAWN = "bài nêu việc này đã rút"


@dataclass(frozen=True, slots=True)
class EventFilters:
    """Words that the calendar's form chooses by; `*` answers to any place."""

    levels: str
    places: str
    kind: str
    years: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """`left` is empty for what is past. `by` is the text; its url is empty when it is unknown.

    `reason` leads to the text: `Hằng năm vào ngày 02/10, theo`.
    `withdrawn` leads to the article that told of it, when that was: then nothing is counted down.
    `year` is told in lists of years, by the first row of each.
    """

    url: str
    title: Markup
    kind: str
    when: str
    first_iso: str
    left: str
    is_near: bool
    audience: str
    yearly: str
    by: NamedLink | None
    reason: str
    article: NamedLink | None
    withdrawn: NamedLink | None
    file_url: str
    filters: EventFilters
    year: str = ""
    begins_year: bool = False


def event_row(event: EventLink, today: date) -> EventRow:
    left, article = _left(event, today), event.article
    number = str(event.ordered) if event.ordered else ""
    return EventRow(
        url=event.url,
        title=unbroken(f"{event.title} (dự kiến)" if event.planned else event.title),
        kind=KIND_LABELS[event.kind],
        when=when(event),
        first_iso=event.first.isoformat(),
        left=left,
        is_near=left.startswith(("còn", "hôm")) and "năm" not in left,
        audience=audience(event),
        yearly=sentence_case(yearly_words(event)),
        by=NamedLink(number, event.text.url if event.text else "") if number else None,
        reason=_reason(event),
        article=NamedLink(f"Tin ngày {format_date(article.told_on)}", article.url)
        if article
        else None,
        withdrawn=NamedLink(sentence_case(WITHDRAWN), event.withdrawn) if event.withdrawn else None,
        file_url=event_file_url(event.id),
        filters=_filters(event, bool(left)),
    )


def _left(event: EventLink, today: date) -> str:
    """Return how long it is until an event, or that nobody vouches for it any more."""
    left = time_left(event, today)
    return "đã rút bài" if left and event.withdrawn else left


def _reason(event: EventLink) -> str:
    yearly = yearly_words(event)
    words = (yearly, set_by_words(event), by_words(event) if event.ordered else "")
    return sentence_case(", ".join(part for part in words if part))


def yearly_words(event: EventLink) -> str:
    """Return on which day of each year a yearly event is; empty for others."""
    return f"hằng năm vào ngày {event.first:%d/%m}" if event.yearly else ""


def by_words(event: EventLink) -> str:
    """Return `theo` before a text that sets the time itself, else what it is set for."""
    return "theo" if event.by_text_itself else "để thực hiện"


def set_by_words(event: EventLink) -> str:
    """Return who set the time, as the editor says: `thời gian do Hội … đặt ra`."""
    return f"thời gian do {event.set_by} đặt ra" if event.set_by else ""


def audience(event: EventLink) -> str:
    """Return `Cấp tỉnh, Thái Bình (nay thuộc Hưng Yên)`."""
    levels = (LEVEL_LABELS[level] for level in event.levels)
    return ", ".join((*levels, *(place_view(place).label for place in event.places)))


def _filters(event: EventLink, is_to_come: bool) -> EventFilters:
    regions = {place.region.id for place in event.places}
    regions |= {place.now.id for place in event.places if place.now}
    years = range(event.first.year, event.last.year + 1)
    return EventFilters(
        levels=" ".join(event.all_levels),
        places=" ".join(sorted(regions) + [ANY] * event.is_everywhere),
        kind=event.kind,
        years=" ".join(([COMING] if is_to_come else []) + [str(year) for year in years]),
    )
