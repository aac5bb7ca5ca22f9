"""What the search page answers without the index: numbers, places, figures, names of lists."""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.model import INTENDED, IndicatorId, OfficialText, RegionId
from generator.pages.page import Asset
from generator.pages.parts.figures import figure_view
from generator.pages.parts.places import full_name_of
from generator.pages.parts.status import status_view
from generator.pages.parts.wording import shortened
from generator.search.packed import packed, packed_name
from generator.site import ReportedFigure, Site
from generator.site.figures.order import newest_first

FOLDER = "/tim-kiem/"
MANIFEST_URL = f"{FOLDER}muc-luc.json"
TITLES = 400
"""So many newest articles are suggested by title while one types."""


def search_assets(site: Site) -> Iterator[Asset]:
    """Return the register and the titles, named by content, and the one file that names them."""
    names = {}
    for name, data in (("register", _register_data(site)), ("titles", _data(titles(site)))):
        names[name] = packed_name(name, data)
        yield Asset(FOLDER + names[name], packed(data))
    yield Asset(MANIFEST_URL, json.dumps(names).encode())


def register_url(site: Site) -> str:
    """Return the address of the register, so that the search page need not ask for its name."""
    return FOLDER + packed_name("register", _register_data(site))


@lru_cache(maxsize=1)
def _register_data(site: Site) -> bytes:
    return _data(register(site))


def _data(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def titles(site: Site) -> list[list[str]]:
    """Return address and title of the newest articles."""
    return [[article.url, article.title] for article in site.articles[:TITLES]]


def register(site: Site) -> dict[str, object]:
    """Return all that has a name, in rows; the page's `register.js` knows their order."""
    issuers = {issuer: number for number, issuer in enumerate(site.vocabulary.issuers)}
    types = {kind: number for number, kind in enumerate(site.vocabulary.types)}
    places = {region: number for number, region in enumerate(site.atlas.regions)}
    indicators = {indicator: number for number, indicator in enumerate(site.indicators)}
    return {
        "types": [[one.name, one.symbol] for one in site.vocabulary.types.values()],
        "issuers": [
            [one.label, one.name, *one.aliases] for one in site.vocabulary.issuers.values()
        ],
        "texts": [_text(site, text, types[text.type], issuers[text.issuer]) for text in site.texts],
        "places": [_place(site, region) for region in site.atlas.regions],
        "indicators": [[one.id, one.title, one.unit] for one in site.indicators.values()],
        "figures": list(_figures(site, indicators, places)),
        "topics": [[one.id, one.name] for one in site.vocabulary.topics.values()],
        "authors": [[one.id, one.name, one.role] for one in site.vocabulary.authors.values()],
    }


def _text(site: Site, text: OfficialText, kind: int, issuer: int) -> list[object]:
    status = status_view(site.text_links[text.id].status)
    day = text.issued.isoformat() if text.issued else str(text.issued_year)
    mentions = len(site.citing.get(text.id, ()))
    return [
        text.id,
        str(text.number),
        kind,
        issuer,
        day,
        shortened(text.subject),
        status.value,
        f"{status.label} {status.since}".strip(),
        mentions,
        *text.nicknames,
    ]


def _place(site: Site, region: RegionId) -> list[object]:
    one = site.atlas[region]
    now = site.atlas.successor(region, site.today)
    today = now.id if now and now.id != region else ""
    return [one.id, one.name, full_name_of(one), today, *one.aliases]


def _figures(
    site: Site, indicators: Mapping[IndicatorId, int], places: Mapping[RegionId, int]
) -> Iterator[list[object]]:
    """The newest figure of each indicator and place; what was only intended comes last."""
    for indicator, number in indicators.items():
        found = newest_first(site.figures_of_indicator.get(indicator, ()))
        newest: dict[RegionId, ReportedFigure] = {}
        for one in sorted(found, key=lambda one: one.figure.qualifier in INTENDED):
            newest.setdefault(one.figure.region, one)
        for region, one in newest.items():
            view = figure_view(one)
            words = f"{view.words} {view.stage}".strip()
            yield [number, places[region], words, view.period, view.url, view.record_title]
