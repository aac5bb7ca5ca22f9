"""Records of the open tables, one function a table."""

from collections.abc import Mapping
from datetime import date

from generator.model import Indicator, OfficialText, Region
from generator.open_data.table_formats import Record
from generator.open_data.tables import FIGURES, INDICATORS, REGIONS, TEXTS
from generator.pages.parts.figures import figure_words, record_title
from generator.site import ReportedFigure, Site, TextLink
from generator.site.regions.atlas import ONE_DAY


def figure_record(site: Site, reported: ReportedFigure) -> Record:
    """Return a figure's row."""
    figure, indicator, source = reported.figure, reported.indicator, reported.source
    place = reported.place
    low, high = figure.span or (None, None)
    told = source.issued if isinstance(source, TextLink) else source.day
    period = figure.period
    return {
        "indicator": indicator.id,
        "indicator_title": indicator.title,
        "region": figure.region,
        "region_name": place.name,
        "region_kind": place.kind.value,
        "period": period.written,
        "period_label": str(period),
        "period_start": None if period.written.startswith("..") else period.start.isoformat(),
        "period_end": period.end.isoformat(),
        "value_label": figure_words(reported),
        "value": figure.value,
        "low": low,
        "high": high,
        "total": figure.total,
        "qualifier": figure.qualifier.value,
        "stage": reported.stage.value if reported.stage else None,
        "unit": indicator.unit,
        "quote": figure.quote,
        "note": figure.note or None,
        "source_title": record_title(source),
        "source_date": _iso(told),
        "source_url": site.edition.absolute(reported.url),
    }


def indicator_record(site: Site, indicator: Indicator) -> Record:
    """Return an indicator's row."""
    return {
        "id": indicator.id,
        "title": indicator.title,
        "theme": indicator.theme.value,
        "unit": indicator.unit,
        "kind": indicator.kind.value,
        "stage": indicator.stage.value if indicator.stage else None,
        "definition": indicator.definition,
        "numerator": indicator.numerator or None,
        "denominator": indicator.denominator or None,
        "method": indicator.method or None,
        "additive": indicator.additive,
        "url": site.edition.absolute(indicator.url),
    }


def region_record(site: Site, region: Region) -> Record:
    """Return a region's row."""
    now = site.atlas.successor(region.id, site.today)
    moved = now is not None and now.id != region.id
    return {
        "id": region.id,
        "name": region.name,
        "kind": region.kind.value,
        "code": region.codes[-1].code if region.codes else None,
        "until": _iso(region.ended - ONE_DAY if region.ended else None),
        "now": now.id if now and moved else None,
        "url": site.edition.absolute(region.url),
    }


def text_record(site: Site, text: OfficialText) -> Record:
    """Return an official text's row; its status is of the day of the build."""
    timeline = site.timelines[text.id]
    words = site.vocabulary
    return {
        "id": text.id,
        "number": str(text.number),
        "type": words.types[text.type].name,
        "issuer": words.issuers[text.issuer].name,
        "issued": _iso(text.issued),
        "issued_year": text.issued_year,
        "subject": text.subject,
        "effective": _iso(text.effective),
        "expires": _iso(text.expires),
        "status": timeline.status(site.today).value,
        "status_label": timeline.label(site.today),
        "status_on": site.today.isoformat(),
        "url": site.edition.absolute(text.url),
    }


def records(site: Site) -> Mapping[str, tuple[Record, ...]]:
    """Return the rows of each table."""
    return {
        FIGURES.name: tuple(figure_record(site, one) for one in site.figures),
        INDICATORS.name: tuple(indicator_record(site, one) for one in site.indicators.values()),
        REGIONS.name: tuple(region_record(site, one) for one in site.atlas.regions.values()),
        TEXTS.name: tuple(text_record(site, one) for one in site.texts),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
