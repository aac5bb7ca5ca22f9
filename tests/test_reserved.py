"""The portal's own pages among the records' addresses are all reserved."""

from datetime import datetime
from pathlib import Path

from generator.build import prepare
from generator.model import Settings
from generator.plan import all_pages
from generator.site.addresses import RESERVED
from generator.text import VIETNAM

ROOT = Path(__file__).parents[1]


def test_reserved_addresses_are_the_portals_own_pages() -> None:
    now = datetime(2026, 11, 22, 8, 0, tzinfo=VIETNAM)
    site = prepare(ROOT, Settings("Cổng", "https://portal.example/"), now).site
    types = {f"/van-ban/{one}/" for one in site.vocabulary.types}
    own = {
        page.url
        for page in all_pages(site)
        if page.url.startswith(("/thong-ke/", "/van-ban/"))
        and page.url.count("/") == 3
        and page.url not in site.bodies
        and not page.url.startswith("/van-ban/trang-")
    }
    assert own - types == RESERVED
