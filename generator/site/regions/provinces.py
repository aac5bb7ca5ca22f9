"""What the portal holds of each of today's provinces, and of all that is now in them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model import Article, RegionId
from generator.site.figures.provinces import by_province
from generator.site.links import RegionLink, ReportedFigure
from generator.site.regions.atlas import Atlas
from generator.site.site import Site
from generator.text import collation_key

Others = tuple[tuple[RegionLink, int], ...]
"""Units of other names with their counts, in Vietnamese order."""


@dataclass(frozen=True, slots=True)
class NewsOf:
    """News of a province of today. `total` counts each article once, `own` those that name it.

    `others` are its former units, its districts of then and its wards, as the articles name them.
    `last` is the day of which the newest article tells, `published` the portal's own newest day.
    """

    region: RegionLink
    total: int
    own: int
    others: Others
    last: date | None
    published: date | None


@dataclass(frozen=True, slots=True)
class FiguresOf:
    """Figures of a province of today: `own` on today's territory, `former` on all others.

    `former` has the province's own name too, as it was before it took others in. `lower` are those
    of its districts, wards and communes, which are not its own. Targets are left out.
    """

    region: RegionLink
    own: int
    former: Others
    lower: Others

    @property
    def total(self) -> int:
        """Figures of the province, by any name it had; none of them is a district's."""
        return self.own + sum(count for _, count in self.former)

    @property
    def lower_total(self) -> int:
        return sum(count for _, count in self.lower)


def news_by_province(site: Site) -> tuple[NewsOf, ...]:
    """Return every province of today in Vietnamese order, those without news too."""
    articles: dict[RegionId, dict[str, Article]] = defaultdict(dict)
    counts: dict[RegionId, Counter[RegionId]] = defaultdict(Counter)
    for article in site.articles:
        for region in article.regions:
            if now := site.atlas.province_of(region, site.today):
                articles[now.id][article.id] = article
                counts[now.id][region] += 1
    return tuple(
        _news(site.atlas, state.region, articles[state.region.id], counts[state.region.id])
        for state in site.atlas.provinces(site.today)
    )


def figures_by_province(site: Site) -> tuple[FiguresOf, ...]:
    """Return every province of today in Vietnamese order, those without figures too."""
    figures = by_province(site.atlas, site.figures, site.today)
    return tuple(
        FiguresOf(
            province.region,
            len(figures.own.get(province.region.id, ())),
            _named(site.atlas, _counted(figures.former.get(province.region.id, ()))),
            _named(site.atlas, _counted(figures.lower.get(province.region.id, ()))),
        )
        for province in site.atlas.provinces(site.today)
    )


def _counted(figures: Iterable[ReportedFigure]) -> Counter[RegionId]:
    return Counter(reported.place.region.id for reported in figures)


def _news(
    atlas: Atlas, region: RegionLink, articles: Mapping[str, Article], counts: Counter[RegionId]
) -> NewsOf:
    others = Counter({other: count for other, count in counts.items() if other != region.id})
    return NewsOf(
        region=region,
        total=len(articles),
        own=counts[region.id],
        others=_named(atlas, others),
        last=max((article.told_on for article in articles.values()), default=None),
        published=max((article.day for article in articles.values()), default=None),
    )


def _named(atlas: Atlas, counts: Mapping[RegionId, int]) -> Others:
    rows = [(atlas.links[region], count) for region, count in counts.items()]
    return tuple(sorted(rows, key=lambda row: collation_key(row[0].name)))
