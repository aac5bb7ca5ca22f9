"""Official texts around a region: of its own bodies, carried out, and named in its news."""

from dataclasses import dataclass

from generator.markdown import number_class
from generator.model.addresses import issuer_url
from generator.model.file_addresses import table_url
from generator.pages.parts.evidence import EvidenceView, carrier_in_province, evidence_view
from generator.pages.parts.named_links import CountedLink
from generator.pages.parts.text_rows import TextRow, described, text_row
from generator.site.links import Place, RegionLink
from generator.site.open_data.tables import TableName
from generator.site.regions.texts import RegionTexts, TextEvidence
from generator.site.texts.evidence import Evidence
from generator.text import format_date, format_number


@dataclass(frozen=True, slots=True)
class CarriedView:
    """`times` are words when there are more articles than are shown: `12 tin`."""

    url: str
    number: str
    number_class: str
    description: str
    evidence: tuple[EvidenceView, ...]
    times: str


@dataclass(frozen=True, slots=True)
class NamedView:
    """A text that the region's news names. `times` are words: `3 tin, gần nhất 24/04/2024`."""

    url: str
    number: str
    number_class: str
    description: str
    times: str
    sentence: str
    """Where the last article names it."""


@dataclass(frozen=True, slots=True)
class TextsView:
    """`bodies` are the region's issuing bodies, each with the list of all its texts.

    `carried` are texts that the region is proven to carry out, `named` others in its news;
    `carried_more` and `named_more` say how many are left out, `table_url` leads to all of them.
    """

    own: tuple[TextRow, ...]
    bodies: tuple[CountedLink, ...]
    carried: tuple[CarriedView, ...]
    carried_more: str
    named: tuple[NamedView, ...]
    named_more: str
    table_url: str


def texts_view(region: RegionLink, texts: RegionTexts) -> TextsView:
    """Return the texts around a region."""
    carried_more = _more(len(texts.carried), texts.carried_count)
    named_more = _more(len(texts.named), texts.named_count)
    is_cut = carried_more or named_more
    return TextsView(
        own=tuple(text_row(text) for text in texts.own),
        bodies=tuple(
            CountedLink(issuer.name, issuer_url(issuer.id), f"{format_number(count)} văn bản")
            for issuer, count in texts.issuers
        ),
        carried=tuple(_carried(region, texts.province, carried) for carried in texts.carried),
        carried_more=carried_more,
        named=tuple(_named(region, texts.province, named) for named in texts.named),
        named_more=named_more,
        table_url=table_url(TableName.CARRIED_OUT, "csv") if is_cut else "",
    )


def _more(shown: int, count: int) -> str:
    rest = format_number(count - shown)
    return (
        f"Đây là {shown} văn bản được nhiều tin nêu nhất, còn {rest} nữa." if count > shown else ""
    )


def _carried(region: RegionLink, province: Place | None, carried: TextEvidence) -> CarriedView:
    text, number, count = carried.text, str(carried.text.number), carried.count
    return CarriedView(
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(text),
        evidence=tuple(
            evidence_view(evidence, _carrier(region, province, evidence))
            for evidence in carried.strongest
        ),
        times=f"cả thảy {format_number(count)} tin" if count > len(carried.strongest) else "",
    )


def _named(region: RegionLink, province: Place | None, named: TextEvidence) -> NamedView:
    text, number, last = named.text, str(named.text.number), named.strongest[0]
    count, day = format_number(named.count), format_date(last.article.told_on)
    times = f"{count} tin, gần nhất {day}" if named.count > 1 else f"1 tin, {day}"
    carrier = _carrier(region, province, last)
    return NamedView(
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(text),
        times=f"{times} ({carrier})" if carrier else times,
        sentence=last.url,
    )


def _carrier(region: RegionLink, province: Place | None, evidence: Evidence) -> str:
    """Return who it was, when another place than the page's."""
    if evidence.place.region.id == region.id:
        return ""
    return carrier_in_province(evidence, province) if province else evidence.place.name
