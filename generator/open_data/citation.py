"""How the portal's data is cited."""

from generator.model import Edition
from generator.model.addresses import DATA
from generator.pages.parts.wording import sentence_case
from generator.text import format_date


def data_citation(edition: Edition) -> str:
    """Return how to cite the collection; it has no author, since others published the figures."""
    day = format_date(edition.today)
    return (
        f"Số liệu khuyến học tập hợp từ tin và văn bản, tính đến ngày {day}. "
        f"{sentence_case(edition.settings.portal)}, {edition.absolute(DATA)}"
    )


CITE_THE_SOURCE = (
    "Dẫn một con số thì ghi nguồn đã công bố số ấy (cột “source_name”; “source_title” là tên bài "
    "trên cổng), không ghi cổng hay Hội là người công bố."
)
