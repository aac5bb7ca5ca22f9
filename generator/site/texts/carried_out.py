"""Which national texts each of today's provinces has reported carrying out, by its articles.

A province that went into another counts under today's, with its own name kept: what Thái Bình
reported stands under Hưng Yên and says so. A district counts for its province. Clusters and the
whole country are no province's report; nor is a text of a local body a national text.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from generator.model import Article, Mention, OfficialText, RegionId, TextId
from generator.site.regions.atlas import PROVINCIAL, Atlas, Place
from generator.site.regions.eras import RegionState
from generator.site.site import Citing, Site


@dataclass(frozen=True, slots=True)
class Carried:
    """An article of a province that cites the text; `mention` is the first place in it.

    `places` are the province's parts as they were on the article's day. `former` are those that
    are not today's province: a province since merged (or the same name before it took in others).
    """

    article: Article
    mention: Mention
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
    """Is the text issued for the whole country, not by the body of a place?"""
    return site.vocabulary.issuers[text.issuer].region is None and not text.regions


def _by_province(site: Site, text: TextId) -> Mapping[RegionId, list[Carried]]:
    found: dict[RegionId, list[Carried]] = defaultdict(list)
    for article, mention in _first_mentions(site.citing.get(text, ())):
        places: dict[RegionId, list[RegionId]] = defaultdict(list)
        for region in article.regions:
            if home := province_of(site.atlas, region, site.today):
                places[home].append(region)
        for home, regions in places.items():
            found[home].append(_carried(site, article, mention, regions))
    return found


def _first_mentions(rows: tuple[Citing, ...]) -> Iterator[tuple[Article, Mention]]:
    told: set[str] = set()
    for one in rows:
        if isinstance(one.record, Article) and one.record.url not in told:
            told.add(one.record.url)
            yield one.record, one.mention


def _carried(site: Site, article: Article, mention: Mention, regions: list[RegionId]) -> Carried:
    atlas, day, today = site.atlas, article.day, site.today
    then = dict.fromkeys(province_of(atlas, one, day) or one for one in regions)
    former = (atlas.place(one, day, today) for one in then)
    return Carried(
        article=article,
        mention=mention,
        places=tuple(atlas.place(one, day, today) for one in regions),
        former=tuple(place for place in former if place.changed),
    )


def province_of(atlas: Atlas, region: RegionId, day: date) -> RegionId | None:
    """Return the province that a place belongs to on a day; None for clusters and the country."""
    home = atlas.successor(region, day)
    seen: set[RegionId] = set()
    while home and home.kind not in PROVINCIAL and home.id not in seen:
        seen.add(home.id)
        above = [one.region for one in home.parents if day in one.span]
        home = atlas.successor(above[0], day) if above else None
    return home.id if home and home.kind in PROVINCIAL else None


def _newest(one: Carried) -> tuple[datetime, str]:
    return one.article.date, one.article.id
