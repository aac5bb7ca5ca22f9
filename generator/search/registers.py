"""What the search page answers without the index: numbers, places, figures, names of lists.

Each is a table; the scripts of `theme/assets/js/search` read its columns by name.
"""

from collections.abc import Iterator, Mapping
from itertools import chain

from generator.model import Edition, IndicatorId, Issuer, RegionId, TypeId
from generator.pages.parts.answer import Piece, answer
from generator.pages.parts.figures import figure_words, record_title, stage_words
from generator.pages.parts.places import full_name_of
from generator.pages.parts.text_facts import text_facts
from generator.search.packed import PackedFile, packed_file
from generator.search.tables import Cell, Row, Table, table, written
from generator.site.links import ArticleLink, ReportedFigure
from generator.site.search.register import CitedText, NamedPlace, SearchRegister

TYPES = ("name", "symbol")
ISSUERS = ("label", "name", "aliases")
TEXT_FACTS = {
    "id": "id",
    "number": "number",
    "day": "issued_day_or_year",
    "issued": "issued_in_words",
    "subject": "subject_shortened",
    "badge": "status",
    "status": "status_words",
    "state": "status_state",
}
TEXTS = (*TEXT_FACTS, "answer", "type", "issuer", "mentions", "nicknames")
"""`type` and `issuer` count rows of their tables; `answer` is what follows the status, as words
and, where they lead to a text, its address."""
PLACES = ("id", "name", "full", "today", "aliases")
INDICATORS = ("id", "name", "more")
FIGURES = ("indicator", "place", "value", "period", "url", "source")
"""`indicator` and `place` count rows of their tables."""
TOPICS = ("id", "name")
AUTHORS = ("id", "name", "more")
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
            TYPES, ({"name": type_.name, "symbol": type_.symbol} for type_ in register.types)
        ),
        "issuers": table(ISSUERS, _issuers(register)),
        "texts": table(TEXTS, _texts(register, edition)),
        "places": table(PLACES, map(_place, register.places)),
        "indicators": table(INDICATORS, _indicators(register)),
        "figures": table(FIGURES, _figures(register)),
        "topics": table(
            TOPICS, ({"id": topic.id, "name": topic.name} for topic in register.topics)
        ),
        "authors": table(AUTHORS, _authors(register)),
    }


def _issuers(register: SearchRegister) -> Iterator[Row]:
    """A row each body; bodies that issued a text together have a row of their own, behind."""
    for bodies in _bodies(register):
        yield {
            "label": ", ".join(issuer.label for issuer in bodies),
            "name": ", ".join(issuer.name for issuer in bodies),
            "aliases": tuple(alias for issuer in bodies for alias in issuer.aliases),
        }


def _bodies(register: SearchRegister) -> tuple[tuple[Issuer, ...], ...]:
    joint = dict.fromkeys(cited.text.issuers for cited in register.texts if cited.text.co_issuers)
    return (*((issuer,) for issuer in register.issuers), *joint)


def _texts(register: SearchRegister, edition: Edition) -> Iterator[Row]:
    types: dict[TypeId, int] = {type_.id: row for row, type_ in enumerate(register.types)}
    issuers = {bodies: row for row, bodies in enumerate(_bodies(register))}
    for cited in register.texts:
        places = {"type": types[cited.text.type.id], "issuer": issuers[cited.text.issuers]}
        yield _text(cited, edition) | places


def _text(cited: CitedText, edition: Edition) -> dict[str, Cell]:
    return {
        **text_facts(cited.text, edition, TEXT_FACTS),
        "answer": _answer(cited, edition),
        "mentions": cited.mentions,
        "nicknames": cited.text.nicknames,
    }


def _answer(cited: CitedText, edition: Edition) -> list[list[str]]:
    view = answer(cited.standing, edition.today)
    spaced = [(*sentence, Piece(" ")) for sentence in view.sentences]
    pieces = list(chain.from_iterable(spaced))[:-1]
    return [[piece.words, piece.url] if piece.url else [piece.words] for piece in pieces]


def _place(place: NamedPlace) -> Row:
    return {
        "id": place.region.id,
        "name": place.region.name,
        "full": full_name_of(place.region),
        "today": place.now or "",
        "aliases": place.aliases,
    }


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


def _figure(reported: ReportedFigure) -> dict[str, str]:
    return {
        "value": f"{figure_words(reported)} {stage_words(reported)}".strip(),
        "period": str(reported.figure.period),
        "url": reported.url,
        "source": record_title(reported.source),
    }


def _authors(register: SearchRegister) -> Iterator[Row]:
    for author in register.authors:
        yield {"id": author.id, "name": author.name, "more": author.role}
