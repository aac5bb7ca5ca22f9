"""`index.json` of an indicator: what it means, and all its figures."""

from generator.model import Edition
from generator.open_data.documents import INDICATOR, document
from generator.open_data.records import figure_record, indicator_record
from generator.site.open_data.documents import IndicatorDocument


def indicator_document(value: IndicatorDocument, edition: Edition) -> bytes:
    """Return an indicator's document."""
    return document(
        INDICATOR,
        edition,
        indicator=indicator_record(value.indicator, edition),
        figures=[figure_record(figure, edition) for figure in value.figures],
    )
