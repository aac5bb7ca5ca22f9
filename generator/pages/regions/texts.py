"""Official texts around a region: those of its own bodies, and those its news names."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass

from generator.model import Article, OfficialText, Region, RegionId, TextId
from generator.model.addresses import ISSUERS as ISSUERS_URL
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.text_rows import TextRow, described, text_row
from generator.pages.parts.wording import number_class
from generator.pages.regions.carried import CarriedText, carried_texts
from generator.site import Site
from generator.site.texts.carried_out import Carried
from generator.text import format_date, format_number

SHOWN = 10


@dataclass(frozen=True, slots=True)
class NamedText:
    """A text that the region's news names. `times` are words: `3 tin, gần nhất 24/04/2024`."""

    url: str
    number: str
    number_class: str
    description: str
    times: str


@dataclass(frozen=True, slots=True)
class RegionTexts:
    """`bodies` are the region's issuing bodies, each with the list of all its texts.

    `carried` are national texts in the region's news, `named` all others that it names.
    """

    own: tuple[TextRow, ...]
    bodies: tuple[CountedLink, ...]
    carried: tuple[CarriedText, ...]
    named: tuple[NamedText, ...]


def texts_of_bodies(site: Site) -> Mapping[RegionId, tuple[OfficialText, ...]]:
    """Return the texts of each region: issued by its bodies, or written down as its own."""
    issuers = site.vocabulary.issuers
    found: dict[RegionId, list[OfficialText]] = defaultdict(list)
    for text in site.texts:
        home = issuers[text.issuer].region
        for region in dict.fromkeys((*text.regions, *((home,) if home else ()))):
            found[region].append(text)
    return {region: tuple(texts) for region, texts in found.items()}


def region_texts(
    site: Site,
    region: Region,
    own: tuple[OfficialText, ...],
    carried: Mapping[TextId, tuple[Carried, ...]],
) -> RegionTexts:
    """Return the newest texts of a region's bodies, and the texts most named in its news."""
    return RegionTexts(
        own=tuple(text_row(site.text_links[text.id]) for text in own[:SHOWN]),
        bodies=_bodies(site, own),
        carried=carried_texts(site, region.id, carried),
        named=_named(site, region, {*(text.id for text in own), *carried}),
    )


def _bodies(site: Site, own: tuple[OfficialText, ...]) -> tuple[CountedLink, ...]:
    counts = Counter(text.issuer for text in own)
    return tuple(
        CountedLink(
            site.vocabulary.issuers[issuer].name,
            f"{ISSUERS_URL}{issuer}/",
            f"{format_number(count)} văn bản",
        )
        for issuer, count in counts.most_common(SHOWN)
    )


def _named(site: Site, region: Region, known: Set[TextId]) -> tuple[NamedText, ...]:
    naming: dict[TextId, list[Article]] = defaultdict(list)
    for article in site.articles_of_region.get(region.id, ()):
        for target in {one.target for one in site.bodies[article.url].mentions if one.target}:
            naming[target].append(article)
    others = [(text, articles) for text, articles in naming.items() if text not in known]
    others.sort(key=lambda one: (-len(one[1]), -one[1][0].date.timestamp(), one[0]))
    return tuple(_named_text(site, site.text[text], some) for text, some in others[:SHOWN])


def _named_text(site: Site, text: OfficialText, articles: list[Article]) -> NamedText:
    count, day = format_number(len(articles)), format_date(articles[0].day)
    number = str(text.number)
    return NamedText(
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(site.text_links[text.id]),
        times=f"{count} tin, gần nhất {day}" if len(articles) > 1 else f"1 tin, {day}",
    )
