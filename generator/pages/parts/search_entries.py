"""How the search sees each kind of page: its facts, its filters, and the other names it goes by."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Article, ArticleStatus, Region, RegionId
from generator.pages.page import SearchEntry
from generator.pages.parts.places import full_name_of, place_view
from generator.site import Site
from generator.text import format_date, slug

NEWS, TEXT, PLACE, FIGURES = "Tin tức", "Văn bản", "Địa phương", "Số liệu"
TOPIC, AUTHOR, PDF = "Chủ đề", "Tác giả", "Tệp PDF"

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list that is found by its name, not by what stands in it today."""

    url: str
    title: str
    entry: SearchEntry
    words: str


def article_entry(site: Site, article: Article) -> SearchEntry:
    """Return how an article is found."""
    topics = [site.vocabulary.topics[one].name for one in article.topics]
    withdrawn = article.status is ArticleStatus.WITHDRAWN
    state: Pairs = (("state", "withdrawn"), ("status", "Bài đã rút")) if withdrawn else ()
    places = tuple(_place_filters(site, article.regions, article.day))
    return SearchEntry(
        kind=NEWS,
        filters=(*places, *(("topic", name) for name in topics), ("year", str(article.date.year))),
        meta=(
            ("place", places[0][1] if places else ""),
            ("date", format_date(article.day)),
            ("regions", "|".join(name for _, name in places)),
            *state,
        ),
        sort_day=article.day.isoformat(),
        words=" · ".join(_place_words(site, article.regions)),
    )


def region_entry(site: Site, region: Region) -> SearchEntry:
    """Return how a region's page is found."""
    label = place_view(site.atlas.place(region.id, region.ended or site.today, site.today)).label
    return SearchEntry(
        kind=PLACE,
        filters=(("region", region.name),),
        meta=(("place", label if label != region.name else ""),),
        words=" · ".join((full_name_of(region), *_names(region))),
    )


def listed(site: Site) -> Iterator[Listed]:
    """Yield the lists of topics and authors."""
    for topic in site.vocabulary.topics.values():
        yield Listed(f"/chu-de/{topic.id}/", topic.name, SearchEntry(TOPIC), topic.description)
    for author in site.vocabulary.authors.values():
        entry = SearchEntry(AUTHOR, meta=(("place", author.role),))
        yield Listed(f"/tac-gia/{author.id}/", author.name, entry, author.role)


def _place_filters(site: Site, regions: tuple[RegionId, ...], day: date) -> Pairs:
    """Each place by its name then, and by the one it lies in now."""
    names = []
    for region in regions:
        place = site.atlas.place(region, day, site.today)
        names += [place.name, *((place.now.name,) if place.now else ())]
    return tuple(("region", name) for name in dict.fromkeys(names))


def _place_words(site: Site, regions: tuple[RegionId, ...]) -> Iterator[str]:
    for region in regions:
        yield from _names(site.atlas[region])


def _names(region: Region) -> tuple[str, ...]:
    """A name, its other spellings, and the way it is typed in one word: `daklak`."""
    return region.name, *region.aliases, slug(region.name).replace("-", "")
