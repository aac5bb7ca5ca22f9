"""Official texts around a region, in words: of its own bodies, and those its news names."""

from dataclasses import dataclass

from generator.model import RegionId
from generator.model.addresses import issuer_url
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.text_rows import TextRow, described, text_row
from generator.pages.parts.wording import number_class
from generator.site.links import RegionLink
from generator.site.regions.texts import CarriedText, NamedText, RegionTexts
from generator.site.texts.carried_out import Carried
from generator.text import format_date, format_number


@dataclass(frozen=True, slots=True)
class CarriedArticle:
    """`place` is named when it is another one than the page's: `Thái Bình`."""

    day: str
    url: str
    place: str


@dataclass(frozen=True, slots=True)
class CarriedView:
    """`times` are words when there are more articles than are shown: `12 tin`."""

    url: str
    number: str
    number_class: str
    description: str
    articles: tuple[CarriedArticle, ...]
    times: str


@dataclass(frozen=True, slots=True)
class NamedView:
    """A text that the region's news names. `times` are words: `3 tin, gần nhất 24/04/2024`."""

    url: str
    number: str
    number_class: str
    description: str
    times: str


@dataclass(frozen=True, slots=True)
class TextsView:
    """`bodies` are the region's issuing bodies, each with the list of all its texts.

    `carried` are national texts in the region's news, `named` all others that it names.
    """

    own: tuple[TextRow, ...]
    bodies: tuple[CountedLink, ...]
    carried: tuple[CarriedView, ...]
    named: tuple[NamedView, ...]


def texts_view(region: RegionLink, texts: RegionTexts) -> TextsView:
    """Return the texts around a region."""
    return TextsView(
        own=tuple(text_row(text) for text in texts.own),
        bodies=tuple(
            CountedLink(issuer.name, issuer_url(issuer.id), f"{format_number(count)} văn bản")
            for issuer, count in texts.issuers
        ),
        carried=tuple(_carried(region.id, carried) for carried in texts.carried),
        named=tuple(_named(named) for named in texts.named),
    )


def _carried(region: RegionId, carried: CarriedText) -> CarriedView:
    text, number, count = carried.text, str(carried.text.number), carried.count
    return CarriedView(
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(text),
        articles=tuple(_carried_article(region, article) for article in carried.articles),
        times=f"{format_number(count)} tin" if count > len(carried.articles) else "",
    )


def _carried_article(region: RegionId, carried: Carried) -> CarriedArticle:
    here = region in [place.region.id for place in carried.places]
    place = "" if here else carried.places[0].name
    return CarriedArticle(format_date(carried.article.day), carried.url, place)


def _named(named: NamedText) -> NamedView:
    text, number = named.text, str(named.text.number)
    count, day = format_number(named.articles), format_date(named.last)
    return NamedView(
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(text),
        times=f"{count} tin, gần nhất {day}" if named.articles > 1 else f"1 tin, {day}",
    )
