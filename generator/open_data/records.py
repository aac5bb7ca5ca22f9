"""Records of the open tables: one function a kind of row."""

from datetime import date
from typing import assert_never

from generator.model import Edition, Figure, Period, Qualifier
from generator.open_data.figures_table import RANGE
from generator.open_data.table_formats import Record
from generator.pages.parts.evidence import GRADE_LABELS, carrier_in_province
from generator.pages.parts.figures import figure_words, record_title
from generator.pages.parts.text_facts import text_facts
from generator.site.links import RegionLink, SourceLink, TextLink
from generator.site.open_data.rows import IndicatorRow, OpenEvidence, OpenFigure, RegionRow
from generator.site.open_data.tables import Row

TEXT_COLUMNS = {
    "id": "id",
    "number": "number",
    "type": "type_name",
    "issuer": "issuer_name",
    "issued": "issued",
    "issued_certainty": "issued_certainty",
    "issued_year": "issued_year",
    "subject": "subject",
    "effective": "effective",
    "expires": "expires",
    "period": "period",
    "status": "status",
    "status_label": "status_label",
    "status_on": "status_on",
    "url": "absolute_url",
}


def record(row: Row, edition: Edition) -> Record:
    """Return the record of a row of any table."""
    match row:
        case OpenFigure():
            return figure_record(row, edition)
        case IndicatorRow():
            return indicator_record(row, edition)
        case RegionRow():
            return region_record(row, edition)
        case TextLink():
            return text_record(row, edition)
        case OpenEvidence():
            return evidence_record(row, edition)
    assert_never(row)


def figure_record(row: OpenFigure, edition: Edition) -> Record:
    reported = row.reported
    figure, indicator = reported.figure, reported.indicator
    low, high = figure.span or (None, None)
    return {
        "indicator": indicator.id,
        "indicator_title": indicator.title,
        "region": figure.region,
        "region_name": reported.place.name,
        "region_kind": reported.place.kind.value,
        "territory_until": iso_or_none(reported.place.territory_until),
        **_province_columns(row.province),
        **_period_columns(figure.period),
        "value_label": figure_words(reported),
        "value": figure.value,
        "low": low,
        "high": high,
        "total": figure.total,
        "qualifier": _qualifier(figure),
        "stage": reported.stage.value if reported.stage else None,
        "unit": indicator.unit,
        "quote": figure.quote,
        "said": figure.said or None,
        "note": figure.note or None,
        **_source_columns(reported.source, row.publisher),
        "source_url": edition.absolute(reported.url),
    }


def _province_columns(province: RegionLink | None) -> Record:
    return {
        "province": province.id if province else None,
        "province_name": province.name if province else None,
    }


def _period_columns(period: Period) -> Record:
    """What has no first day (`..2023`) is told none."""
    return {
        "period": period.written,
        "period_label": str(period),
        "period_start": None if period.is_open else period.start.isoformat(),
        "period_end": period.end.isoformat(),
    }


def _source_columns(source: SourceLink, publisher: str) -> Record:
    return {
        "source_title": record_title(source),
        "source_name": publisher or None,
        "source_date": source_day(source),
    }


def _qualifier(figure: Figure) -> str:
    """A range is not exact; a target that is a range stays a target."""
    is_range = figure.span is not None and figure.qualifier is Qualifier.EXACT
    return RANGE if is_range else figure.qualifier.value


def evidence_record(row: OpenEvidence, edition: Edition) -> Record:
    evidence, sentence = row.evidence, row.evidence.sentence
    return {
        "text": row.text.id,
        "number": str(row.text.number),
        **_province_columns(row.province),
        "region": evidence.place.region.id,
        "region_name": evidence.place.name,
        "region_kind": evidence.place.kind.value,
        "carrier": (carrier_in_province(evidence, row.province) or None) if row.province else None,
        "grade": evidence.grade.value,
        "grade_label": GRADE_LABELS[evidence.grade],
        "note": evidence.note or None,
        "sentence": f"{sentence.before}{sentence.marked}{sentence.after}",
        **_source_columns(evidence.article, row.publisher),
        "source_url": edition.absolute(evidence.url),
    }


def indicator_record(row: IndicatorRow, edition: Edition) -> Record:
    indicator = row.indicator
    return {
        "id": indicator.id,
        "title": indicator.title,
        "theme": indicator.theme.value,
        "unit": indicator.unit,
        "kind": indicator.kind.value,
        "stage": indicator.stage.value if indicator.stage else None,
        "definition": row.definition,
        "numerator": row.numerator or None,
        "denominator": row.denominator or None,
        "method": row.method or None,
        "additive": indicator.additive,
        "url": edition.absolute(indicator.url),
    }


def region_record(row: RegionRow, edition: Edition) -> Record:
    region = row.region
    return {
        "id": region.id,
        "name": region.name,
        "kind": region.kind.value,
        "code": row.code or None,
        "former_codes": "; ".join(row.former_codes) or None,
        "former_names": "; ".join(row.former_names) or None,
        "until": iso_or_none(row.until),
        "now": row.now,
        "url": edition.absolute(region.url),
    }


def text_record(text: TextLink, edition: Edition) -> Record:
    """Return an official text's record; its status is of the day of the build."""
    return text_facts(text, edition, TEXT_COLUMNS)


def source_record(source: SourceLink, edition: Edition) -> Record:
    """Return an article or a text as other documents list it: title, day and address."""
    return {
        "title": record_title(source),
        "date": source_day(source),
        "url": edition.absolute(source.url),
    }


def source_day(source: SourceLink) -> str | None:
    """Return a record's day, None for a text of which the day is not known or not sure."""
    return iso_or_none(source.sure_day if isinstance(source, TextLink) else source.told_on)


def iso_or_none(day: date | None) -> str | None:
    return day.isoformat() if day else None
