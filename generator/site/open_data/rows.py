"""What a row of an open table shows of a figure, a region or an indicator."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.model import Indicator, Region, RegionId
from generator.site.linking import indicator_link
from generator.site.links import IndicatorLink, RegionLink, ReportedFigure, SourceLink, TextLink
from generator.site.regions.names import former_names
from generator.site.site import Site
from generator.site.texts.evidence import Evidence


@dataclass(frozen=True, slots=True)
class OpenFigure:
    """A figure, the province its place lies in today, and who published its source first.

    A cluster and the country lie in no province; `publisher` is empty when the record names none,
    and of an official text: where we read a text is not where it was published.
    """

    reported: ReportedFigure
    province: RegionLink | None
    publisher: str


@dataclass(frozen=True, slots=True)
class RegionRow:
    """`code` is its last one, empty when unknown, after `former_codes`; so are its names.

    `now` is where it lies today, when elsewhere.
    """

    region: RegionLink
    code: str
    former_codes: tuple[str, ...]
    former_names: tuple[str, ...]
    now: RegionId | None

    @property
    def until(self) -> date | None:
        """The last day of the name, None while it lasts."""
        return self.region.last_day


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """An indicator with what it means; `numerator`, `denominator` and `method` may be empty."""

    indicator: IndicatorLink
    definition: str
    numerator: str
    denominator: str
    method: str


@dataclass(frozen=True, slots=True)
class OpenEvidence:
    """What an article proves of a text and a place, and who published the article first.

    A cluster and the country lie in no province.
    """

    evidence: Evidence
    text: TextLink
    province: RegionLink | None
    publisher: str


def open_evidence(site: Site) -> tuple[OpenEvidence, ...]:
    """Return the evidence of texts of the whole country, newest first.

    The matrix of texts and provinces is made of it; clusters have their rows here alone.
    """
    rows = ((evidence, site.text_links[evidence.text]) for evidence in site.evidence)
    return tuple(
        OpenEvidence(
            evidence=evidence,
            text=text,
            province=site.atlas.links[evidence.province] if evidence.province else None,
            publisher=_publisher(site, evidence.article),
        )
        for evidence, text in rows
        if not text.regions
    )


def open_figures(site: Site, figures: Iterable[ReportedFigure]) -> tuple[OpenFigure, ...]:
    return tuple(_open_figure(site, reported) for reported in figures)


def _open_figure(site: Site, reported: ReportedFigure) -> OpenFigure:
    province = site.atlas.province_of(reported.place.region.id, site.today)
    return OpenFigure(
        reported=reported,
        province=site.atlas.links[province.id] if province else None,
        publisher=_publisher(site, reported.source),
    )


def _publisher(site: Site, source: SourceLink) -> str:
    if isinstance(source, TextLink):
        return ""
    credit = site.article[source.id].credit
    return credit.name if credit else ""


def region_row(site: Site, region: Region) -> RegionRow:
    now = site.atlas.place(region.id, site.today, site.today).now
    return RegionRow(
        region=site.atlas.links[region.id],
        code=region.codes[-1].code if region.codes else "",
        former_codes=tuple(row.code for row in region.codes[:-1]),
        former_names=tuple(former_names(region)),
        now=now.id if now else None,
    )


def indicator_row(indicator: Indicator) -> IndicatorRow:
    return IndicatorRow(
        indicator=indicator_link(indicator),
        definition=indicator.definition,
        numerator=indicator.numerator,
        denominator=indicator.denominator,
        method=indicator.method,
    )
