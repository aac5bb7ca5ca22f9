"""Official texts around a region: those of its own bodies, and those its news names."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date

from generator.model import Article, Issuer, IssuerId, Region, RegionId, TextId
from generator.site.grouped import grouped
from generator.site.links import Place, TextLink
from generator.site.site import Site
from generator.site.texts.carried_out import Carried, Implementation

SHOWN, SHOWN_ARTICLES = 10, 3

TextsOfRegion = Mapping[RegionId, tuple[TextLink, ...]]
CarriedByText = Mapping[TextId, tuple[Carried, ...]]
CarriedByRegion = Mapping[RegionId, CarriedByText]


@dataclass(frozen=True, slots=True)
class CarriedText:
    """A national text, the newest articles on carrying it out, and how many there are."""

    text: TextLink
    articles: tuple[Carried, ...]
    count: int


@dataclass(frozen=True, slots=True)
class NamedText:
    """A text, how many articles name it, and the day of the newest one."""

    text: TextLink
    articles: int
    last: date


@dataclass(frozen=True, slots=True)
class RegionTexts:
    """The newest of a region's `own` texts; `issuers` are its bodies, each with its texts' number.

    `carried` are national texts in the region's news, `named` all others that it names.
    """

    own: tuple[TextLink, ...]
    issuers: tuple[tuple[Issuer, int], ...]
    carried: tuple[CarriedText, ...]
    named: tuple[NamedText, ...]


def texts_of_region(site: Site) -> TextsOfRegion:
    """Return the texts of each region: issued by its bodies, or written down as its own."""
    return grouped(site.text_links.values(), lambda text: text.regions)


def carried_by_region(matrix: Implementation) -> CarriedByRegion:
    """Index the articles by today's provinces, and by each place as its articles name it."""
    by_region: dict[RegionId, dict[TextId, dict[str, Carried]]] = defaultdict(dict)
    for (text, province), cell in matrix.cells.items():
        for carried in cell.articles:
            named = (place.region.id for place in _places(carried))
            for region in dict.fromkeys((province, *named)):
                by_region[region].setdefault(text, {})[carried.article.url] = carried
    return {
        region: {text: tuple(articles.values()) for text, articles in texts.items()}
        for region, texts in by_region.items()
    }


def region_texts(
    site: Site, region: Region, own: tuple[TextLink, ...], carried: CarriedByText
) -> RegionTexts:
    """Return the newest texts of a region's bodies, and the texts most named in its news."""
    known = {*(text.id for text in own), *carried}
    return RegionTexts(
        own=own[:SHOWN],
        issuers=tuple(_issuers(site, own)),
        carried=tuple(_carried(site, carried)),
        named=tuple(_named(site, region, known)),
    )


def _places(carried: Carried) -> Iterable[Place]:
    return (*carried.places, *carried.former)


def _issuers(site: Site, own: Iterable[TextLink]) -> Iterator[tuple[Issuer, int]]:
    counts: Counter[IssuerId] = Counter(issuer.id for text in own for issuer in text.issuers)
    for issuer, count in counts.most_common(SHOWN):
        yield site.vocabulary.issuers[issuer], count


def _carried(site: Site, carried: CarriedByText) -> Iterator[CarriedText]:
    """Yield the texts that most articles tell of."""
    most = sorted(carried, key=lambda text: (-len(carried[text]), text))
    for text in most[:SHOWN]:
        articles = carried[text]
        yield CarriedText(site.text_links[text], articles[:SHOWN_ARTICLES], len(articles))


def _named(site: Site, region: Region, known: Set[TextId]) -> Iterator[NamedText]:
    """Yield the texts that most articles name, of equal ones the one named last."""
    articles = site.articles_of_region.get(region.id, ())
    naming = grouped(articles, lambda article: _targets(site, article) - known)
    most = sorted(
        naming,
        key=lambda text: (-len(naming[text]), -naming[text][0].date.timestamp(), text),
    )
    for text in most[:SHOWN]:
        yield NamedText(site.text_links[text], len(naming[text]), naming[text][0].day)


def _targets(site: Site, article: Article) -> Set[TextId]:
    mentions = site.bodies[article.url].mentions
    return {mention.target for mention in mentions if mention.target}
