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
class ReportView:
    """`place` is named when it is another one than the page's: `Thái Bình`."""

    day: str
    url: str
    place: str


@dataclass(frozen=True, slots=True)
class CarriedView:
    """`times` are words when there are more reports than are shown: `12 tin`."""

    url: str
    number: str
    number_class: str
    description: str
    reports: tuple[ReportView, ...]
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
        reports=tuple(_report(region, report) for report in carried.reports),
        times=f"{format_number(count)} tin" if count > len(carried.reports) else "",
    )


def _report(region: RegionId, report: Carried) -> ReportView:
    here = region in [place.region.id for place in report.places]
    place = "" if here else report.places[0].name
    return ReportView(format_date(report.article.day), report.url, place)


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
