"""How the portal's data is cited."""

from generator.model import Edition
from generator.model.addresses import DATA
from generator.text import format_date


def data_citation(edition: Edition) -> str:
    """Return `Hội … (2026). Số liệu khuyến học, cập nhật ngày 22/11/2026. https://…`."""
    return (
        f"{edition.owner_name} ({edition.today.year}). Số liệu khuyến học, cập nhật ngày "
        f"{format_date(edition.today)}. {edition.absolute(DATA)}"
    )
