"""`/van-ban/danh-muc.json`: the register for the page that filters it."""

from collections.abc import Iterator, Mapping

from generator.model import OfficialText
from generator.model.addresses import text_folder
from generator.open_data.table_formats import json_bytes
from generator.pages.page import Asset
from generator.pages.parts.status import status_view
from generator.pages.parts.text_rows import text_row
from generator.site import Site

URL = "/van-ban/danh-muc.json"


def register_assets(site: Site) -> Iterator[Asset]:
    """Return the register, which the page asks for when a filter is used."""
    yield Asset(URL, json_bytes({"texts": [_record(site, text) for text in site.texts]}))


def _record(site: Site, text: OfficialText) -> Mapping[str, object]:
    """The row as the page shows it, with the values of its filters under their names."""
    row, status = text_row(site.text_links[text.id]), status_view(site.text_links[text.id].status)
    return {
        "url": text.url,
        "number": row.number,
        "long": " " in row.number_class,
        "type": row.type,
        "subject": text.subject,
        "issuer": row.issuer,
        "issued": row.issued,
        "day": row.issued_iso,
        "order": text.sort_day.isoformat(),
        "doubtful": row.doubtful,
        "status": status.value,
        "label": status.label,
        "since": status.since,
        "loai": [text_folder(text.id)],
        "co-quan": [text.issuer],
        "nam": [str(text.issued_year)],
        "tinh-trang": [status.value],
        "chu-de": list(text.topics),
        "noi": list(site.text_links[text.id].regions),
    }
