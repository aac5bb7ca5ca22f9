"""Which national texts each of today's provinces has reported carrying out, by its articles.

A province that went into another counts under today's, with its own name kept: what Thái Bình
reported stands under Hưng Yên and says so. A district counts for its province. Clusters and the
whole country are no province's report; nor is a text of a local body a national text.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from generator.model import RegionId, TextId
from generator.model.addresses import CARRIED_OUT, page_url
from generator.site.links import ArticleLink, Citing, Place, TextLink
from generator.site.regions.eras import RegionState
from generator.site.site import Site

ROWS = 20
"""Texts on a page of the matrix: each row has up to 34 cells."""


@dataclass(frozen=True, slots=True)
class Carried:
    """An article of a province that cites the text; `url` leads to its first sentence that does.

    `places` are the province's parts as they were on the article's day. `former` are those that
    are not today's province: a province since merged (or the same name before it took in others).
    """

    article: ArticleLink
    url: str
    places: tuple[Place, ...]
    former: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """Newest article first."""

    text: TextLink
    province: RegionId
    articles: tuple[Carried, ...]

    @property
    def former(self) -> tuple[Place, ...]:
        """The former provinces in the cell, each once."""
        places = {place.region.id: place for carried in self.articles for place in carried.former}
        return tuple(places.values())


@dataclass(frozen=True, slots=True)
class Implementation:
    """Rows are texts, most reported first; columns are all of today's provinces, in order."""

    texts: tuple[TextLink, ...]
    provinces: tuple[RegionState, ...]
    cells: Mapping[tuple[TextId, RegionId], Cell]

    def row(self, text: TextId) -> tuple[Cell | None, ...]:
        """Return a text's cells, parallel to `provinces`."""
        return tuple(self.cells.get((text, state.region.id)) for state in self.provinces)

    def row_urls(self) -> Mapping[TextId, str]:
        """Return where each text's row stands in the published matrix."""
        return {
            text.id: f"{page_url(CARRIED_OUT, position // ROWS + 1)}#{row_anchor(text.id)}"
            for position, text in enumerate(self.texts)
        }


def row_anchor(text: TextId) -> str:
    """Return the anchor of a text's row on its page of the matrix."""
    return text.replace("/", "-")


def implementation(site: Site) -> Implementation:
    """Build the matrix as of the site's day."""
    cells: dict[tuple[TextId, RegionId], Cell] = {}
    for text in site.text_links.values():
        if is_national(text):
            for province, articles in _by_province(site, text.id).items():
                newest = sorted(articles, key=_day, reverse=True)
                cells[text.id, province] = Cell(text, province, tuple(newest))
    texts = _most_reported(site, (text for text, _ in cells))
    return Implementation(texts, site.atlas.provinces(site.today), cells)


def is_national(text: TextLink) -> bool:
    """Tell whether the text is issued for the whole country, not by the body of a place."""
    return not text.regions


def _most_reported(site: Site, reported: Iterable[TextId]) -> tuple[TextLink, ...]:
    """Sort texts by how often they are there; of equal ones the newest is first."""
    counts = Counter(reported)
    order = sorted(
        (site.text_links[text] for text in counts),
        key=lambda text: (-counts[text.id], -text.sort_day.toordinal(), text.id),
    )
    return tuple(order)


def _by_province(site: Site, text: TextId) -> Mapping[RegionId, list[Carried]]:
    by_province: dict[RegionId, list[Carried]] = defaultdict(list)
    for citing in site.citing.get(text, ()):
        if not isinstance(citing.source, ArticleLink):
            continue
        places: dict[RegionId, list[RegionId]] = defaultdict(list)
        for region in site.article[citing.source.id].regions:
            if home := site.atlas.province_of(region, site.today):
                places[home.id].append(region)
        for province, regions in places.items():
            by_province[province].append(_carried(site, citing, citing.source, regions))
    return by_province


def _carried(site: Site, citing: Citing, article: ArticleLink, regions: list[RegionId]) -> Carried:
    atlas, day, today = site.atlas, article.day, site.today
    homes = ((atlas.province_of(region, day), region) for region in regions)
    provinces_then = dict.fromkeys(
        province.id if province else region for province, region in homes
    )
    former = (atlas.place(region, day, today) for region in provinces_then)
    return Carried(
        article=article,
        url=citing.url,
        places=tuple(atlas.place(region, day, today) for region in regions),
        former=tuple(place for place in former if place.changed),
    )


def _day(carried: Carried) -> tuple[datetime, str]:
    return carried.article.date, carried.article.id
