"""What a region consists of and belongs to: members, lower regions, clusters, codes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.model import Code, Span
from generator.pages.parts.places import PlaceView, place_view
from generator.site.regions.parts import DatedPlace, RegionParts
from generator.text import format_date, format_number


@dataclass(frozen=True, slots=True)
class DatedView:
    """A region with the words for its dates: `đến hết ngày 30/06/2025`."""

    place: PlaceView
    dates: str


@dataclass(frozen=True, slots=True)
class PartsView:
    """Members are a cluster's, `members_title` of which day; `children` are below the region."""

    members: tuple[DatedView, ...]
    members_title: str
    former_members: tuple[DatedView, ...]
    children: tuple[DatedView, ...]
    children_more: str
    clusters: tuple[DatedView, ...]
    codes: tuple[str, ...]


def parts_view(
    parts: RegionParts, codes: Iterable[Code], known: date | None, today: date
) -> PartsView:
    """Return the parts of a region, and the wholes it is a part of, in words."""
    return PartsView(
        members=_dated(parts.members),
        members_title=_members_title(parts, known, today),
        former_members=_dated(parts.former_members),
        children=_dated(parts.children),
        children_more=_number_left(parts.child_count - len(parts.children)),
        clusters=tuple(map(_cluster, parts.clusters)),
        codes=tuple(_code(code) for code in codes),
    )


def _number_left(left: int) -> str:
    return format_number(left) if left else ""


def span_words(span: Span) -> str:
    """Return `từ ngày … đến hết ngày …`, whichever are known."""
    since = f"từ ngày {format_date(span.since)}" if span.since else ""
    until = f"đến hết ngày {format_date(span.until)}" if span.until else ""
    return f"{since} {until}".strip()


def _members_title(parts: RegionParts, known: date | None, today: date) -> str:
    if not (parts.members or parts.former_members):
        return ""
    return f"Thành viên {known_words(known) or f'ngày {format_date(today)}'}"


def known_words(known: date | None) -> str:
    """Return `theo tin ngày 29/10/2024`, for what nothing later is known of."""
    return f"theo tin ngày {format_date(known)}" if known else ""


def _dated(places: Iterable[DatedPlace]) -> tuple[DatedView, ...]:
    return tuple(DatedView(place_view(part.place), span_words(part.span)) for part in places)


def _cluster(part: DatedPlace) -> DatedView:
    words = (span_words(part.span), known_words(part.known))
    return DatedView(place_view(part.place), ", ".join(word for word in words if word))


def _code(code: Code) -> str:
    """Seven codes went to another name, so that a code without its dates says nothing."""
    dates = span_words(code.span)
    return f"Mã đơn vị {code.code} ({dates})" if dates else f"Mã đơn vị {code.code}"
