"""`/van-ban/danh-muc.json`: the register for the page that filters it."""

from collections.abc import Mapping

from generator.model import Edition
from generator.model.addresses import text_folder
from generator.open_data.table_formats import json_bytes
from generator.pages.parts.text_facts import text_facts
from generator.site.links import TextLink

COLUMNS = {
    "url": "url",
    "number": "number",
    "long": "number_is_long",
    "type": "type_name",
    "subject": "subject_shortened",
    "issuer": "issuer_label",
    "issued": "issued_words",
    "day": "issued_iso",
    "order": "issued_day_or_year",
    "status": "status",
    "label": "status_label",
    "since": "status_since",
    "unknown": "status_is_unknown",
}


def register_data(texts: tuple[TextLink, ...], edition: Edition) -> bytes:
    """Return the register, which the page asks for when a filter is used."""
    return json_bytes({"texts": [_record(text, edition) for text in texts]})


def _record(text: TextLink, edition: Edition) -> Mapping[str, object]:
    """The row as the page shows it, with the values of its filters under their names."""
    return text_facts(text, edition, COLUMNS) | _filters(text)


def _filters(text: TextLink) -> dict[str, object]:
    return {
        "loai": [text_folder(text.id)],
        "co-quan": [issuer.id for issuer in text.issuers],
        "nam": [str(text.issued_year)],
        "tinh-trang": [text.status.filed_as],
        "chu-de": text.topics,
        "noi": text.regions,
    }
