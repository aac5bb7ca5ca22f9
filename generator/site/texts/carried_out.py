"""Which national texts each of today's provinces has reported carrying out, by its articles.

A province that went into another counts under today's, with its own name kept: what Thái Bình
reported stands under Hưng Yên and says so. A district counts for its province. Clusters and the
whole country are no province's report; nor is a text of a local body a national text.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from generator.model import OfficialText, RegionId, TextId
from generator.site.links import ArticleLink, Citing, Place
from generator.site.regions.eras import RegionState
from generator.site.site import Site


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

    text: TextId
    province: RegionId
    articles: tuple[Carried, ...]

    @property
    def former(self) -> tuple[Place, ...]:
        """The former provinces in the cell, each once."""
        found = {place.region.id: place for one in self.articles for place in one.former}
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Implementation:
    """Rows are texts, most reported first; columns are all of today's provinces, in order."""

    texts: tuple[OfficialText, ...]
    provinces: tuple[RegionState, ...]
    cells: Mapping[tuple[TextId, RegionId], Cell]

    def row(self, text: TextId) -> tuple[Cell | None, ...]:
        """Return a text's cells, parallel to `provinces`."""
        return tuple(self.cells.get((text, one.region.id)) for one in self.provinces)


@lru_cache(maxsize=1)
def implementation(site: Site) -> Implementation:
    """Build the matrix as of the site's day."""
    cells: dict[tuple[TextId, RegionId], Cell] = {}
    for text in site.texts:
        if is_national(site, text):
            for province, rows in _by_province(site, text.id).items():
                newest = sorted(rows, key=_newest, reverse=True)
                cells[text.id, province] = Cell(text.id, province, tuple(newest))
    reported: dict[TextId, int] = defaultdict(int)
    for one, _ in cells:
        reported[one] += 1
    texts = sorted(
        (site.text[one] for one in reported),
        key=lambda one: (-reported[one.id], -one.sort_day.toordinal(), one.id),
    )
    return Implementation(tuple(texts), site.atlas.provinces(site.today), cells)


def is_national(site: Site, text: OfficialText) -> bool:
    """Tell whether the text is issued for the whole country, not by the body of a place."""
    return site.vocabulary.issuers[text.issuer].region is None and not text.regions


def _by_province(site: Site, text: TextId) -> Mapping[RegionId, list[Carried]]:
    found: dict[RegionId, list[Carried]] = defaultdict(list)
    for citing in site.citing.get(text, ()):
        if not isinstance(citing.source, ArticleLink):
            continue
        places: dict[RegionId, list[RegionId]] = defaultdict(list)
        for region in site.article[citing.source.id].regions:
            if home := site.atlas.province_of(region, site.today):
                places[home.id].append(region)
        for province, regions in places.items():
            found[province].append(_carried(site, citing, citing.source, regions))
    return found


def _carried(site: Site, citing: Citing, article: ArticleLink, regions: list[RegionId]) -> Carried:
    atlas, day, today = site.atlas, article.day, site.today
    provinces = ((atlas.province_of(region, day), region) for region in regions)
    then = dict.fromkeys(province.id if province else region for province, region in provinces)
    former = (atlas.place(region, day, today) for region in then)
    return Carried(
        article=article,
        url=citing.url,
        places=tuple(atlas.place(region, day, today) for region in regions),
        former=tuple(place for place in former if place.changed),
    )


def _newest(one: Carried) -> tuple[datetime, str]:
    return one.article.date, one.article.id
