"""The portal's own pages among the records' addresses are all reserved."""

from datetime import datetime
from pathlib import Path

from generator.build import prepare
from generator.model import Settings
from generator.model.addresses import RESERVED, STATISTICS, TEXTS
from generator.text import VIETNAM
from tests.folder import project_content

ROOT = Path(__file__).parents[1]


def test_reserved_addresses_are_the_portals_own_pages() -> None:
    now = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
    plan = prepare(ROOT, Settings("Cổng", "https://portal.example/"), now).plan
    content = project_content()
    records = {record.url for record in content.records}
    types = {f"{TEXTS}{type}/" for type in content.vocabulary.types}
    own = {
        page.url
        for page in plan.pages
        if page.url.startswith((STATISTICS, TEXTS))
        and page.url.count("/") == 3
        and page.url not in records
        and not page.url.startswith(f"{TEXTS}trang-")
    }
    assert own - types == RESERVED
