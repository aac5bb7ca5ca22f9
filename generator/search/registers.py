"""What the search page answers without the index: numbers, places, figures, names of lists.

What else words may mean is in `phrases.py`: a number is answered before that has come.
Each is a table; the scripts of `theme/assets/js/search` read its columns by name.
"""

from collections.abc import Iterator, Mapping

from generator.model import Edition, IndicatorId, RegionId
from generator.pages.parts.figures import figure_words, record_day, record_title, stage_words
from generator.pages.parts.places import (
    KIND_LABELS,
    PlaceView,
    full_name,
    full_name_of,
    now_words,
    place_view,
)
from generator.pages.parts.wording import sentence_case
from generator.search.initials import issuer_names
from generator.search.packed import PackedFile, packed_file
from generator.search.register_texts import TEXTS, bodies_of, text_rows
from generator.search.tables import Cell, Row, Table, table, written
from generator.site.links import ArticleLink, ReportedFigure
from generator.site.search.register import Became, NamedPlace, SearchRegister
from generator.text import format_date

TYPES = ("id", "name", "symbol")
ISSUERS = ("id", "label", "name", "slug", "region", "regime", "aliases")
PLACES = ("id", "name", "full", "today", "fate", "aliases")
"""`fate` is what became of a place, as words and, where they lead to a place, its address."""
INDICATORS = ("id", "name", "more")
FIGURES = (
    *("indicator", "place", "value", "period", "year", "intended", "quote"),
    *("url", "source", "day", "note"),
)
"""`indicator` and `place` count rows of their tables; `intended` is 1 of a target or a plan."""
TOPICS = ("id", "name", "more")
AUTHORS = ("id", "name", "more")
EVENTS = ("url", "title", "first", "last")
TITLES = ("url", "title")


def register_file(register: SearchRegister, edition: Edition) -> PackedFile:
    """Return the register as the search page asks for it."""
    return packed_file("register", written(register_tables(register, edition)))


def titles_file(articles: tuple[ArticleLink, ...]) -> PackedFile:
    """Return the titles that are suggested while one types."""
    rows = ({"url": article.url, "title": article.title} for article in articles)
    return packed_file("titles", written({"titles": table(TITLES, rows)}))


def register_tables(register: SearchRegister, edition: Edition) -> Mapping[str, Table]:
    """Return all that has a name, a table a kind."""
    return {
        "types": table(
            TYPES,
            (
                {"id": type_.id, "name": type_.name, "symbol": type_.symbol}
                for type_ in register.types
            ),
        ),
        "issuers": table(ISSUERS, _issuers(register)),
        "texts": table(TEXTS, text_rows(register, edition)),
        "places": table(PLACES, map(_place, register.places)),
        "indicators": table(INDICATORS, _indicators(register)),
        "figures": table(FIGURES, _figures(register)),
        "topics": table(
            TOPICS,
            (
                {"id": topic.id, "name": topic.name, "more": topic.description}
                for topic in register.topics
            ),
        ),
        "authors": table(AUTHORS, _authors(register)),
        "events": table(EVENTS, _events(register)),
    }


def _issuers(register: SearchRegister) -> Iterator[Row]:
    """A row each body; bodies that issued a text together have a row of their own, behind."""
    names = dict(
        zip((issuer.id for issuer in register.issuers), issuer_names(register.issuers), strict=True)
    )
    for bodies in bodies_of(register):
        first = bodies[0] if len(bodies) == 1 else None
        yield {
            "id": first.id if first else "",
            "slug": first.slug if first else "",
            "region": (first.region if first else None) or "",
            "regime": first.regime if first else "",
            "label": ", ".join(issuer.label for issuer in bodies),
            "name": ", ".join(issuer.name for issuer in bodies),
            "aliases": tuple(alias for issuer in bodies for alias in names[issuer.id]),
        }


def _place(place: NamedPlace) -> Row:
    return {
        "id": place.region.id,
        "name": place.region.name,
        "full": full_name_of(place.region),
        "today": place.now or "",
        "fate": _fate(place),
        "aliases": place.aliases,
    }


def _fate(place: NamedPlace) -> list[list[str]]:
    """`Nay thuộc thành phố Hải Phòng từ 01/07/2025.`, or whom a place has taken in."""
    view = place_view(place.place)
    if view.now_url and place.region.ended:
        return _end(place, view, format_date(place.region.ended))
    became = [[_became(step)] for step in place.became]
    if not place.joined:
        return became
    (day, first), *others = place.joined
    names = [[f"Từ {format_date(day)} gồm cả "], [full_name_of(first), first.url]]
    for position, (_, region) in enumerate(others, 1):
        names += [[" và " if position == len(others) else ", "], [full_name_of(region), region.url]]
    return [*names, ["."], *([f" {words}"] for [words] in became)]


def _end(place: NamedPlace, view: PlaceView, day: str) -> list[list[str]]:
    """Of a district all wards that it is today, for they are asked for. What took a place in may be
    called otherwise since: `Từ 01/07/2025 thuộc tỉnh Bắc Ninh, nay là thành phố Bắc Ninh.`"""
    words, now = now_words(place.place, all_units=True), [view.now_full_name, view.now_url]
    then = full_name(*place.went_into) if place.went_into else view.now_full_name
    if then == view.now_full_name:
        return [[f"{sentence_case(words)} "], now, [f" từ {day}."]]
    return [[f"Từ {day} {words.removeprefix('nay ')} {then}, nay là "], now, ["."]]


def _became(step: Became) -> str:
    """`Là thành phố từ 01/01/2025, trước đó là tỉnh Thừa Thiên Huế.`"""
    before = f", trước đó là {full_name(*step.before)}" if step.before else ""
    return f"Là {KIND_LABELS[step.kind]} từ {format_date(step.day)}{before}."


def _indicators(register: SearchRegister) -> Iterator[Row]:
    for indicator in register.indicators:
        yield {"id": indicator.id, "name": indicator.title, "more": indicator.unit}


def _figures(register: SearchRegister) -> Iterator[Row]:
    indicators: dict[IndicatorId, int] = {
        indicator.id: row for row, indicator in enumerate(register.indicators)
    }
    places: dict[RegionId, int] = {
        place.region.id: row for row, place in enumerate(register.places)
    }
    for reported in register.figures:
        yield {
            "indicator": indicators[reported.indicator.id],
            "place": places[reported.figure.region],
            **_figure(reported),
        }


def _figure(reported: ReportedFigure) -> dict[str, Cell]:
    return {
        "value": f"{figure_words(reported)} {stage_words(reported)}".strip(),
        "period": str(reported.figure.period),
        "year": reported.figure.period.year,
        "intended": int(reported.intended),
        "quote": reported.figure.quote,
        "url": reported.url,
        "source": record_title(reported.source),
        "day": record_day(reported.source),
        "note": reported.figure.note,
    }


def _authors(register: SearchRegister) -> Iterator[Row]:
    for author in register.authors:
        yield {"id": author.id, "name": author.name, "more": author.role}


def _events(register: SearchRegister) -> Iterator[Row]:
    for event in register.events:
        yield {
            "url": event.url,
            "title": event.title,
            "first": event.first.isoformat(),
            "last": event.last.isoformat(),
        }
